import { bestLabels, newLattice, probabilityOf, sumSequences } from './crf.ts'
import { emissionsOf } from './emissions.ts'
import type { Article } from './features.ts'
import { CLASSES, classOf, FIRST, LABELS, LAST, markOf, type NameClass, ONLY, STEPS } from './labels.ts'
import type { Model } from './model.ts'
import type { SentenceView } from './sentence-view.ts'

/** A name in one sentence: words `first` to `last`, both included. */
export interface Tagged {
  first: number
  last: number
  name: NameClass
  /** The model's own probability of exactly this name. */
  probability: number
}

/** The names of one sentence, in order. */
export function tagSentence(sentence: SentenceView, article: Article, model: Model): Tagged[] {
  const words = sentence.words.length
  if (words === 0) return []
  const emissions = emissionsOf(sentence, article, model)
  return decode(emissions, words, model.steps, model.stepPotentials)
}

/** How much the feature tagger has to say beside the network. */
const SHARE = 0.4
const NO_STEPS = { scores: new Float32Array(STEPS), potentials: new Float64Array(STEPS).fill(1) }
/** Below this a probability says no more than "hardly". */
const LEAST = 1e-6

/**
 * The names of one sentence by two taggers: the weighted mean of their log-probabilities of each word's label (a
 * logarithmic opinion pool, Genest and Zidek 1986), of which the best whole names are taken.
 * @param scores the other tagger's log-probabilities, one row of LABELS a word
 */
export function tagTogether(
  sentence: SentenceView,
  article: Article,
  model: Model,
  scores: Float32Array,
  share = SHARE,
): Tagged[] {
  const words = sentence.words.length
  if (words === 0) return []
  const lattice = newLattice(words)
  sumSequences(lattice, emissionsOf(sentence, article, model), words, model.stepPotentials)
  const pooled = new Float32Array(words * LABELS)
  for (let k = 0; k < pooled.length; k++) {
    const own = (lattice.forward[k] as number) * (lattice.backward[k] as number)
    pooled[k] = share * Math.log(Math.max(own, LEAST)) + (1 - share) * (scores[k] as number)
  }
  return decode(pooled, words, NO_STEPS.scores, NO_STEPS.potentials)
}

function decode(
  emissions: Float32Array,
  words: number,
  steps: Float32Array,
  stepPotentials: Float64Array,
): Tagged[] {
  const labels = bestLabels(emissions, words, steps)
  const spans = spansOf(labels)
  if (spans.length === 0) return []
  const lattice = newLattice(words)
  sumSequences(lattice, emissions, words, stepPotentials)
  return spans.map((span) => ({
    ...span,
    probability: probabilityOf(lattice, stepPotentials, labels, span.first, span.last),
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
