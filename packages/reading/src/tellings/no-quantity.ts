import { monthOf } from '../01-clean/dates/months.ts'
import type { WrittenNumber } from './numbers.ts'
import type { FactToken } from './tokens.ts'

const YEARS = { from: 1900, to: 2100 } as const
const ORDINAL = /^(?:st|nd|rd|th|s)$/
const CLOCK = /^(?:am|pm|gmt|utc|est|edt|ist|o)$/
const AGO = /^(?:ago|later|earlier|old|before|after|apart)$/
/** Words that a number names one of: "Flight 12", "Article 5". */
const NUMBERED =
  /^(?:flight|boeing|airbus|route|channel|article|section|chapter|page|room|highway|apollo|windows|iphone|group|division|interstate|title|rule|no|number|gate|platform|ward|sector|district|level|phase|stage|grade|week|day|game|round|act|aged|age|ages|top|per|formula|radio)$/i
const DASH = /^[-‐‑–]$/

/**
 * Numbers that count nothing: years and days of a date, times of day, ages, scores, ordinals, ratios, and the numbers of
 * flights and articles.
 */
export function isNoQuantity(
  tokens: readonly FactToken[],
  { from, to, value, digits }: WrittenNumber,
): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (before && NUMBERED.test(before.lower)) return true
  if (before?.text === '#' || (before?.text === '.' && tokens[from - 2]?.lower === 'no')) return true
  if (isAge(tokens, to) || isRatio(tokens, from, to)) return true
  if (!digits) return false
  const isPlainYear = to === from + 1 && /^\d{4}$/.test(tokens[from]?.text ?? '')
  if (isPlainYear && value >= YEARS.from && value <= YEARS.to) return true
  if (after?.glued && (ORDINAL.test(after.lower) || /^[:/]$/.test(after.text))) return true
  if (after && CLOCK.test(after.lower)) return true
  if (before && tokens[from]?.glued && (/^[:/'’.]$/.test(before.text) || isNameHyphen(tokens, from)))
    return true
  return isDayOfMonth(before, after, value)
}

/** "Covid-19", "F-16", "3-1". */
function isNameHyphen(tokens: readonly FactToken[], from: number): boolean {
  const [dash, name] = [tokens[from - 1], tokens[from - 2]]
  return dash?.glued === true && DASH.test(dash.text) && (name?.kind === 'word' || name?.kind === 'number')
}

function isDayOfMonth(before: FactToken | undefined, after: FactToken | undefined, value: number): boolean {
  if (value > 31 || !Number.isInteger(value)) return false
  const names = [before, after?.lower === 'of' ? undefined : after]
  return names.some((token) => token && /^\p{Lu}/u.test(token.text) && monthOf(token.text) > 0)
}

function isAge(tokens: readonly FactToken[], to: number): boolean {
  const words = tokens
    .slice(to, to + 5)
    .filter(({ text }) => !DASH.test(text))
    .map(({ lower }) => lower)
  if (/^years?$/.test(words[0] ?? '') && words[1] === 'old') return true
  return (
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(words[0] ?? '') &&
    AGO.test(words[1] ?? '')
  )
}

/** "one in 10", "two tins in three", "3 out of 5", "six deaths per 100,000". */
function isRatio(tokens: readonly FactToken[], from: number, to: number): boolean {
  const numeric = (at: number) =>
    tokens[at]?.kind === 'number' ||
    /^(?:ten|five|four|three|six|seven|eight|nine)$/.test(tokens[at]?.lower ?? '')
  const rate = tokens.slice(to, to + 3).findIndex(({ lower }) => lower === 'per')
  if (rate >= 0 && tokens[to + rate + 1]?.lower !== 'cent') return true
  if (tokens[to]?.lower === 'out' && tokens[to + 1]?.lower === 'of') return true
  if (tokens[to]?.lower === 'in' && numeric(to + 1) && tokens[to + 2]?.kind !== 'word') return true
  if (tokens[to + 1]?.lower === 'in' && numeric(to + 2) && tokens[to + 3]?.kind !== 'word') return true
  return tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'out'
}
