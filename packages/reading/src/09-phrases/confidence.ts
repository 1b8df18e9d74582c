import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Phrase } from './phrases.ts'

/** A logistic regression: an intercept and a weight for each of `measuresOf`. */
export interface PhraseCalibration {
  intercept: number
  weights: number[]
}

const FILE = resolve(import.meta.dirname, '../../models/phrases/confidence.json')
let loaded: PhraseCalibration | undefined

/** What the chance is computed from, all of about the same size. */
export function measuresOf({ words, name, national, judging, evidence, support }: Phrase): number[] {
  const { frequency, first, headline, keyness } = evidence
  return [
    Math.log(frequency),
    support,
    keyness / 4,
    first,
    Number(headline),
    Number(words.length === 1),
    Number(name),
    Number(national || judging),
  ]
}

export const chanceOf = ({ intercept, weights }: PhraseCalibration, measures: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * (measures[i] ?? 0), intercept)))

/** The chance that a reader calls a phrase a good one for its article, as measured on judged articles. */
export function confidenceOf(phrase: Phrase): number {
  loaded ??= JSON.parse(readFileSync(FILE, 'utf8')) as PhraseCalibration
  return Math.round(chanceOf(loaded, measuresOf(phrase)) * 100) / 100
}
