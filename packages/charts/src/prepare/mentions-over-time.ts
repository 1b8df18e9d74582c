import type { EntityTimeline, TimePoint, TimeUnit } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { Drawn } from './drawn.ts'
import { frame, inArticles, opens } from './frame.ts'
import { furnitureNote, withFurnitureRow } from './furniture.ts'
import { type Counted, coveredBy, isDated, linesOverTime, type Track } from './lines-over-time.ts'
import type { Line } from './time-figure.ts'
import { changeSentence, peakSentence } from './time-words.ts'
import { count, inBucket, list, number, ofWhole, sentence } from './words.ts'

interface Total {
  name: string
  mentions: number
  articles: number
}

export function mentionsOverTime(
  spec: SpecOf<'mentions-over-time'>,
  data: SeriesOf['mentions-over-time'],
  context: Context,
): Drawn {
  const { unit, timelines } = data
  const covered = coveredBy(timelines)
  const tracks = timelines.map((timeline) => trackOf(timeline, unit))
  const columns = tracks.flatMap(({ label }) => [`${label}: mentions`, `${label}: articles`])
  const { lines, undated, figure, ...table } = linesOverTime(
    { unit, noun: 'mention', tracks, columns, covered },
    context,
  )
  const names = list(timelines.map(({ entity }) => entity.name))
  const totals = timelines.map(totalOf)
  const partial = new Set(figure.buckets.filter((bucket) => bucket.partial).map(({ key }) => key))
  const beside = timelines.map(({ entity, furniture }) => ({ name: entity.name, furniture }))
  return frame('mentions-over-time', spec.title, context, {
    title: `${names}: mentions over time`,
    measure: `Mentions by name per ${unit}`,
    finding: finding(totals, lines, unit, covered, (key) => partial.has(key)),
    caveats: [undated, figure.gaps, figure.partial],
    empty: emptyReason(totals, lines, names),
    counted: `A mention is one occurrence of the name in a headline or an article’s body, on the day that the outlet gives as the day of publication.${unit === 'week' ? ' Weeks begin on Monday.' : ''} Articles without a date stand in no ${unit}. Where no article was collected there is a gap.`,
    furniture: furnitureNote(beside, 'mention'),
    figure,
    table: withFurnitureRow({ caption: `Mentions and articles per ${unit}`, ...table }, beside, [
      'mentions',
      'articles',
    ]),
  })
}

function trackOf({ entity: { id, name }, points, undated }: EntityTimeline, unit: TimeUnit): Track {
  const counted = (
    { mentions, articles, slice, subject }: TimePoint,
    when: string,
    of: string[],
  ): Counted => ({
    ...{ counts: [mentions, articles], articles },
    tip: [count(mentions, 'mention'), ...(mentions > 0 ? of : [])],
    opens: opens(slice, subject, `Articles that mention ${name} ${when}`),
  })
  return {
    ...{ id, label: name },
    points: new Map(
      points.flatMap((point) => {
        const key = point.period?.from
        if (!key) return []
        const of = `in ${ofWhole(point.articles, point.covered)} of the ${unit}`
        return [[key, counted(point, inBucket(key, unit), [of])]]
      }),
    ),
    undated: counted(undated, 'without a date', [inArticles(undated.articles)]),
  }
}

function totalOf({ entity, points, undated }: EntityTimeline): Total {
  const every = [...points, undated]
  return {
    name: entity.name,
    mentions: every.reduce((sum, point) => sum + point.mentions, 0),
    articles: every.reduce((sum, point) => sum + point.articles, 0),
  }
}

function emptyReason(totals: readonly Total[], lines: readonly Line[], names: string): string | null {
  if (totals.every(({ mentions }) => mentions === 0)) return `None of these articles mentions ${names}.`
  if (isDated(lines)) return null
  return `The articles that mention ${names} have no date, so nothing can be placed on a time axis. The table counts them.`
}

function finding(
  totals: readonly Total[],
  lines: readonly Line[],
  unit: TimeUnit,
  covered: ReadonlyMap<string, number>,
  partial: (key: string) => boolean,
): string {
  const ranked = [...totals].sort((a, b) => b.mentions - a.mentions)
  const [top, second] = ranked
  const line = lines.find(({ label }) => label === top?.name)
  if (!top || !line) return ''
  const words = ({ mentions, articles }: Total) => `${count(mentions, 'mention')} ${inArticles(articles)}`
  const lead = !second
    ? `${top.name} has ${words(top)}.`
    : second.mentions === top.mentions
      ? `${top.name} and ${second.name} are mentioned equally often, ${number(top.mentions)} times each.`
      : `${top.name} is mentioned most, with ${words(top)}, ahead of ${second.name} with ${words(second)}.`
  return sentence(
    lead,
    peakSentence(second ? top.name : 'It', line, unit, 'mention'),
    second ? null : changeSentence(line, covered, partial, unit),
  )
}
