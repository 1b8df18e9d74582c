import {
  type ArticleFilter,
  type EvidenceSubject,
  narrow,
  type Period,
  type TimeUnit,
} from '@parallax/domain'
import { shareDifference, shareOf } from '@parallax/measures'
import { bucketEnd } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { TimeFigure } from '../drawn.ts'

/** Of one thing over time: in how many articles of each bucket it is. */
export interface Counted {
  id: string
  points: readonly {
    period: Period | null
    articles: number
    covered: number
    slice: ArticleFilter
    subject: EvidenceSubject | null
  }[]
}

/** An equal number of buckets, or one less than the other. */
export interface Half {
  period: Period
  /** All articles in it. */
  articles: number
  whole: ArticleFilter
  keys: ReadonlySet<string>
}

/** The buckets of a figure as an earlier and a later half; null where there is one bucket only. */
export function halvesOf(
  { buckets }: TimeFigure,
  unit: TimeUnit,
  [any]: readonly Counted[],
  context: Context,
): [Half, Half] | null {
  const middle = Math.floor(buckets.length / 2)
  if (!any || middle === 0) return null
  const half = (part: TimeFigure['buckets']): Half => {
    const [first, last] = [part[0]?.key ?? '', part.at(-1)?.key ?? '']
    const keys = new Set(part.map(({ key }) => key))
    const whole = narrow(context.filter, { period: { from: first, to: bucketEnd(last, unit) } })
    const covered = any.points.filter(({ period }) => keys.has(period?.from ?? ''))
    return {
      period: whole.period ?? {},
      articles: covered.reduce((sum, { covered }) => sum + covered, 0),
      whole,
      keys,
    }
  }
  return [half(buckets.slice(0, middle)), half(buckets.slice(middle))]
}

/** What a thing has in one half: each article is in one bucket, so those of the half are the sum of its buckets. */
export function shareIn({ points }: Counted, { keys, period, articles }: Half) {
  const own = points.filter((point) => keys.has(point.period?.from ?? ''))
  const hits = own.reduce((sum, point) => sum + point.articles, 0)
  const [any] = points
  return {
    ...shareOf(hits, articles),
    slice: { ...any?.slice, period } satisfies ArticleFilter,
    subject: any?.subject ?? null,
  }
}

export type ShareIn = ReturnType<typeof shareIn>

/** How much larger the later share is, with its 95 % interval. */
export const changeOf = (before: ShareIn, after: ShareIn) => shareDifference(after, before)
