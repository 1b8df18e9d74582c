import type { TimeUnit } from '@parallax/domain'
import { ticks } from 'd3-array'
import { everyBucket } from '../calendar.ts'
import type { TimeFigure } from '../drawn.ts'
import type { ValueAxis } from '../figure-parts.ts'
import { mark } from '../frame.ts'
import { looksOf } from '../palette.ts'
import { type Line, type LinePoint, timeFigure } from '../time-figure.ts'
import { bucketName, capital, count } from '../words.ts'
import type { QuickRow } from './question.ts'
import { figure, gapsNotZeros } from './quick-words.ts'

/** More lines than this cannot be told apart. */
const MOST_LINES = 6
/** Points on a line that a screen can show. */
const MOST_BUCKETS = 600

interface Dated extends QuickRow {
  time: string
}

/** Rows as numbers over time. */
export interface Timeline {
  unit: TimeUnit
  /** In the order of the answer. */
  names: string[]
  rows: Dated[]
}

/**
 * The rows as lines over time, one for each label; null where they are none: a row without a time, two numbers of one label at
 * one time, more lines than one can tell apart, or fewer than two times.
 */
export function timelineOf(rows: readonly QuickRow[]): Timeline | null {
  const dated = rows.flatMap((row) => (row.time ? [{ ...row, time: row.time.slice(0, 10) }] : []))
  const times = [...new Set(dated.map(({ time }) => time))]
  const names = [...new Set(dated.map(({ label }) => label))]
  const places = new Set(dated.map(({ label, time }) => JSON.stringify([label, time])))
  const fits =
    dated.length === rows.length &&
    places.size === rows.length &&
    names.length <= MOST_LINES &&
    times.length > 1
  const unit = unitOf(times)
  return fits && everyBucket(times, unit).length <= MOST_BUCKETS ? { unit, names, rows: dated } : null
}

/** What lies between the times of an answer: months where all are firsts, weeks where all are the same day of a week. */
function unitOf(times: readonly string[]): TimeUnit {
  if (times.every((time) => time.endsWith('-01'))) return 'month'
  const days = times.map((time) => Date.parse(`${time}T00:00:00Z`) / 86_400_000)
  return days.every((day) => (day - (days[0] ?? 0)) % 7 === 0) ? 'week' : 'day'
}

export function quickTime({ unit, names, rows }: Timeline, measure: string, asOf: string): TimeFigure {
  const lookOf = looksOf(names)
  const lines = names.map((name): Line => {
    const points = rows.flatMap((row) => (row.label === name ? pointsOf(row, unit, measure) : []))
    return { id: name, label: name, look: lookOf(name), points: new Map(points), undated: null }
  })
  const drawn = timeFigure(
    { unit, axisLabel: measure, lines, covered: null, undated: null },
    { filter: {}, asOf },
  )
  return { ...drawn, axis: valueAxis(measure, rows), gaps: gapWords(drawn, measure) }
}

function pointsOf({ label, time, value }: Dated, unit: TimeUnit, measure: string): [string, LinePoint][] {
  if (value === null) return []
  const tip = [label ? `${label}, ${bucketName(time, unit)}` : capital(bucketName(time, unit))]
  return [[time, { value, articles: 0, mark: mark(value, [...tip, `${figure(value)} ${measure}`], null) }]]
}

/** From 0 to a round number at or above the greatest; its steps may be parts of one. */
function valueAxis(label: string, rows: readonly QuickRow[]): ValueAxis {
  const most = Math.max(0, ...rows.map(({ value }) => value ?? 0)) || 1
  const step = ticks(0, most, 5)[1] ?? most
  const max = Math.ceil(most / step) * step
  return { label, max, ticks: ticks(0, max, 5).map((value) => ({ value, label: figure(value) })) }
}

/** What an answer does not say is a gap, whether it says so with a null or with no row at all. */
function gapWords({ series, unit }: TimeFigure, measure: string): string | null {
  const gaps = series.reduce((sum, { points }) => sum + points.filter((point) => point === null).length, 0)
  if (gaps === 0) return null
  return `${capital(count(gaps, unit))} without ${measure} in the answer: ${gapsNotZeros(gaps)}.`
}
