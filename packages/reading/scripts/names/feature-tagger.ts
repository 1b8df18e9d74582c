import { LABELS } from '../../src/04-mentions/labels.ts'
import { type ModelHeader, packModel } from '../../src/04-mentions/model.ts'
import { type Labelled, NEWS } from './corpus.ts'
import { examplesOf } from './examples.ts'
import { learn, type Weights } from './learn.ts'
import { withHeadlines, withLooseHyphens } from './rewrites.ts'

const SCHEDULE = { epochs: 5, rate: 0.1, dropout: 0.2, seed: 1 }
/** Features seen less often are left out. */
const RARE = 2
/** Smaller weights are left out: they cost more bytes than they are worth. */
const PRUNE = 0.1
const LARGEST = 4

export interface Trained {
  keys: Int32Array
  weights: Weights
}

export function trainFeatureTagger(articles: Labelled[], say: (line: string) => void): Trained {
  const { examples, keys } = examplesOf(
    withLooseHyphens(withHeadlines(articles, SCHEDULE.seed), SCHEDULE.seed),
    RARE,
  )
  say(`${examples.length} sentences, ${keys.length} features`)
  return { keys, weights: learn(examples, keys.length, SCHEDULE, say) }
}

/** Drops small weights and writes the rest in eighths of a byte's range. */
export function packTrained(
  { keys, weights: { emission, steps } }: Trained,
  calibration: ModelHeader['calibration'],
): Buffer {
  const scale = LARGEST / 127
  const order = [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number))
  const kept: number[] = []
  const starts = [0]
  const labels: number[] = []
  const values: number[] = []
  for (const feature of order) {
    for (let y = 0; y < LABELS; y++) {
      const weight = emission[feature * LABELS + y] as number
      if (Math.abs(weight) < PRUNE) continue
      labels.push(y)
      values.push(Math.round(Math.max(-LARGEST, Math.min(LARGEST, weight)) / scale))
    }
    if (labels.length === starts.at(-1)) continue
    kept.push(keys[feature] as number)
    starts.push(labels.length)
  }
  return packModel({
    header: { features: kept.length, weights: labels.length, scale, guideline: NEWS, calibration },
    keys: Int32Array.from(kept),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(labels),
    values: Int8Array.from(values),
    steps,
  })
}
