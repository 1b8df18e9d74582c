import type { Near } from './nearest.ts'
import type { Vector } from './weigh.ts'

/** The share of the nearest one's likeness from which another speaks for an article. */
const LIKE_NEAREST = 0.5
/** Terms kept. */
const EXPANDED = 48

interface Sum {
  terms: number[]
  weights: number[]
}

/** Adds a vector to a sum; terms ascend in both. */
function plus(sum: Sum, { terms, weights }: Vector, by: number): Sum {
  const out: Sum = { terms: [], weights: [] }
  const put = (term: number, weight: number) => {
    out.terms.push(term)
    out.weights.push(weight)
  }
  let i = 0
  let j = 0
  while (i < sum.terms.length || j < terms.length) {
    const x = sum.terms[i] ?? Number.POSITIVE_INFINITY
    const y = terms[j] ?? Number.POSITIVE_INFINITY
    if (x < y) put(x, sum.weights[i++] as number)
    else if (y < x) put(y, by * (weights[j++] as number))
    else put(x, (sum.weights[i++] as number) + by * (weights[j++] as number))
  }
  return out
}

/** The heaviest terms of a sum, of length 1; at equal weight those that come first. */
function heaviest({ terms, weights }: Sum): Vector {
  const ranked = Float64Array.from(weights).sort()
  const least = ranked[ranked.length - EXPANDED] ?? 0
  let ties = EXPANDED
  for (const weight of weights) if (weight > least) ties--
  const kept: number[] = []
  let length = 0
  for (const [i, weight] of weights.entries()) {
    if (weight < least || (weight === least && ties-- <= 0)) continue
    kept.push(i)
    length += weight * weight
  }
  const norm = Math.sqrt(length) || 1
  const out = { terms: new Uint32Array(kept.length), weights: new Float64Array(kept.length) }
  for (const [at, i] of kept.entries()) {
    out.terms[at] = terms[i] as number
    out.weights[at] = (weights[i] as number) / norm
  }
  return out
}

/**
 * An article's terms with those of its nearest, by their likeness: two reports that share few words are alike where others
 * of the same event use the words of both. `without` leaves one of the nearest out.
 */
export function expanded(vector: Vector, nearest: Near[], without: string | null): Vector {
  const least = LIKE_NEAREST * (nearest[0]?.likeness ?? 0)
  let sum: Sum = { terms: [...vector.terms], weights: [...vector.weights] }
  for (const near of nearest)
    if (near.likeness >= least && near.id !== without) sum = plus(sum, near.vector, near.likeness)
  return heaviest(sum)
}
