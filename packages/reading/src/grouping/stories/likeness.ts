import { type Aged, daysBetween } from './story-sketch.ts'
import type { Vector } from './weigh.ts'

/** Days after which likeness counts half, and after which two articles are never of one story. */
const HALF_LIFE = 12
const LONGEST_GAP = 60
/** What one shared term may add to a likeness: no single word makes a story. */
const MOST_OF_ONE = 0.2

/** Sum over shared terms of the products of weights, each bounded. Symmetric to the last bit. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i] as number
    const y = b.terms[j] as number
    if (x === y) sum += Math.min(MOST_OF_ONE, (a.weights[i++] as number) * (b.weights[j++] as number))
    else if (x < y) i++
    else j++
  }
  return sum
}

/** What time leaves of a likeness: all within a day and where a date is not known, nothing after `LONGEST_GAP` days. */
export function fading(a: Aged, b: Aged): number {
  const days = daysBetween(a, b)
  if (days === null) return 1
  return days > LONGEST_GAP ? 0 : 0.5 ** (Math.max(0, days - 1) / HALF_LIFE)
}
