import { BITS, featuresOf } from '../../src/08-tone/linear/features.ts'
import type { Example } from './examples.ts'
import { type Answer, chances } from './figures.ts'

/** A target's features and its label. */
export interface Row {
  row: number
  buckets: number[]
  label: number
  fold: number
}

export interface Linear {
  weights: Float64Array
  bias: number[]
}

const CLASSES = 3
const EPOCHS = 8
const RATE = 0.15
const DECAY = 2e-5

export const rowsOf = (examples: readonly Example[]): Row[] =>
  examples.flatMap(({ passage, labels, rows, fold }) =>
    passage.targets.map((target, i) => ({
      row: rows[i] ?? -1,
      buckets: featuresOf(passage, target).map(({ bucket }) => bucket),
      label: labels[i] ?? 1,
      fold,
    })),
  )

/** A fixed sequence, so that the same data gives the same weights. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
  return order
}

export function scoresOf({ weights, bias }: Linear, buckets: readonly number[]): number[] {
  const norm = 1 / Math.sqrt(buckets.length || 1)
  return bias.map(
    (b, c) => b + norm * buckets.reduce((sum, f) => sum + (weights[f * CLASSES + c] as number), 0),
  )
}

/** Softmax regression by AdaGrad; the weights of all epochs after the first are averaged. */
export function trainLinear(rows: readonly Row[]): Linear {
  const model: Linear = { weights: new Float64Array(CLASSES << BITS), bias: [0, 0, 0] }
  const squares = new Float64Array(CLASSES << BITS).fill(0.05)
  const mean = new Float64Array(CLASSES << BITS)
  const random = sequence(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffled(rows.length, random)) step(model, squares, rows[i] as Row)
    if (epoch > 0)
      model.weights.forEach((weight, at) => {
        mean[at] = (mean[at] as number) + weight / (EPOCHS - 1)
      })
  }
  return { weights: mean, bias: model.bias }
}

function step(model: Linear, squares: Float64Array, { buckets, label }: Row): void {
  const { weights, bias } = model
  const norm = 1 / Math.sqrt(buckets.length || 1)
  chances(scoresOf(model, buckets)).forEach((chance, c) => {
    const gradient = (c === label ? 1 : 0) - chance
    bias[c] = (bias[c] as number) + 0.003 * gradient
    for (const f of buckets) {
      const at = f * CLASSES + c
      const slope = gradient * norm - DECAY * (weights[at] as number)
      squares[at] = (squares[at] as number) + slope * slope
      weights[at] = (weights[at] as number) + (RATE * slope) / Math.sqrt(squares[at] as number)
    }
  })
}

/** Answers to every row by a model that did not see its fold. */
export function crossValidated(rows: readonly Row[], folds: number): Answer[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = trainLinear(rows.filter((row) => row.fold !== fold))
    return rows
      .filter((row) => row.fold === fold)
      .map(({ row, buckets, label }) => ({ row, label, scores: scoresOf(model, buckets) }))
  })
}

/** The model as it ships: weights of 8 bits, scores divided by the temperature. */
export function packLinear({ weights, bias }: Linear, temperature: number): string {
  const scale = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0) / 127
  const table = Buffer.from(Int8Array.from(weights, (w) => Math.round(w / scale)).buffer)
  const bucketScale = Number((scale / temperature).toFixed(6))
  const biases = bias.map((b) => Number((b / temperature).toFixed(5))).join(', ')
  return `{\n  "scale": ${bucketScale},\n  "bias": [${biases}],\n  "table": "${table.toString('base64')}"\n}\n`
}
