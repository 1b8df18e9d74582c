import { narrow, type Period, type TimeUnit } from '@parallax/domain'
import type { Context } from './context.ts'
import type { Cell, TimeFigure } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { emptyCell, figureCell, mark, opens, wordCell } from './frame.ts'
import { looksOf } from './palette.ts'
import { type Line, periodOf, timeFigure, undatedWords } from './time-figure.ts'
import { bucketName, capital, count, inBucket, plural } from './words.ts'

/** What a line has in one bucket, or without a date. */
export interface Counted {
  /** What its columns of the table say. The first number is drawn. */
  counts: readonly [number, ...number[]]
  /** Articles in which that was counted. */
  articles: number
  /** How many, in words. */
  tip: readonly string[]
  opens: Opens
}

/** One of several things that are counted on one axis of time. */
export interface Track {
  /** Null is the rest. */
  id: string | null
  label: string
  /** By the first day of their buckets. */
  points: ReadonlyMap<string, Counted>
  undated: Counted | null
}

interface LinesQuestion {
  unit: TimeUnit
  noun: 'article' | 'mention'
  tracks: readonly Track[]
  /** The names of each line's columns in the table. */
  columns: readonly string[]
  /** Articles of the filter by bucket. */
  covered: ReadonlyMap<string, number>
}

/** Lines on one axis, and the table of their numbers beside all articles of the filter. */
export function linesOverTime({ unit, noun, tracks, columns, covered }: LinesQuestion, context: Context) {
  const look = looksOf(tracks.map(({ id }) => id))
  const lines = tracks.map((track) => lineOf(track, unit, look(track.id)))
  const undated = undatedWords(
    lines.map(({ label, undated }) => ({ label, value: undated?.value ?? 0 })),
    noun,
  )
  const axisLabel = `${capital(plural(2, noun))} per ${unit}`
  const figure = timeFigure({ unit, axisLabel, lines, covered, undated }, context)
  return {
    ...{ lines, undated, figure },
    columns: [
      { label: capital(unit), numeric: false },
      { label: 'All articles', numeric: true },
      ...columns.map((label) => ({ label, numeric: true })),
    ],
    rows: [
      ...figure.buckets.map((bucket) => bucketRow(bucket, unit, tracks, covered, context)),
      undatedRow(tracks, context),
    ],
  }
}

/** Whether there is anything to draw. */
export const isDated = (lines: readonly Line[]): boolean =>
  lines.some(({ points }) => [...points.values()].some(({ value }) => value > 0))

/** Every line covers the same articles, so any of them knows how many a bucket holds. */
export const coveredBy = (
  timelines: readonly { points: readonly { period: Period | null; covered: number }[] }[],
): Map<string, number> =>
  new Map(
    timelines.flatMap(({ points }) =>
      points.flatMap(({ period, covered }) => (period?.from ? [[period.from, covered] as const] : [])),
    ),
  )

/** "12 articles" */
export const articlesOf = (articles: number, behind: Opens): Counted => ({
  ...{ counts: [articles], articles, opens: behind },
  tip: [count(articles, 'article')],
})

function lineOf({ id, label, points, undated }: Track, unit: TimeUnit, look: Line['look']): Line {
  const drawn = ({ counts: [value], tip, opens: behind }: Counted, when: string) =>
    mark(value, [`${label}, ${when}`, ...tip], behind)
  return {
    ...{ id: id ?? 'rest', label, look },
    points: new Map(
      [...points].map(([key, point]) => {
        const { counts, articles } = point
        return [key, { value: counts[0], articles, mark: drawn(point, bucketName(key, unit)) }]
      }),
    ),
    undated: undated && undated.counts[0] > 0 ? drawn(undated, 'without a date') : null,
  }
}

const cells = ({ counts, opens: behind }: Counted): Cell[] => counts.map((value) => figureCell(value, behind))

function bucketRow(
  { key, gap, partial }: TimeFigure['buckets'][number],
  unit: TimeUnit,
  tracks: readonly Track[],
  covered: ReadonlyMap<string, number>,
  { filter }: Context,
): Cell[] {
  const slice = narrow(filter, { period: periodOf(key, unit) })
  return [
    wordCell(capital(bucketName(key, unit)) + (partial ? ' (part)' : '')),
    figureCell(covered.get(key) ?? 0, opens(slice, null, `Articles ${inBucket(key, unit)}`)),
    ...tracks.flatMap(({ points, undated }) => {
      const point = points.get(key)
      return gap || !point ? (undated?.counts ?? [0]).map(() => emptyCell('–')) : cells(point)
    }),
  ]
}

function undatedRow(tracks: readonly Track[], { filter, collection }: Context): Cell[] {
  const slice = narrow(filter, { period: null })
  return [
    wordCell('Without a date'),
    figureCell(collection.undated, opens(slice, null, 'Articles without a date')),
    ...tracks.flatMap(({ undated }) => (undated ? cells(undated) : [figureCell(0, null)])),
  ]
}
