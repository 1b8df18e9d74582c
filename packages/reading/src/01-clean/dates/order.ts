import { DAY_MS, type Day, isDay, timeOf, weekdayOn } from './calendar.ts'
import type { DateContext } from './context.ts'
import type { WrittenDate } from './written-date.ts'

/** A day with what decided the order of its numbers. */
export interface OrderedDay extends Day {
  confidence: number
  rule: string
}

/** The zones of countries that write the day first, and of those that write the month first. */
const MONTH_FIRST_ZONE =
  /^\(?(?:E[SD]?T|C[SD]T|CT|M[SD]?T|P[SD]?T|AK[SD]T|HST|EASTERN|CENTRAL|MOUNTAIN|PACIFIC)\b/
const DAY_FIRST_ZONE =
  /^\(?(?:IST|BST|CES?T|EES?T|WES?T|MSK|PKT|SAST|AE[SD]?T|NZ[SD]T|EAT|WAT|NPT|SGT|HKT|WIB|MYT|GST|(?:GMT|UTC)\s?\+\d{1,2})\b/

/** The day that a numeric date means, or null where neither the page nor its outlet decides the order. */
export function orderDay(date: WrittenDate, context: DateContext): OrderedDay | null {
  const [a, b] = date.numeric ?? [0, 0]
  const year = date.year ?? 0
  const day = (dayFirst: boolean, confidence: number, rule: string): OrderedDay => ({
    year,
    month: dayFirst ? b : a,
    day: dayFirst ? a : b,
    confidence,
    rule,
  })
  const canDay = isDay(year, b, a)
  const canMonth = isDay(year, a, b)
  if (!canDay && !canMonth) return null
  if (canDay !== canMonth || a === b) return day(canDay, 0.95, 'numeric')
  const byWeekday = orderByWeekday(date)
  if (byWeekday !== null) return day(byWeekday, 0.97, 'numeric-order-by-weekday')
  const proved = orderProved(date, context)
  if (proved !== null) return day(proved, 0.93, 'numeric-order-proved')
  const byZone = orderByZone(date.zone)
  if (byZone !== null) return day(byZone, 0.75, 'numeric-order-by-zone')
  if (date.dotted && context.monthFirst !== true) return day(true, 0.8, 'numeric-order-by-dots')
  if (context.monthFirst !== null) return day(!context.monthFirst, 0.7, 'numeric-order-by-outlet')
  return null
}

/** A weekday that fits one order only: true for the day first. */
function orderByWeekday({ numeric, year, weekday }: WrittenDate): boolean | null {
  if (!numeric || year === null || weekday === null) return null
  const [a, b] = numeric
  const asDay = weekdayOn({ year, month: b, day: a }) === weekday
  const asMonth = weekdayOn({ year, month: a, day: b }) === weekday
  return asDay === asMonth ? null : asDay
}

/** Another date of the page: the same day or the one beside it in words, the address, or a number over 12. */
function orderProved(date: WrittenDate, { all, address }: DateContext): boolean | null {
  const [a, b] = date.numeric ?? [0, 0]
  const others = all.filter((other) => other.start !== date.start)
  const days = others.flatMap(certainDay)
  if (address) days.push(address)
  const near = (month: number, day: number) =>
    days.some((other) => Math.abs(timeOf({ year: date.year ?? 0, month, day }) - timeOf(other)) <= DAY_MS)
  const asDayFirst = near(b, a)
  const asMonthFirst = near(a, b)
  if (asDayFirst !== asMonthFirst) return asDayFirst
  const orders = new Set(others.flatMap(forcedOrder))
  return orders.size === 1 ? orders.has(true) : null
}

function certainDay({ year, month, day }: WrittenDate): Day[] {
  return year !== null && month !== null && day !== null ? [{ year, month, day }] : []
}

/** The order of another numeric date that can be read in one order only. */
function forcedOrder(other: WrittenDate): boolean[] {
  if (!other.numeric) return []
  if (other.numeric[0] > 12) return [true]
  if (other.numeric[1] > 12) return [false]
  const byWeekday = orderByWeekday(other)
  return byWeekday === null ? [] : [byWeekday]
}

function orderByZone(zone: string | null): boolean | null {
  if (!zone) return null
  const name = zone.toUpperCase()
  if (MONTH_FIRST_ZONE.test(name)) return false
  return DAY_FIRST_ZONE.test(name) ? true : null
}
