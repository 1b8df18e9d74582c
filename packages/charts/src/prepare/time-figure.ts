import { type ArticleFilter, narrow, type Period, type TimeUnit } from '@parallax/domain'
import { countAxis } from './axis.ts'
import { bucketEnd, buckets, timeTicks } from './calendar.ts'
import type { Context } from './context.ts'
import type { Bucket, CoverageCell, TimeFigure } from './drawn.ts'
import type { Look, Mark } from './figure-parts.ts'
import { mark, opens } from './frame.ts'
import { capital, count, inBucket, list, number, plural } from './words.ts'

export interface LinePoint {
  value: number
  articles: number
  mark: Mark
}

/** One identity's numbers by bucket, before they are placed on a common axis. */
export interface Line {
  id: string
  label: string
  look: Look
  points: ReadonlyMap<string, LinePoint>
  undated: Mark | null
}

/** Two points make no line: up to this many buckets are drawn as columns. */
const FEWEST_FOR_LINES = 4
/** How many labels there may be room for, from a wide screen to a small figure on a phone. */
const ROOMS = [18, 12, 8, 5, 3]

export interface TimeQuestion {
  unit: TimeUnit
  axisLabel: string
  lines: readonly Line[]
  /** Articles of the filter by bucket; null where the chart itself counts them. */
  covered: ReadonlyMap<string, number> | null
  columns?: boolean
  undated: string | null
}

/** What of a context a time axis asks. */
type When = Pick<Context, 'filter' | 'asOf'>

export function timeFigure(question: TimeQuestion, context: When): TimeFigure {
  const { unit, lines, covered } = question
  const starts = [
    ...new Set([...(covered?.keys() ?? []), ...lines.flatMap(({ points }) => [...points.keys()])]),
  ]
  const gap = (key: string) => covered !== null && (covered.get(key) ?? 0) === 0
  const all = buckets(starts, unit, gap, context.filter.period as Period | undefined, context.asOf)
  const most = Math.max(0, ...lines.flatMap(({ points }) => [...points.values()].map(({ value }) => value)))
  const gaps = all.filter((bucket) => bucket.gap).length
  return {
    type: 'time',
    form: question.columns || all.length < FEWEST_FOR_LINES ? 'columns' : 'lines',
    unit,
    axis: countAxis(question.axisLabel, most),
    buckets: all,
    ticks: ROOMS.map((room) => timeTicks(all, unit, room)),
    series: lines.map(({ id, label, look, points, undated }) => ({
      id,
      label,
      // One line needs nothing to tell it by, and a solid one is easiest to follow.
      look: lines.length > 1 ? look : { ...look, dash: '' },
      points: all.map(({ key, gap }) => (gap ? null : (points.get(key)?.mark ?? null))),
      undated,
    })),
    coverage: covered && { label: `Articles per ${unit}`, cells: coverage(all, covered, unit, context) },
    undated: question.undated,
    gaps: gaps > 0 ? `${capital(count(gaps, unit))} without any article: a gap, not a zero.` : null,
    partial: partialWords(all, unit),
  }
}

/** The whole bucket's period, to narrow a filter by. */
export const periodOf = (key: string, unit: TimeUnit): Period => ({ from: key, to: bucketEnd(key, unit) })

function coverage(
  all: readonly Bucket[],
  covered: ReadonlyMap<string, number>,
  unit: TimeUnit,
  context: When,
): CoverageCell[] {
  const fullest = Math.max(1, ...covered.values())
  return all.map(({ key, label }) => {
    const value = covered.get(key) ?? 0
    const slice: ArticleFilter = narrow(context.filter, { period: periodOf(key, unit) })
    const words = value === 0 ? 'no articles' : count(value, 'article')
    return {
      value,
      level: value === 0 ? 0 : Math.max(1, Math.ceil((value / fullest) * 4)),
      mark: mark(value, [capital(label), words], opens(slice, null, `Articles ${inBucket(key, unit)}`)),
    }
  })
}

function partialWords(all: readonly Bucket[], unit: TimeUnit): string | null {
  const partial = all.filter((bucket) => bucket.partial)
  if (partial.length === 0) return null
  return `${capital(list(partial.map(({ label }) => (unit === 'week' ? `the ${label}` : label))))} ${
    partial.length === 1 ? 'is' : 'are'
  } only partly covered.`
}

/** "5 mentions in 3 articles without a date are not on the axis." */
export function undatedWords(
  parts: readonly { label: string; value: number }[],
  noun: string,
): string | null {
  const some = parts.filter(({ value }) => value > 0)
  if (some.length === 0) return null
  const [only] = some
  if (parts.length === 1 && only) return `Not on the axis, for want of a date: ${count(only.value, noun)}.`
  return `Not on the axis, for want of a date: ${some
    .map(({ label, value }) => `${label} ${number(value)}`)
    .join(', ')} (${plural(2, noun)}).`
}

/** The highest point of a line, and how many buckets share it. */
export function peakOf(line: Line): { key: string; value: number; ties: number } | null {
  let best: { key: string; value: number; ties: number } | null = null
  for (const [key, { value }] of [...line.points].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === 0) continue
    if (!best || value > best.value) best = { key, value, ties: 1 }
    else if (value === best.value) best.ties++
  }
  return best
}
