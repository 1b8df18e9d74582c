import { LABELS, mayBegin, mayEnd, STEP_FROM, STEP_TO, STEPS } from './labels.ts'

/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over whole names.
 * `emissions` holds one row of LABELS scores a word; `steps` one score for each allowed step between labels.
 */
const IMPOSSIBLE = -1e9

/** The best sequence of labels (Viterbi 1967). */
export function bestLabels(emissions: Float32Array, words: number, steps: Float32Array): Uint8Array {
  const score = new Float32Array(words * LABELS).fill(IMPOSSIBLE)
  const back = new Uint8Array(words * LABELS)
  for (let y = 0; y < LABELS; y++) if (mayBegin(y)) score[y] = emissions[y] as number
  for (let i = 1; i < words; i++) {
    const row = i * LABELS
    const before = row - LABELS
    for (let k = 0; k < STEPS; k++) {
      const to = STEP_TO[k] as number
      const from = STEP_FROM[k] as number
      const value = (score[before + from] as number) + (steps[k] as number)
      if (value > (score[row + to] as number)) {
        score[row + to] = value
        back[row + to] = from
      }
    }
    for (let y = 0; y < LABELS; y++)
      score[row + y] = (score[row + y] as number) + (emissions[row + y] as number)
  }
  return traceBack(score, back, words)
}

function traceBack(score: Float32Array, back: Uint8Array, words: number): Uint8Array {
  const last = (words - 1) * LABELS
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let y = 0; y < LABELS; y++) {
    const value = score[last + y] as number
    if (mayEnd(y) && value > bestScore) {
      best = y
      bestScore = value
    }
  }
  const labels = new Uint8Array(words)
  for (let i = words - 1; i >= 0; i--) {
    labels[i] = best
    best = back[i * LABELS + best] as number
  }
  return labels
}

/** Scaled forward and backward sums: what probabilities and gradients are made of. */
export interface Lattice {
  /** exp(emission − the row's greatest), one row a word. */
  potential: Float64Array
  forward: Float64Array
  backward: Float64Array
  /** The scale of each word's forward row. */
  scale: Float64Array
  /** log of the sum over all sequences. */
  logSum: number
}

export function newLattice(words: number): Lattice {
  const rows = () => new Float64Array(words * LABELS)
  return { potential: rows(), forward: rows(), backward: rows(), scale: new Float64Array(words), logSum: 0 }
}

/** Fills `lattice`; `stepPotentials` are exp(step score). */
export function sumSequences(
  lattice: Lattice,
  emissions: Float32Array | Float64Array,
  words: number,
  stepPotentials: Float64Array,
): void {
  const offset = potentials(lattice.potential, emissions, words)
  lattice.logSum = offset + sweepForward(lattice, words, stepPotentials)
  sweepBackward(lattice, words, stepPotentials)
}

function potentials(potential: Float64Array, emissions: Float32Array | Float64Array, words: number): number {
  let sum = 0
  for (let i = 0; i < words; i++) {
    const row = i * LABELS
    let greatest = Number.NEGATIVE_INFINITY
    for (let y = 0; y < LABELS; y++) greatest = Math.max(greatest, emissions[row + y] as number)
    for (let y = 0; y < LABELS; y++) potential[row + y] = Math.exp((emissions[row + y] as number) - greatest)
    sum += greatest
  }
  return sum
}

function sweepForward(lattice: Lattice, words: number, stepPotentials: Float64Array): number {
  const { forward, potential, scale } = lattice
  let logSum = 0
  for (let i = 0; i < words; i++) {
    const row = i * LABELS
    if (i === 0) for (let y = 0; y < LABELS; y++) forward[y] = mayBegin(y) ? 1 : 0
    else {
      forward.fill(0, row, row + LABELS)
      for (let k = 0; k < STEPS; k++) {
        const to = row + (STEP_TO[k] as number)
        const from = row - LABELS + (STEP_FROM[k] as number)
        forward[to] = (forward[to] as number) + (forward[from] as number) * (stepPotentials[k] as number)
      }
    }
    let total = 0
    for (let y = 0; y < LABELS; y++) {
      let value = (forward[row + y] as number) * (potential[row + y] as number)
      if (i === words - 1 && !mayEnd(y)) value = 0
      forward[row + y] = value
      total += value
    }
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) / total
    scale[i] = total
    logSum += Math.log(total)
  }
  return logSum
}

function sweepBackward(lattice: Lattice, words: number, stepPotentials: Float64Array): void {
  const { backward, potential, scale } = lattice
  const last = (words - 1) * LABELS
  for (let y = 0; y < LABELS; y++) backward[last + y] = mayEnd(y) ? 1 : 0
  for (let i = words - 2; i >= 0; i--) {
    const row = i * LABELS
    const next = row + LABELS
    backward.fill(0, row, next)
    for (let k = 0; k < STEPS; k++) {
      const to = next + (STEP_TO[k] as number)
      const from = row + (STEP_FROM[k] as number)
      const flow = (stepPotentials[k] as number) * (potential[to] as number) * (backward[to] as number)
      backward[from] = (backward[from] as number) + flow / (scale[i + 1] as number)
    }
  }
}

/** The index of the step between two labels; only asked for steps that are allowed. */
const STEP_INDEX = new Int16Array(LABELS * LABELS).fill(-1)
for (let k = 0; k < STEPS; k++) STEP_INDEX[(STEP_FROM[k] as number) * LABELS + (STEP_TO[k] as number)] = k
export const stepIndex = (from: number, to: number) => STEP_INDEX[from * LABELS + to] as number

/** The probability that words `first` to `last` carry exactly these labels. */
export function probabilityOf(
  lattice: Lattice,
  stepPotentials: Float64Array,
  labels: Uint8Array,
  first: number,
  last: number,
): number {
  const at = (i: number) => i * LABELS + (labels[i] as number)
  let p = lattice.forward[at(first)] as number
  for (let i = first + 1; i <= last; i++) {
    const step = stepPotentials[stepIndex(labels[i - 1] as number, labels[i] as number)] as number
    p *= (step * (lattice.potential[at(i)] as number)) / (lattice.scale[i] as number)
  }
  return Math.min(1, p * (lattice.backward[at(last)] as number))
}
