import { SMALL_SAMPLE, type TimeUnit } from '@parallax/domain'

const numbers = new Intl.NumberFormat('en')
const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

const PLURALS: Readonly<Record<string, string>> = { entity: 'entities', person: 'people', time: 'times' }

export const number = (value: number): string => numbers.format(value)
export const decimal = (value: number): string => oneDecimal.format(value)

export const plural = (value: number, noun: string): string =>
  value === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)

/** "1 article", "1,204 articles". */
export const count = (value: number, noun: string): string => `${number(value)} ${plural(value, noun)}`

/**
 * A share as a percentage. 0% and 100% are said only where they are exact, so that "0%" never hides an article.
 */
export function percent(share: number): string {
  if (share === 0 || share === 1) return `${share * 100}%`
  if (share < 0.001) return '<0.1%'
  if (share > 0.999) return '>99.9%'
  if (share < 0.095) return `${oneDecimal.format(share * 100)}%`
  const whole = Math.round(share * 100)
  return whole === 100 ? '>99%' : `${whole}%`
}

/** "all 12 articles", "none of the 12 articles", "2 of 3 articles", "12 of 36 articles (33%)". */
export function ofWhole(part: number, whole: number, noun = 'article'): string {
  if (whole === 0) return `no ${plural(2, noun)}`
  if (part === whole) return whole === 1 ? `the only ${noun}` : `all ${count(whole, noun)}`
  if (part === 0) return whole === 1 ? `not the only ${noun}` : `none of the ${count(whole, noun)}`
  const words = `${number(part)} of ${count(whole, noun)}`
  return whole < SMALL_SAMPLE ? words : `${words} (${percent(part / whole)})`
}

/** "8 of 10 (80%)"; below the stated size "2 of 3". */
export const ratio = (part: number, whole: number): string =>
  `${number(part)} of ${number(whole)}${whole < SMALL_SAMPLE ? '' : ` (${percent(part / whole)})`}`

/** "49–94%", the ends of an interval. */
export const interval = (lower: number, upper: number): string => {
  const [a, b] = [percent(lower), percent(upper)]
  return a === b ? a : `${a.replace(/%$/, '')}–${b}`
}

export function list(items: readonly string[], word = 'and'): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const sentence = (...parts: (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' ')

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const parts = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  return { year, month: MONTHS[month - 1] ?? '', date }
}

/** "8 May 2020". Written out by hand: every platform's Intl must give the same bytes. */
export function day(iso: string): string {
  const { year, month, date } = parts(iso)
  return `${date} ${month} ${year}`
}

/** "1 March – 8 May 2020"; either end may be open. */
export function days(from: string | undefined | null, to: string | undefined | null): string {
  if (!from && !to) return ''
  if (!from) return `until ${day(to as string)}`
  if (!to) return `since ${day(from)}`
  if (from === to) return day(from)
  const [a, b] = [parts(from), parts(to)]
  if (a.year !== b.year) return `${day(from)} – ${day(to)}`
  if (a.month !== b.month) return `${a.date} ${a.month} – ${day(to)}`
  return `${a.date}–${day(to)}`
}

/** A bucket's name: "8 May 2020", "week of 4 May 2020", "May 2020". */
export function bucketName(first: string, unit: TimeUnit): string {
  const { year, month } = parts(first)
  if (unit === 'month') return `${month} ${year}`
  return unit === 'week' ? `week of ${day(first)}` : day(first)
}

/** The same after a preposition: "on 8 May 2020", "in the week of 4 May 2020", "in May 2020". */
export function inBucket(first: string, unit: TimeUnit): string {
  const name = bucketName(first, unit)
  return unit === 'day' ? `on ${name}` : unit === 'week' ? `in the ${name}` : `in ${name}`
}

/** The short words under an axis: "4 May", "May". */
export function tickName(first: string, unit: TimeUnit): string {
  const { date, month } = parts(first)
  const short = month.slice(0, 3)
  return unit === 'month' ? short : `${date} ${short}`
}

export const yearOf = (iso: string): string => iso.slice(0, 4)
