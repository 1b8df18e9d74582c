import type { NamedDay, Span } from '@parallax/domain'
import { DAY_MS, type Day, isDay, isoDay, timeOf, weekdayOn } from '../01-clean/dates/calendar.ts'
import { weekdayOf } from '../01-clean/dates/months.ts'
import { findWrittenDates, findYearlessDates, type WrittenDate } from '../01-clean/dates/written-date.ts'

const WEEKDAY = /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['’]s\s\p{Lu}|\s\p{Lu})/gu
const BEFORE_REACH = 20
const RELATIVE = /\b(?:yesterday|today|tomorrow)\b/giu
const STEPS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }
/** "Good Friday", "every Monday", "a Sunday". */
const NO_DAY = /^(?:every|each|a|any|most|\p{Lu}.*)$/su
const OPENS_SENTENCE = /^(?:On|Last|Next|This|By|Since|Until|Late|Early)$/
const COMING = /\b(?:will|to be|due|scheduled|planned|expected|ahead of)\b|\b(?:next|coming|by|until)\s$/i
const HALF_YEAR = 183 * DAY_MS

/** The days that a sentence names. Weekdays and days without a year are counted from the day of publication. */
export function daysIn(text: string, sentence: Span, article: string, published: string | null): NamedDay[] {
  const own = text.slice(sentence.start, sentence.end)
  const reference = dayOf(published)
  const found: { start: number; end: number; day: Day }[] = []
  const add = (start: number, end: number, day: Day | null) => {
    if (day && !found.some((other) => start < other.end && end > other.start)) found.push({ start, end, day })
  }
  for (const date of findWrittenDates(own)) add(date.start, date.end, withYear(date))
  if (reference) {
    for (const date of findYearlessDates(own)) add(date.start, date.end, nearest(date, reference))
    for (const { 0: word, index } of own.matchAll(WEEKDAY))
      add(index, index + word.length, weekday(own, index, word, reference))
    for (const { 0: word, index } of own.matchAll(RELATIVE))
      add(index, index + word.length, later(reference, STEPS[word.toLowerCase()] ?? 0))
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, day }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      article,
      sentence: { start: sentence.start, end: sentence.end },
      day: isoDay(day),
      text: own.slice(start, end),
    }))
}

function dayOf(published: string | null): Day | null {
  const [year = 0, month = 0, day = 0] = (published ?? '').slice(0, 10).split('-').map(Number)
  return year > 0 && isDay(year, month, day) ? { year, month, day } : null
}

function later(from: Day, days: number): Day {
  const date = new Date(timeOf(from) + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Of "08/05/2020" only what can be read in one way. */
function withYear({ year, month, day, numeric }: WrittenDate): Day | null {
  if (year === null) return null
  if (month !== null && day !== null) return { year, month, day }
  const [first, second] = numeric ?? [0, 0]
  if (isDay(year, second, first) === isDay(year, first, second) && first !== second) return null
  return isDay(year, second, first)
    ? { year, month: second, day: first }
    : { year, month: first, day: second }
}

/** The year that brings it closest to the day of publication. */
function nearest({ month, day }: WrittenDate, reference: Day): Day | null {
  if (month === null || day === null) return null
  const years = [reference.year - 1, reference.year, reference.year + 1].filter((year) =>
    isDay(year, month, day),
  )
  const days = years.map((year) => ({ year, month, day }))
  return days.find((date) => Math.abs(timeOf(date) - timeOf(reference)) <= HALF_YEAR) ?? null
}

/** The last such day, that of publication included; the next where the clause speaks of what is to come. */
function weekday(own: string, start: number, day: string, reference: Day): Day | null {
  const before = own.slice(Math.max(0, start - BEFORE_REACH), start)
  const word = before.trimEnd().split(/\s/).at(-1) ?? ''
  if (NO_DAY.test(word) && !OPENS_SENTENCE.test(word)) return null
  const back = (weekdayOn(reference) - (weekdayOf(day) ?? 0) + 7) % 7
  const clause = own.slice(Math.max(0, own.lastIndexOf(',', start)), start)
  if (/\blast\s$/i.test(before)) return later(reference, back === 0 ? -7 : -back)
  if (COMING.test(clause)) return later(reference, back === 0 ? 7 : 7 - back)
  return later(reference, -back)
}
