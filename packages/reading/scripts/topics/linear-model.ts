import { MEASURES } from '../../src/07-topics/measures.ts'
import { TOP_LEVEL } from '../../src/07-topics/taxonomy.ts'
import type { Example } from './examples.ts'

const TOPICS = TOP_LEVEL.length
/** A word met in fewer articles is known by its vector alone. */
const LEAST_ARTICLES = 3

/** Words of enough articles, each with its row. */
export function rowsOf(examples: Example[]): Map<number, number> {
  const articles = new Map<number, number>()
  for (const { wordsOnly, features } of examples)
    if (!wordsOnly) for (const { word } of features.profile) articles.set(word, (articles.get(word) ?? 0) + 1)
  const frequent = [...articles].filter(([, count]) => count >= LEAST_ARTICLES)
  return new Map(frequent.map(([word], row) => [word, row]))
}

/** An example as the model's loops want it: flat, and only words that have a row. */
export interface Packed {
  wordsOnly: boolean
  mean: Float64Array
  /** TOPICS rows of MEASURES; empty where the text is words only. */
  measures: Float64Array
  rows: Int32Array
  values: Float64Array
}

export function pack({ wordsOnly, mean, features }: Example, rows: Map<number, number>): Packed {
  const known = features.profile.filter(({ word }) => rows.has(word))
  return {
    wordsOnly,
    mean,
    measures: Float64Array.from(wordsOnly ? [] : features.measures.flat()),
    rows: Int32Array.from(known, ({ word }) => rows.get(word) ?? 0),
    values: Float64Array.from(known, ({ value }) => value),
  }
}

/** A linear model and all its parameters in one array: also the shape of its gradient. */
export class LinearModel {
  readonly rows: Map<number, number>
  readonly dimensions: number
  readonly values: Float64Array
  /** TOPICS rows, a number a dimension. */
  readonly vectors: Float64Array
  /** A row a word of `rows`, a number a topic. */
  readonly words: Float64Array
  /** For all topics alike, and what each topic adds. */
  readonly measures: Float64Array
  readonly ownMeasures: Float64Array
  /** Of articles, and of texts that are words only. */
  readonly bias: Float64Array
  readonly wordsBias: Float64Array

  constructor(rows: Map<number, number>, dimensions: number) {
    this.rows = rows
    this.dimensions = dimensions
    const sizes = [TOPICS * dimensions, TOPICS * rows.size, MEASURES, TOPICS * MEASURES, TOPICS, TOPICS]
    this.values = new Float64Array(sizes.reduce((a, b) => a + b, 0))
    let at = 0
    const next = (size = 0) => {
      at += size
      return this.values.subarray(at - size, at)
    }
    this.vectors = next(sizes[0])
    this.words = next(sizes[1])
    this.measures = next(sizes[2])
    this.ownMeasures = next(sizes[3])
    this.bias = next(sizes[4])
    this.wordsBias = next(sizes[5])
  }

  outputs(one: Packed): Float64Array {
    const z = Float64Array.from(one.wordsOnly ? this.wordsBias : this.bias)
    for (let t = 0; t < TOPICS; t++)
      z[t] = (z[t] as number) + this.vectorPart(one.mean, t) + this.measurePart(one.measures, t)
    for (let j = 0; j < one.rows.length; j++) {
      const at = (one.rows[j] as number) * TOPICS
      const value = one.values[j] as number
      for (let t = 0; t < TOPICS; t++) z[t] = (z[t] as number) + value * (this.words[at + t] as number)
    }
    return z
  }

  private vectorPart(mean: Float64Array, topic: number): number {
    const at = topic * mean.length
    let sum = 0
    for (let d = 0; d < mean.length; d++) sum += (this.vectors[at + d] as number) * (mean[d] as number)
    return sum
  }

  private measurePart(measures: Float64Array, topic: number): number {
    if (measures.length === 0) return 0
    const at = topic * MEASURES
    let sum = 0
    for (let k = 0; k < MEASURES; k++)
      sum +=
        ((this.measures[k] as number) + (this.ownMeasures[at + k] as number)) * (measures[at + k] as number)
    return sum
  }

  /** Adds to this gradient what one example whose loss changes so with its outputs says. */
  add(one: Packed, change: Float64Array): void {
    const bias = one.wordsOnly ? this.wordsBias : this.bias
    for (let t = 0; t < TOPICS; t++) {
      const c = change[t] as number
      bias[t] = (bias[t] as number) + c
      addScaled(this.vectors, t * one.mean.length, one.mean, 0, one.mean.length, c)
      if (one.wordsOnly) continue
      addScaled(this.measures, 0, one.measures, t * MEASURES, MEASURES, c)
      addScaled(this.ownMeasures, t * MEASURES, one.measures, t * MEASURES, MEASURES, c)
    }
    for (let j = 0; j < one.rows.length; j++)
      addScaled(this.words, (one.rows[j] as number) * TOPICS, change, 0, TOPICS, one.values[j] as number)
  }
}

/** to[at + i] += factor · from[begin + i], for `count` numbers. */
function addScaled(
  to: Float64Array,
  at: number,
  from: Float64Array,
  begin: number,
  count: number,
  factor: number,
): void {
  for (let i = 0; i < count; i++) to[at + i] = (to[at + i] as number) + factor * (from[begin + i] as number)
}
