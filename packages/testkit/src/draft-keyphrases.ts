import { type Keyphrase, phraseKey, type Span } from '@parallax/domain'
import { occurrences } from './occurrences.ts'

/** The keyphrases of a draft, best first, with the places in title and body where they stand. */
export function keyphrasesOf(
  { keyphrases = [], title }: { keyphrases?: string[]; title?: string },
  text: string,
  body: Span,
): Keyphrase[] {
  return keyphrases.map((phrase, index) => {
    const spans = occurrences(text, phrase, title === undefined ? body.start : 0, body.end)
    const [first] = spans
    if (!first) throw new Error(`The draft does not contain "${phrase}".`)
    return {
      text: phrase,
      key: phraseKey(phrase),
      score: 1 / (index + 1),
      confidence: 1,
      rule: 'test',
      occurrences: spans,
      evidence: {
        frequency: spans.length,
        sentences: 1,
        first: first.start / body.end,
        headline: first.start < body.start,
        keyness: 0,
      },
    }
  })
}
