import { type Aged, daysBetween } from './story-sketch.ts'
import { type Vector, vectorOf } from './weigh.ts'

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

/** An article that is like another. */
export interface Near {
  id: string
  likeness: number
  vector: Vector
}

/** Nearest articles that speak for an article, and the share of the nearest one's likeness from which they do. */
export const NEAREST = 6
const LIKE_NEAREST = 0.5
const EXPANDED = 48

/**
 * An article's terms with those of its nearest, by their likeness: two reports that share few words are alike where others
 * of the same event use the words of both. `without` leaves one of the nearest out.
 */
export function expanded(vector: Vector, nearest: Near[], without: string | null): Vector {
  const weights = new Map<number, number>()
  const add = (of: Vector, by: number) => {
    for (let i = 0; i < of.terms.length; i++) {
      const term = of.terms[i] as number
      weights.set(term, (weights.get(term) ?? 0) + by * (of.weights[i] as number))
    }
  }
  add(vector, 1)
  const least = LIKE_NEAREST * (nearest[0]?.likeness ?? 0)
  for (const near of nearest)
    if (near.likeness >= least && near.id !== without) add(near.vector, near.likeness)
  return vectorOf([...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, EXPANDED))
}

/** Whether two lists of nearest are the same, vectors included. */
export const isSame = (a: Near[], b: Near[]): boolean =>
  a.length === b.length &&
  a.every(({ id, likeness, vector }, i) => {
    const other = b[i]
    return other?.id === id && other.likeness === likeness && other.vector === vector
  })

/** Of likeness to the nearest, where there is none. */
const ALONE = 0.3
const AMONG = 5

/** How alike an article is to its nearest: high in the midst of a story that many tell. */
export const densityOf = (nearest: Near[]): number =>
  ALONE + nearest.slice(0, AMONG).reduce((sum, { likeness }) => sum + likeness, 0) / AMONG
