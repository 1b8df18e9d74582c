import type { Quantity } from '@parallax/domain'
import { CASUALTIES } from './counted.ts'

type Value = Pick<Quantity, 'value' | 'upTo' | 'bound' | 'kind'>

/** How far from its number "about" reaches. */
const ABOUT = 0.25
/** A rounded number lies so close to the other, as a share of the greater. */
const ROUNDED = 0.125
/** People up to this number are counted, more are rounded. */
const COUNTED_OUT = 1000
const MOST_APART = 10

/**
 * Whether two values of one thing can both be right (`differs`: "at least 12", 17), or cannot ("at least 12", 9). Two exact
 * numbers one of which is the other rounded agree, but for counted lives.
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
  if (a.upTo !== null || b.upTo !== null || a.bound !== 'exact' || b.bound !== 'exact') return false
  if (Math.abs(a.value - b.value) > ROUNDED * Math.max(a.value, b.value)) return false
  if (CASUALTIES.has(a.kind) && Math.min(a.value, b.value) < COUNTED_OUT) return false
  return Math.abs(a.value - b.value) < Math.max(unitOf(a.value), unitOf(b.value))
}

/** What the last digit that is not a nought stands for: 100 in 2,700. */
function unitOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e')
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0))
}

function reachOf({ value, upTo, bound }: Value): { from: number; to: number } {
  const most = upTo ?? value
  if (bound === 'at-least') return { from: value, to: Number.POSITIVE_INFINITY }
  if (bound === 'at-most') return { from: 0, to: most }
  if (bound === 'about') return { from: value * (1 - ABOUT), to: most * (1 + ABOUT) }
  return { from: value, to: most }
}
