import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { windowsOf } from '../../src/08-tone/network/windows.ts'
import { runPython } from '../run-python.ts'
import { type Example, FOLDS } from './examples.ts'
import type { Answer } from './figures.ts'

/** Where things lie: the pre-trained encoder, and the work. */
export interface ToneWorkshop {
  pretrained: string
  folder: string
}

const PIECES = resolve(import.meta.dirname, '../../models/names/word-pieces.txt.gz')
const SETTINGS = { rate: 3e-4, pieces: 768, epochs: 3, seed: 1 }

const inFolder = ({ folder }: ToneWorkshop, name: string) => resolve(folder, name)

/** Writes the sentences as the network will see them, and how it is to be trained. */
export function writeTask(examples: readonly Example[], workshop: ToneWorkshop): void {
  const lines = examples.flatMap(({ passage, labels, rows, fold }) =>
    windowsOf(passage).map(({ ids, cases, tokens, targets }) => {
      const placed = targets.map((target) => {
        const { first = 0, last = 0 } = passage.targets[target] ?? {}
        const pieces = tokens.flatMap((token, piece) => (token >= first && token <= last ? [piece] : []))
        return { pieces, label: labels[target], row: rows[target] }
      })
      return JSON.stringify({ ids, cases, fold, targets: placed })
    }),
  )
  writeFileSync(inFolder(workshop, 'tone.jsonl.gz'), gzipSync(`${lines.join('\n')}\n`))
  const vocabulary = gunzipSync(readFileSync(PIECES)).toString('utf8').split('\n')
  writeFileSync(inFolder(workshop, 'tone.json'), JSON.stringify({ vocabulary, ...SETTINGS }))
}

function train(workshop: ToneWorkshop, out: string, fold?: number): void {
  const [windows, settings] = ['tone.jsonl.gz', 'tone.json'].map((name) => inFolder(workshop, name)) as [
    string,
    string,
  ]
  const left = fold === undefined ? [] : [String(fold)]
  runPython('train_tone.py', [windows, settings, workshop.pretrained, out, ...left])
}

/** Answers to every target by a network that did not see its fold: five trainings. */
export function networkAnswers(workshop: ToneWorkshop): Answer[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const out = inFolder(workshop, `fold${fold}`)
    train(workshop, out, fold)
    return JSON.parse(readFileSync(`${out}.json`, 'utf8')) as Answer[]
  })
}

/** Trains on all sentences and writes the model that ships. */
export function trainNetwork(workshop: ToneWorkshop, temperature: number, model: string): void {
  const out = inFolder(workshop, 'tone-network')
  train(workshop, out)
  runPython('export_tone.py', [
    `${out}.npz`,
    inFolder(workshop, 'tone.json'),
    workshop.pretrained,
    String(temperature),
    model,
  ])
}
