import { bestLabels, newLattice, probabilityOf, sumSequences } from './crf.ts'
import { type Article, featuresOf, type Keys, newKeys } from './features.ts'
import { CLASSES, classOf, FIRST, LABELS, LAST, markOf, type NameClass, ONLY } from './labels.ts'
import { addScores, type Model } from './model.ts'
import type { SentenceView } from './sentence-view.ts'

/** A name in one sentence: words `first` to `last`, both included. */
export interface Tagged {
  first: number
  last: number
  name: NameClass
  /** The model's own probability of exactly this name. */
  probability: number
}

const keys: Keys = newKeys()

/** The names of one sentence, in order. */
export function tagSentence(sentence: SentenceView, article: Article, model: Model): Tagged[] {
  const words = sentence.words.length
  if (words === 0) return []
  const emissions = new Float32Array(words * LABELS)
  for (let i = 0; i < words; i++) {
    featuresOf(sentence, i, article, keys)
    addScores(model, keys.values, keys.size, emissions, i * LABELS)
  }
  const labels = bestLabels(emissions, words, model.steps)
  const spans = spansOf(labels)
  if (spans.length === 0) return []
  const lattice = newLattice(words)
  sumSequences(lattice, emissions, words, model.stepPotentials)
  return spans.map((span) => ({
    ...span,
    probability: probabilityOf(lattice, model.stepPotentials, labels, span.first, span.last),
  }))
}

/** Whole names from labels; every allowed sequence is made of whole names. */
export function spansOf(labels: Uint8Array): Omit<Tagged, 'probability'>[] {
  const spans: Omit<Tagged, 'probability'>[] = []
  let first = 0
  for (let i = 0; i < labels.length; i++) {
    const code = labels[i] as number
    const mark = markOf(code)
    if (mark === FIRST || mark === ONLY) first = i
    if (mark === LAST || mark === ONLY)
      spans.push({ first, last: i, name: CLASSES[classOf(code)] as NameClass })
  }
  return spans
}
