import type { Period, TimeUnit } from '@parallax/domain'
import type { Bucket, TimeTick } from './drawn.ts'
import { bucketName, tickName, yearOf } from './words.ts'

const DAY = 86_400_000
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const time = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)

/** The first day of the next bucket. */
function nextBucket(first: string, unit: TimeUnit): string {
  if (unit !== 'month') return iso(time(first) + (unit === 'week' ? 7 : 1) * DAY)
  const [year = 0, month = 1] = first.split('-').map(Number)
  return iso(Date.UTC(year, month, 1))
}

/** The last day of a bucket. Weeks begin on Monday (ISO 8601). */
export const bucketEnd = (first: string, unit: TimeUnit): string => iso(time(nextBucket(first, unit)) - DAY)

/** Every bucket's first day from the earliest to the latest, with none left out. */
export function everyBucket(starts: readonly string[], unit: TimeUnit): string[] {
  const [first, last] = [starts.reduce(min, starts[0] ?? ''), starts.reduce(max, starts[0] ?? '')]
  const all: string[] = []
  for (let at = first; at && at <= last; at = nextBucket(at, unit)) all.push(at)
  return all
}

const min = (a: string, b: string) => (a < b ? a : b)
const max = (a: string, b: string) => (a > b ? a : b)

/** Only part of the bucket's days are in the chart's period, or have come to pass. */
function isPartial(first: string, unit: TimeUnit, period: Period | undefined, asOf: string): boolean {
  const last = bucketEnd(first, unit)
  return (
    (period?.from !== undefined && period.from > first && period.from <= last) ||
    (period?.to !== undefined && period.to >= first && period.to < last) ||
    (asOf.slice(0, 10) >= first && asOf.slice(0, 10) < last)
  )
}

export function buckets(
  starts: readonly string[],
  unit: TimeUnit,
  gap: (first: string) => boolean,
  period: Period | undefined,
  asOf: string,
): Bucket[] {
  return everyBucket(starts, unit).map((key) => ({
    key,
    label: bucketName(key, unit),
    gap: gap(key),
    partial: isPartial(key, unit, period, asOf),
  }))
}

const STEPS: Readonly<Record<TimeUnit, readonly number[]>> = {
  day: [1, 2, 7, 14, 28, 56, 91, 182, 364],
  week: [1, 2, 4, 8, 13, 26, 52, 104],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
}

/** At most `room` labels, evenly spaced; the year stands at the first and where it changes. */
export function timeTicks(all: readonly Bucket[], unit: TimeUnit, room: number): TimeTick[] {
  const step = STEPS[unit].find((candidate) => Math.ceil(all.length / candidate) <= room) ?? all.length
  let year = ''
  return all.flatMap(({ key }, index) => {
    if (index % step !== 0) return []
    const changed = yearOf(key) !== year
    year = yearOf(key)
    return [{ index, label: tickName(key, unit), year: changed ? year : null }]
  })
}
