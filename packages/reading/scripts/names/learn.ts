import { newLattice, stepIndex, sumSequences } from '../../src/04-mentions/crf.ts'
import { LABELS, STEP_FROM, STEP_TO, STEPS } from '../../src/04-mentions/labels.ts'

/** One sentence to learn from: features of word i are features[starts[i] .. starts[i + 1]]. */
export interface Example {
  features: Int32Array
  starts: Uint32Array
  labels: Uint8Array
}
export interface Weights {
  /** One row of LABELS a feature. */
  emission: Float32Array
  steps: Float32Array
}
export interface Schedule {
  epochs: number
  rate: number
  /** Share of features left out of each word, anew each time, so that no single one carries a name. */
  dropout: number
  seed: number
}

/** Below this a gradient is not worth the writing. */
const NEGLIGIBLE = 1e-3

/** A linear congruential generator (Numerical Recipes): the same seed gives the same weights on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Stochastic gradient ascent of the conditional likelihood, AdaGrad step sizes (Duchi, Hazan and Singer 2011). */
export function learn(
  examples: Example[],
  features: number,
  schedule: Schedule,
  report: (line: string) => void,
): Weights {
  const weights = { emission: new Float32Array(features * LABELS), steps: new Float32Array(STEPS) }
  const squares = {
    emission: new Float32Array(features * LABELS).fill(1e-3),
    steps: new Float32Array(STEPS).fill(1e-3),
  }
  const random = randomNumbers(schedule.seed)
  const order = examples.map((_, i) => i)
  const longest = Math.max(...examples.map((e) => e.labels.length))
  const work = {
    lattice: newLattice(longest),
    emissions: new Float64Array(longest * LABELS),
    stepPotentials: new Float64Array(STEPS),
  }
  for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
    shuffle(order, random)
    let likelihood = 0
    let words = 0
    for (const index of order) {
      const example = dropped(examples[index] as Example, schedule.dropout, random)
      likelihood += step(example, weights, squares, work, schedule.rate)
      words += example.labels.length
    }
    report(`epoch ${epoch}: log-likelihood a word ${(likelihood / words).toFixed(4)}`)
  }
  return weights
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}

function dropped(example: Example, share: number, random: () => number): Example {
  const features = new Int32Array(example.features.length)
  const starts = new Uint32Array(example.starts.length)
  let size = 0
  for (let i = 0; i < example.labels.length; i++) {
    for (let k = example.starts[i] as number; k < (example.starts[i + 1] as number); k++)
      if (random() >= share) features[size++] = example.features[k] as number
    starts[i + 1] = size
  }
  return { features, starts, labels: example.labels }
}

interface Work {
  lattice: ReturnType<typeof newLattice>
  emissions: Float64Array
  stepPotentials: Float64Array
}

/** One step on one sentence; returns its log-likelihood before the step. */
function step(example: Example, weights: Weights, squares: Weights, work: Work, rate: number): number {
  const { lattice, emissions, stepPotentials } = work
  const words = example.labels.length
  score(example, weights.emission, emissions)
  for (let k = 0; k < STEPS; k++) stepPotentials[k] = Math.exp(weights.steps[k] as number)
  sumSequences(lattice, emissions, words, stepPotentials)
  const likelihood = goldScore(example.labels, weights.steps, emissions) - lattice.logSum
  const stepGradient = expectedSteps(example.labels, work)
  climbEmissions(example, weights.emission, squares.emission, lattice, rate)
  for (let k = 0; k < STEPS; k++) climb(weights.steps, squares.steps, k, stepGradient[k] as number, rate)
  return likelihood
}

function score({ features, starts, labels }: Example, emission: Float32Array, out: Float64Array): void {
  out.fill(0, 0, labels.length * LABELS)
  for (let i = 0; i < labels.length; i++) {
    const row = i * LABELS
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const from = (features[k] as number) * LABELS
      for (let y = 0; y < LABELS; y++)
        out[row + y] = (out[row + y] as number) + (emission[from + y] as number)
    }
  }
}

function goldScore(labels: Uint8Array, steps: Float32Array, emissions: Float64Array): number {
  let sum = emissions[labels[0] as number] as number
  for (let i = 1; i < labels.length; i++) {
    const label = labels[i] as number
    sum +=
      (emissions[i * LABELS + label] as number) + (steps[stepIndex(labels[i - 1] as number, label)] as number)
  }
  return sum
}

const gradient = new Float64Array(STEPS)

/** Steps taken in the labelled sentence minus steps that the model expects. */
function expectedSteps(labels: Uint8Array, { lattice, stepPotentials }: Work): Float64Array {
  const { forward, backward, potential, scale } = lattice
  gradient.fill(0)
  for (let i = 1; i < labels.length; i++) {
    const row = i * LABELS
    for (let k = 0; k < STEPS; k++) {
      const to = row + (STEP_TO[k] as number)
      const flow = (potential[to] as number) * (backward[to] as number) * (stepPotentials[k] as number)
      const p = ((forward[row - LABELS + (STEP_FROM[k] as number)] as number) * flow) / (scale[i] as number)
      gradient[k] = (gradient[k] as number) - p
    }
    const taken = stepIndex(labels[i - 1] as number, labels[i] as number)
    gradient[taken] = (gradient[taken] as number) + 1
  }
  return gradient
}

function climbEmissions(
  { features, starts, labels }: Example,
  emission: Float32Array,
  squares: Float32Array,
  { forward, backward }: Work['lattice'],
  rate: number,
): void {
  for (let i = 0; i < labels.length; i++) {
    const row = i * LABELS
    const begin = starts[i] as number
    const end = starts[i + 1] as number
    for (let y = 0; y < LABELS; y++) {
      const expected = (forward[row + y] as number) * (backward[row + y] as number)
      const g = (y === labels[i] ? 1 : 0) - expected
      if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue
      for (let k = begin; k < end; k++)
        climb(emission, squares, (features[k] as number) * LABELS + y, g, rate)
    }
  }
}

function climb(weights: Float32Array, squares: Float32Array, at: number, g: number, rate: number): void {
  if (g < NEGLIGIBLE && g > -NEGLIGIBLE) return
  const square = (squares[at] as number) + g * g
  squares[at] = square
  weights[at] = (weights[at] as number) + (rate * g) / Math.sqrt(square)
}
