import { TOP_LEVEL } from '../../src/07-topics/taxonomy.ts'
import type { Example } from './examples.ts'
import { LinearModel, type Packed, pack, rowsOf } from './linear-model.ts'

/** What is minimised: cross-entropy of each topic for itself, or of the main one among all (softmax). */
export type Loss = 'applies' | 'main'

const EPOCHS = 70
const RATE = 0.05
/** Afterwards smaller steps. */
const FAR = 0.6
/** Strength of the pull toward nothing (of biases: toward START). */
const PULL = { vectors: 3e-3, words: 0.3, ownMeasures: 1e-2, bias: 1e-3 }
const START = -2
/** Of the three measures of weight. */
const START_MEASURES = [1, 1, 1]

/** How the loss changes with each output. */
function changeOf(loss: Loss, z: Float64Array, { applies, main }: Example): Float64Array {
  if (loss === 'applies') return z.map((value, t) => 1 / (1 + Math.exp(-value)) - (applies[t] ?? 0))
  const most = Math.max(...z)
  const powers = z.map((value) => Math.exp(value - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power, t) => power / sum - (t === main ? 1 : 0))
}

function pull(model: LinearModel, gradient: LinearModel): void {
  const toward = (part: 'vectors' | 'words' | 'ownMeasures' | 'bias', goal: number) =>
    gradient[part].forEach((g, i) => {
      gradient[part][i] = g + PULL[part] * ((model[part][i] as number) - goal)
    })
  toward('vectors', 0)
  toward('words', 0)
  toward('ownMeasures', 0)
  toward('bias', START)
}

interface Moments {
  first: Float64Array
  second: Float64Array
}

/** One step of Adam (Kingma and Ba 2015). */
function step(values: Float64Array, gradient: Float64Array, { first, second }: Moments, epoch: number): void {
  const rate = (epoch < EPOCHS * FAR ? RATE : RATE / 5) / (1 - 0.9 ** epoch)
  const seen = 1 - 0.99 ** epoch
  for (let i = 0; i < values.length; i++) {
    const g = gradient[i] as number
    const m = 0.9 * (first[i] as number) + 0.1 * g
    const v = 0.99 * (second[i] as number) + 0.01 * g * g
    first[i] = m
    second[i] = v
    values[i] = (values[i] as number) - (rate * m) / (Math.sqrt(v / seen) + 1e-8)
  }
}

/** Regularised logistic regression on all examples at a time: the same examples give the same model. */
export function learn(loss: Loss, examples: Example[]): LinearModel {
  const dimensions = examples[0]?.mean.length ?? 0
  const model = new LinearModel(rowsOf(examples), dimensions)
  model.bias.fill(START)
  model.wordsBias.fill(START)
  model.measures.set(START_MEASURES)
  const gradient = new LinearModel(model.rows, dimensions)
  const { length } = model.values
  const moments = { first: new Float64Array(length), second: new Float64Array(length) }
  const packed = examples.map((one) => pack(one, model.rows))
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    gradient.values.fill(0)
    examples.forEach((one, i) => {
      const flat = packed[i] as Packed
      const change = changeOf(loss, model.outputs(flat), one)
      gradient.add(
        flat,
        change.map((x) => (x * one.weight) / total),
      )
    })
    pull(model, gradient)
    step(model.values, gradient.values, moments, epoch)
  }
  return model
}

/** What each topic's bias and measures are, all topics' part included. */
export const measuresOfTopic = (model: LinearModel, topic: number): number[] =>
  [...model.measures].map((x, k) => x + (model.ownMeasures[topic * model.measures.length + k] as number))

/** What a word of value 1 adds to the outputs: by its vector, and as itself. */
export function wordOutputs(model: LinearModel, word: number, vector: Float32Array): number[] {
  const row = model.rows.get(word)
  return TOP_LEVEL.map((_, t) => {
    let sum = row === undefined ? 0 : (model.words[row * TOP_LEVEL.length + t] as number)
    vector.forEach((x, d) => {
      sum += x * (model.vectors[t * model.dimensions + d] as number)
    })
    return sum
  })
}
