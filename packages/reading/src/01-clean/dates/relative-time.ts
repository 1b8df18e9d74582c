import type { Moment, Span } from '@parallax/domain'
import { DAY_MS, isoDay, isoInstant } from './calendar.ts'
import type { DateContext } from './context.ts'

/** "3 hours ago" as a page writes it. */
export interface RelativeTime extends Span {
  /** How long ago, in milliseconds. */
  age: number
  unit: 'minute' | 'hour' | 'day'
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const UNITS = { minute: 60_000, hour: 3_600_000, day: DAY_MS } as const
const AGO =
  /(?<![\p{L}\p{N}])(?:(?<number>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s?(?<unit>m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wks?|weeks?)\s+ago|(?<word>just now|yesterday|today))(?!\p{L})/giu
const SHORT = /^(?<number>\d{1,2})\s?(?<unit>m|min|h|hr|d)$/iu

/** Times that a stretch of text counts from the moment it was read; offsets are counted from `base`. */
export function findRelativeTimes(text: string, base = 0): RelativeTime[] {
  const whole = SHORT.exec(text)
  const matches = whole ? [whole] : [...text.matchAll(AGO)]
  return matches.map((match) => {
    const start = base + match.index
    return { start, end: start + match[0].length, ...ageOf(match.groups ?? {}) }
  })
}

function ageOf({
  number,
  unit = '',
  word,
}: Record<string, string | undefined>): Pick<RelativeTime, 'age' | 'unit'> {
  if (word) {
    const small = word.toLowerCase()
    if (small === 'just now') return { age: 0, unit: 'minute' }
    return { age: small === 'yesterday' ? DAY_MS : 0, unit: 'day' }
  }
  const count = NUMBERS[(number ?? '').toLowerCase()] ?? Number(number)
  const letter = unit.charAt(0).toLowerCase()
  if (letter === 'w') return { age: count * 7 * DAY_MS, unit: 'day' }
  const kind = letter === 'm' ? 'minute' : letter === 'h' ? 'hour' : 'day'
  return { age: count * UNITS[kind], unit: kind }
}

/** The moment that a relative time means, counted from when the page was taken; null where that is not known. */
export function momentAgo(
  { age, unit }: RelativeTime,
  { now }: DateContext,
): Pick<Moment, 'value' | 'precision' | 'confidence' | 'rule'> | null {
  if (!now) return null
  const time = now.time - age
  const rule = `counted-from-${now.rule}`
  if (unit === 'day') {
    const local = new Date(time + now.offset * 60_000)
    const day = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() }
    return { value: isoDay(day), precision: 'day', confidence: 0.85, rule }
  }
  return { value: isoInstant(time - (time % UNITS[unit])), precision: unit, confidence: 0.85, rule }
}
