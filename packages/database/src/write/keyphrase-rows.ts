import type { Annotations } from '@parallax/domain'

type Row = Record<string, unknown>

/** What an article's keyphrases are stored as. Of two that count as one phrase the better stays: an article has it once. */
export function keyphraseRows(
  { keyphrases }: Pick<Annotations, 'keyphrases'>,
  articleId: string,
  dimensions: Row,
): Row[] {
  const first = new Map(keyphrases.toReversed().map((phrase) => [phrase.key, phrase]))
  return keyphrases
    .filter((phrase) => phrase.key !== '' && first.get(phrase.key) === phrase)
    .map(({ text, key, score, confidence, rule, occurrences, evidence }, position) => ({
      articleId,
      position,
      text,
      key,
      score,
      confidence,
      rule,
      frequency: occurrences.length,
      occurrences,
      evidence,
      ...dimensions,
    }))
}
