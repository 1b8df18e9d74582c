import type { StepOf } from './shares.ts'
import type { StorySketch } from './story-sketch.ts'

/** Weights by term, of length 1; terms ascend. */
export interface Vector {
  terms: Uint32Array
  weights: Float64Array
}

/** Terms that count: the rest weighs little and costs most of the time. */
const TERMS = 40
const KEYS = 10
const NAMES = 8

function vectorOf(weights: [term: number, weight: number][]): Vector {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  const sorted = weights.toSorted((a, b) => a[0] - b[0])
  return {
    terms: Uint32Array.from(sorted, ([term]) => term),
    weights: Float64Array.from(sorted, ([, weight]) => weight / length),
  }
}

export interface Weighted {
  vector: Vector
  /** Heaviest terms, by which others that may tell the same event are looked up. */
  keys: number[]
  /** Heaviest words in capitals with their weights, and every term of the sketch: who it is about, and who it speaks of at all. */
  names: [term: number, weight: number][]
  said: ReadonlySet<number>
}

/** Terms of an article weighed by how much it says them and how rare they are, in English news and lately. */
export function weigh(sketch: StorySketch, stepOf: StepOf): Weighted {
  const weights: [number, number][] = []
  for (const { term, weight, rarity } of sketch.terms) {
    const step = stepOf(term)
    const rare = step === null ? rarity : Math.min(rarity, step * Math.LN2)
    if (rare > 0) weights.push([term, weight * rare])
  }
  weights.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const named = new Set(sketch.terms.filter(({ kind }) => kind === 'capital').map(({ term }) => term))
  return {
    vector: vectorOf(weights.slice(0, TERMS)),
    keys: weights.slice(0, KEYS).map(([term]) => term),
    names: weights.filter(([term]) => named.has(term)).slice(0, NAMES),
    said: new Set(sketch.terms.map(({ term }) => term)),
  }
}
