import type { Keyphrase } from '@parallax/domain'
import type { WithPhrases, WithTone } from '../document.ts'
import { type Chosen, choose } from './choose.ts'
import { confidenceOf } from './confidence.ts'
import { type Phrase, phrasesOf } from './phrases.ts'

const MOST = 8
/** Of phrases with a smaller chance than this, half were judged bad. */
const LEAST_CONFIDENCE = 0.2

const rounded = (value: number) => Math.round(value * 1000) / 1000

/** The form met most often; of equals the one with fewer capitals, which a headline or a sentence's start may add. */
function commonest({ places }: Phrase): string {
  const counts = new Map<string, number>()
  for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1)
  const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || capitals(a) - capitals(b))
  return best?.[0] ?? ''
}

function keyphrase({ phrase, weight }: Chosen, heaviest: number): Keyphrase {
  return {
    text: commonest(phrase),
    key: phrase.key,
    score: rounded(weight / heaviest),
    confidence: confidenceOf(phrase),
    rule: phrase.name ? 'name' : phrase.words.length === 1 ? 'word' : 'noun-phrase',
    occurrences: phrase.places.map(({ start, end }) => ({ start, end })),
    evidence: phrase.evidence,
  }
}

/**
 * Phrases that say what the article is about, best first, the best scored 1: runs of nouns and adjectives, weighed by how
 * often they stand in the article beside other news, how early, and in the headline (decision 0024).
 */
export function extractPhrases(d: WithTone): WithPhrases {
  if (!d.analysed) return { ...d, keyphrases: [] }
  const chosen = choose(phrasesOf(d), MOST).filter(({ phrase }) => confidenceOf(phrase) >= LEAST_CONFIDENCE)
  const heaviest = chosen[0]?.weight ?? 1
  return { ...d, keyphrases: chosen.map((one) => keyphrase(one, heaviest)) }
}
