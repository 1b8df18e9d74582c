import type { TimeUnit } from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'

/** A stretch of days, both ends included, as `YYYY-MM-DD`. */
export interface Bucket {
  from: string
  to: string
}

const DAY = 86_400_000

/** More points than this draw no line that anybody can read; one wrongly read year must not make 40,000 of them. */
export const MAX_BUCKETS = 2000

const COARSER: Record<TimeUnit, TimeUnit> = { day: 'week', week: 'month', month: 'month' }

/** First day of the bucket that a day column falls into, as `YYYY-MM-DD`; null without a day. */
export function bucketOf(column: RawBuilder<unknown>, unit: TimeUnit): RawBuilder<string | null> {
  return sql<string | null>`date_trunc(${sql.lit(unit)}, ${column}::timestamp)::date`
}

/** First day of the bucket that holds `day`. Weeks begin on Monday (ISO 8601). */
export function bucketStart(day: string, unit: TimeUnit): string {
  const time = Date.parse(day)
  if (unit === 'day') return day
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  const weekday = (new Date(time).getUTCDay() + 6) % 7
  return iso(time - weekday * DAY)
}

/** Every bucket from the one of `first` to the one of `last`, the empty ones too. */
export function bucketsBetween(first: string, last: string, unit: TimeUnit): Bucket[] {
  const buckets: Bucket[] = []
  const end = Date.parse(last)
  for (let from = Date.parse(bucketStart(first, unit)); from <= end; ) {
    const next = nextStart(from, unit)
    buckets.push({ from: iso(from), to: iso(next - DAY) })
    from = next
  }
  return buckets
}

/** The asked unit, or the finest coarser one that keeps the axis within {@link MAX_BUCKETS}. */
export function unitFor(first: string, last: string, asked: TimeUnit): TimeUnit {
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1
  const widths: Record<TimeUnit, number> = { day: 1, week: 7, month: 28 }
  let unit = asked
  while (days / widths[unit] > MAX_BUCKETS && COARSER[unit] !== unit) unit = COARSER[unit]
  return unit
}

function nextStart(from: number, unit: TimeUnit): number {
  if (unit !== 'month') return from + (unit === 'day' ? DAY : 7 * DAY)
  return new Date(from).setUTCMonth(new Date(from).getUTCMonth() + 1, 1)
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
