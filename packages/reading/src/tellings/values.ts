import type { Quantity } from '@parallax/domain'
import { CASUALTIES } from './counted.ts'

type Value = Pick<Quantity, 'value' | 'upTo' | 'bound' | 'kind'>

/** How far from its number "about" reaches. */
const ABOUT = 0.25
/** People up to this number are counted, more are rounded. */
const COUNTED_OUT = 1000
const MOST_APART = 10

/**
 * Whether two values of one thing can both be right (`differs`: "at least 12", 17), or cannot. Rounded to
 * the same number they agree, but for counted lives.
 */
export function compareValues(a: Value, b: Value): 'no disagreement' | 'differs' | 'conflict' {
  if (a.value === b.value && a.upTo === b.upTo) return 'no disagreement'
  if (isRounded(a, b)) return 'no disagreement'
  if (isApart(a, b)) return 'no disagreement'
  const [one, other] = [reachOf(a), reachOf(b)]
  return one.from <= other.to && other.from <= one.to ? 'differs' : 'conflict'
}

/** A war's toll and an attack's: numbers so far apart count something else. */
function isApart(a: Value, b: Value): boolean {
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  return CASUALTIES.has(a.kind) && more >= COUNTED_OUT && more > MOST_APART * less
}

function isRounded(a: Value, b: Value): boolean {
  if (a.upTo !== null || b.upTo !== null) return false
  if (CASUALTIES.has(a.kind) && Math.min(a.value, b.value) < COUNTED_OUT) return false
  const digits = Math.min(significant(a.value), significant(b.value))
  return Number(a.value.toPrecision(digits)) === Number(b.value.toPrecision(digits))
}

const significant = (value: number): number =>
  (value.toExponential().split('e')[0] ?? '').replace(/\D/g, '').length

function reachOf({ value, upTo, bound }: Value): { from: number; to: number } {
  const most = upTo ?? value
  if (bound === 'at-least') return { from: value, to: Number.POSITIVE_INFINITY }
  if (bound === 'at-most') return { from: 0, to: most }
  if (bound === 'about') return { from: value * (1 - ABOUT), to: most * (1 + ABOUT) }
  return { from: value, to: most }
}
