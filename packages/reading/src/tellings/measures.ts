import { currencyOf, measureOf } from './counted.ts'
import type { FactToken } from './tokens.ts'

/** What a number measures, with where the words for it begin and end. */
export interface Measure {
  kind: string
  from: number
  to: number
}

/** Money, per cent, magnitude and units of measure. */
export function measure(tokens: readonly FactToken[], from: number, to: number): Measure | null {
  const money = signBefore(tokens, from)
  if (money) return { ...money, to }
  const hyphen = /^[-‐‑]$/.test(tokens[to]?.text ?? '') ? 1 : 0
  const [first, second] = [tokens[to + hyphen]?.lower ?? '', tokens[to + hyphen + 1]?.lower ?? '']
  if (first === 'per' && second === 'cent') return { kind: 'percent', from, to: to + hyphen + 2 }
  if (first === 'percentage' && second.startsWith('point'))
    return { kind: 'percentage point', from, to: to + hyphen + 2 }
  if (first === 'magnitude') return { kind: 'magnitude', from, to: to + hyphen + 1 }
  const unit = measureOf(first) ?? currencyOf(first) ?? null
  if (unit) return { kind: unit, from, to: to + hyphen + 1 }
  // "20 million Swedish crowns"
  const national = /^\p{Lu}/u.test(tokens[to]?.text ?? '') || first === 'us' ? currencyOf(second) : null
  if (national) return { kind: `${first} ${national}`, from, to: to + 2 }
  return isMagnitude(tokens, from, to) ? { kind: 'magnitude', from, to } : null
}

/** "magnitude 6.1", "a magnitude of 6.1", "measured 6.1 on the Richter scale". */
function isMagnitude(tokens: readonly FactToken[], from: number, to: number): boolean {
  const words = (start: number, end: number) =>
    tokens.slice(Math.max(0, start), end).map(({ lower }) => lower)
  return (
    words(from - 3, from).includes('magnitude') ||
    (tokens[to]?.lower === 'on' && words(to, to + 3).includes('richter'))
  )
}

/** "$3", "A$3", "US$3", "$US3". */
export function signBefore(
  tokens: readonly FactToken[],
  from: number,
): { kind: string; from: number } | null {
  const at = tokens[from - 1]?.lower === 'us' && tokens[from]?.glued ? from - 2 : from - 1
  const sign = currencyOf(tokens[at]?.text ?? '')
  if (!sign) return null
  const country = tokens[at]?.glued ? (tokens[at - 1]?.text ?? '') : ''
  if (sign === 'USD' && /^(?:A|C|NZ|HK|S)$/.test(country)) return { kind: `${country}$`, from: at - 1 }
  return { kind: sign, from: country === 'US' ? at - 1 : at }
}
