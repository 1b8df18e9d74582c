import type { Moment } from '@parallax/domain'
import { DAY_MS, type Day, isDay, isoDay, isoInstant, timeOf, weekdayOn } from './calendar.ts'
import type { DateContext } from './context.ts'
import { type OrderedDay, orderDay } from './order.ts'
import type { WrittenDate } from './written-date.ts'
import { proveOffset } from './zone-proof.ts'

export type ReadMoment = Pick<Moment, 'value' | 'precision' | 'confidence' | 'rule'>

/** A written date as a moment, or null where year, month or day cannot be told. */
export function toMoment(date: WrittenDate, context: DateContext): ReadMoment | null {
  const day = checkedByWeekday(dayOf(date, context), date.weekday)
  if (!day) return null
  const bare: ReadMoment = {
    value: isoDay(day),
    precision: 'day',
    confidence: day.confidence,
    rule: day.rule,
  }
  if (date.hour === null || date.zone === null) return bare
  const local = timeOf(day) + ((date.hour * 60 + (date.minute ?? 0)) * 60 + (date.second ?? 0)) * 1000
  const proved = proveOffset(date.zone, local, date, context)
  // A clock time whose zone is not certain is no moment: only its day is kept.
  if (!proved) return bare
  return {
    value: isoInstant(local - proved.offset * 60_000),
    precision: date.second !== null ? 'second' : date.minute !== null ? 'minute' : 'hour',
    confidence: day.confidence,
    rule: proved.rule ? `${day.rule}:${proved.rule}` : day.rule,
  }
}

function dayOf(date: WrittenDate, context: DateContext): OrderedDay | null {
  const { year, month, day } = date
  if (date.numeric) return orderDay(date, context)
  if (month === null || day === null) return null
  if (year === null) return withYear({ month, day, weekday: date.weekday }, context)
  return { year, month, day, confidence: 0.95, rule: 'written' }
}

/** A weekday that is not that day's says that something is wrong with the date, which stays, but is less sure. */
function checkedByWeekday(day: OrderedDay | null, weekday: number | null): OrderedDay | null {
  if (!day || weekday === null || weekdayOn(day) === weekday) return day
  return { ...day, confidence: Math.min(day.confidence, 0.6), rule: `${day.rule}:weekday-disagrees` }
}

interface Yearless {
  month: number
  day: number
  weekday: number | null
}

/** Days on either side that a second date of the page may lie from a day without a year and still give it its year. */
const SAME_STORY = 3 * DAY_MS

/** The year of a day without one, from another fact of the page; null where there is none or the weekday speaks against it. */
function withYear({ month, day, weekday }: Yearless, context: DateContext): OrderedDay | null {
  const fits = (year: number): Day[] =>
    isDay(year, month, day) && (weekday === null || weekdayOn({ year, month, day }) === weekday)
      ? [{ year, month, day }]
      : []
  const { address, now } = context
  const byAddress = address
    ? fits(address.year).filter((it) => Math.abs(timeOf(it) - timeOf(address)) <= SAME_STORY)
    : []
  if (byAddress[0]) return { ...byAddress[0], confidence: 0.93, rule: 'year-from-address' }
  const byDate = context.all
    .flatMap((other) =>
      other.year && other.month && other.day
        ? [{ year: other.year, month: other.month, day: other.day }]
        : [],
    )
    .flatMap((other) => fits(other.year).filter((it) => Math.abs(timeOf(it) - timeOf(other)) <= SAME_STORY))
  if (byDate[0]) return { ...byDate[0], confidence: 0.85, rule: 'year-from-other-date' }
  if (!now) return null
  // The last such day before the page was taken: a page does not carry tomorrow's date.
  const taken = new Date(now.time + DAY_MS)
  const candidates = [taken.getUTCFullYear(), taken.getUTCFullYear() - 1]
  const past = candidates.flatMap(fits).find((it) => timeOf(it) <= taken.getTime())
  return past ? { ...past, confidence: 0.85, rule: `year-from-${now.rule}` } : null
}
