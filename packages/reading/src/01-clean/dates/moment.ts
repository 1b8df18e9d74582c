import type { Moment } from '@parallax/domain'
import { countryOf } from './country.ts'
import { isDay, type WrittenDate } from './written-date.ts'
import { countriesOf, offsetOf } from './zones.ts'

/** What else on the page decides how its dates are to be read. */
export interface DateContext {
  /** Every other date of the page. */
  all: readonly WrittenDate[]
  /** The page without its article. */
  furniture: string
  /** True: the outlet's country writes the month first; false: the day; null: unknown. */
  monthFirst: boolean | null
}

interface Day {
  year: number
  month: number
  day: number
  confidence: number
  rule: string
}

/** A written date as a moment, or null where day and month cannot be told apart. */
export function toMoment(
  date: WrittenDate,
  context: DateContext,
): Pick<Moment, 'value' | 'precision' | 'confidence' | 'rule'> | null {
  const day = dayOf(date, context)
  if (!day) return null
  const bare = { value: isoDay(day), precision: 'day' as const, confidence: day.confidence, rule: day.rule }
  if (date.hour === null || date.zone === null) return bare
  const local = Date.UTC(day.year, day.month - 1, day.day, date.hour, date.minute ?? 0, date.second ?? 0)
  const among = countriesOf(date.zone)
  const country = among.length > 0 ? countryOf(context.furniture, among) : null
  const offset = offsetOf(date.zone, local, country)
  // A clock time whose zone is not certain is no moment: only its day is kept.
  if (offset === null) return bare
  return {
    value: new Date(local - offset * 60_000).toISOString().replace('.000Z', 'Z'),
    precision: date.second !== null ? 'second' : date.minute !== null ? 'minute' : 'hour',
    confidence: day.confidence,
    rule: day.rule,
  }
}

function isoDay({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function dayOf(date: WrittenDate, context: DateContext): Day | null {
  const { year } = date
  if (date.month !== null && date.day !== null) {
    return { year, month: date.month, day: date.day, confidence: 0.95, rule: 'written' }
  }
  if (!date.numeric) return null
  const [a, b] = date.numeric
  const dayFirst = { year, day: a, month: b }
  const monthFirst = { year, day: b, month: a }
  const canDay = isDay(year, b, a)
  const canMonth = isDay(year, a, b)
  if (canDay !== canMonth) return { ...(canDay ? dayFirst : monthFirst), confidence: 0.95, rule: 'numeric' }
  if (!canDay) return null
  if (a === b) return { ...dayFirst, confidence: 0.95, rule: 'numeric' }
  const proved = provedOrder(date, context.all)
  if (proved !== null) {
    return { ...(proved ? dayFirst : monthFirst), confidence: 0.93, rule: 'numeric-order-proved' }
  }
  const byZone = orderOfZone(date.zone)
  if (byZone !== null)
    return { ...(byZone ? dayFirst : monthFirst), confidence: 0.75, rule: 'numeric-order-by-zone' }
  if (date.dotted && context.monthFirst !== true)
    return { ...dayFirst, confidence: 0.8, rule: 'numeric-order-by-dots' }
  if (context.monthFirst === null) return null
  return { ...(context.monthFirst ? monthFirst : dayFirst), confidence: 0.7, rule: 'numeric-order-by-outlet' }
}

/** True: day first; false: month first; null: no other date of the page decides it. */
function provedOrder(date: WrittenDate, all: readonly WrittenDate[]): boolean | null {
  const [a, b] = date.numeric ?? [0, 0]
  const others = all.filter((other) => other !== date && other.start !== date.start)
  const near = (month: number, day: number) => others.some((other) => isNear(date.year, month, day, other))
  const asDayFirst = near(b, a)
  const asMonthFirst = near(a, b)
  if (asDayFirst !== asMonthFirst) return asDayFirst
  // Another numeric date that can be read in one order only.
  for (const { numeric } of others) {
    if (!numeric) continue
    if (numeric[0] > 12) return true
    if (numeric[1] > 12) return false
  }
  return null
}

/** True where another, unambiguous date is the same day or the one beside it. */
function isNear(year: number, month: number, day: number, other: WrittenDate): boolean {
  if (other.month === null || other.day === null) return false
  const gap = Date.UTC(year, month - 1, day) - Date.UTC(other.year, other.month - 1, other.day)
  return Math.abs(gap) <= 86_400_000
}

/** Countries with these zones write the day first (true) or the month first (false). */
function orderOfZone(zone: string | null): boolean | null {
  if (!zone) return null
  const name = zone.toUpperCase()
  if (/^\(?(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|AK[SD]T|HST|EASTERN|CENTRAL|MOUNTAIN|PACIFIC)\b/.test(name))
    return false
  if (
    /^\(?(?:IST|BST|CES?T|EES?T|WES?T|MSK|PKT|SAST|AE[SD]?T|NZ[SD]T|EAT|WAT|NPT|SGT|HKT|WIB|MYT)\b/.test(name)
  )
    return true
  return null
}
