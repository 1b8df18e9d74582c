import type { Moment } from '@parallax/domain'
import { isoInstant } from './calendar.ts'
import { type DateContext, NO_CONTEXT } from './context.ts'
import { toMoment } from './moment.ts'
import { findWrittenDates } from './written-date.ts'

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/
const EPOCH = /^\d{10}(?:\d{3}|\.\d{1,6})?$/
/** Midnight to the second is how programs write a day without a time. */
const MIDNIGHT = /[T ]00:00:00(?:\.0{1,9})?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?$/
/** 1995 to 2040: news on the web. Other numbers of ten digits are no times. */
const EPOCH_RANGE = { from: 788_918_400_000, to: 2_208_988_800_000 } as const
const LONGEST = 80

/**
 * A moment that the caller or a page's head states: ISO 8601, RFC 2822, "20200508T1426Z", epoch seconds and milliseconds, or as
 * people write it. Null where it is no date, and for the first days of a computer's calendar.
 */
export function statedMoment(
  value: string,
  rule: string,
  confidence: number,
  context: DateContext = NO_CONTEXT,
): Moment | null {
  const source = value.trim().slice(0, LONGEST)
  const epoch = EPOCH.test(source) ? fromEpoch(source) : null
  if (epoch) return { value: epoch, precision: 'second', confidence, rule }
  const date = findWrittenDates(spelledOut(source))[0]
  const moment = date ? toMoment(date, context) : null
  return moment && { ...moment, confidence: Math.min(confidence, moment.confidence + 0.05), rule }
}

function fromEpoch(digits: string): string | null {
  const number = Number(digits)
  const time = digits.length >= 13 && !digits.includes('.') ? number : Math.floor(number) * 1000
  return time >= EPOCH_RANGE.from && time <= EPOCH_RANGE.to
    ? isoInstant(Math.floor(time / 1000) * 1000)
    : null
}

function spelledOut(source: string): string {
  const compact = COMPACT.exec(source)
  if (!compact) return source.replace(MIDNIGHT, '')
  const [, year, month, day, hour, minute, second, zone] = compact
  const clock = hour ? `T${hour}:${minute}${second ? `:${second}` : ''}${zone ?? ''}` : ''
  return `${year}-${month}-${day}${clock}`.replace(MIDNIGHT, '')
}
