import type { Phrase } from './phrases.ts'
import { isEmptyHead } from './weak-heads.ts'

/** Words of rate and keyness that many phrases have; beyond, more says no more. */
const KEY_ENOUGH = 6

/**
 * What a phrase weighs in its article: how often it and its words stand there, times how much more than elsewhere, in the
 * headline, early, and by its form. Weights set by hand on invented articles and judged on others (decision 0024).
 */
export function weigh({ words, name, national, judging, evidence, support }: Phrase): number {
  const { frequency, sentences, first, headline, keyness } = evidence
  const often = Math.log(1 + frequency) + 0.5 * support + 0.15 * Math.log(sentences)
  const key = 0.25 + Math.min(keyness, KEY_ENOUGH) / KEY_ENOUGH
  const early = 1 + 0.4 * Math.exp(-first * 6)
  const form = words.length === 1 ? 0.5 : words.length > 3 ? 0.85 : 1
  return (
    often *
    key *
    early *
    form *
    (headline ? 1.5 : 1) *
    (name ? 0.6 : 1) *
    (frequency === 1 && (national || judging) ? 0.7 : 1)
  )
}

/** Single words have to be frequent, and no everyday ones; phrases that stand once have to stand for what is repeated. */
export function isWorthy({ words, name, evidence, support }: Phrase): boolean {
  const { frequency, headline, keyness, first } = evidence
  const often = frequency >= 4 || (headline && frequency >= 3)
  if (words.length === 1) return often && keyness >= 3 && /[^a-z]|.{4}/.test(words[0] ?? '')
  if (isEmptyHead(words.at(-1) ?? '') && !name && !headline) return false
  if (frequency > 1) return true
  return !name && (headline || first < 0.25 || support >= Math.log(2.2))
}
