import type { Moment } from '@parallax/domain'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
  (month) => new RegExp(`(?:^|[^a-z])${month}`),
)
const TIMES_OF_DAY =
  /T?\b\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?m\b\.?)?|\b\d{1,2}(\.\d{2})?\s*[ap]\.?m\b\.?/gi
const OFFSETS = /(?:(?:UTC|GMT)\s*)?[+−-]\d{1,2}:?\d{2}\b/gi

/**
 * The day of publication as the outlet wrote it. `value` is in UTC, where an evening in New York is already the next
 * day: so the days around it are looked for in the words that gave the date, and the first that is named there is it.
 * Without such words it is the day in UTC.
 * @param words the text that gave the moment, e.g. "08-05-2020 19:56 IST"
 * @returns `YYYY-MM-DD`
 */
export function localDay({ value }: Pick<Moment, 'value'>, words: string | undefined): string {
  const utc = value.slice(0, 10)
  if (value.length <= 10 || !words) return utc
  // The written day and the day in UTC are at most one apart: time zones span from −12 to +14 hours.
  return [utc, shift(utc, 1), shift(utc, -1)].find((day) => names(words, day)) ?? utc
}

function names(words: string, day: string): boolean {
  const [, month = '', date = ''] = day.split('-')
  const rest = words.replace(TIMES_OF_DAY, ' ').replace(OFFSETS, ' ').toLowerCase()
  const numbers = (rest.match(/\d+/g) ?? []).map(Number)
  const at = numbers.indexOf(Number(date))
  if (at < 0) return false
  if (MONTHS[Number(month) - 1]?.test(rest)) return true
  return numbers.some((number, index) => index !== at && number === Number(month))
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}
