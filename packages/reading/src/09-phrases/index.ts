import { type Keyphrase, phraseKey } from '@parallax/domain'
import type { WithPhrases, WithTone } from '../document.ts'
import { candidatesOf } from './candidates.ts'
import { pick, type Scored, scorePhrases } from './score.ts'

const MOST = 8
/** A phrase much weaker than the best says little of the article. */
const LEAST = 0.15
/** Estimated: two of three were called good when the phrases of twenty articles were judged. */
const CONFIDENCE = 0.65

const rounded = (value: number) => Math.round(value * 1000) / 1000

function keyphrase({ text, score, forms }: Scored, top: number, d: WithTone): Keyphrase {
  const sentences = new Set(forms.map(({ sentence }) => sentence))
  return {
    text,
    key: phraseKey(text),
    score: rounded(score / top),
    confidence: CONFIDENCE,
    rule: 'article-statistics',
    occurrences: forms.map(({ start, end }) => ({ start, end })),
    evidence: {
      frequency: forms.length,
      sentences: sentences.size,
      first: rounded(Math.min(...sentences) / d.sentences.length),
      headline: forms.some(({ headline }) => headline),
      keyness: 0,
    },
  }
}

/**
 * Phrases that say what the article is about, best first, the best scored 1. Statistics of the article alone, after RAKE
 * (Rose et al. 2010) and YAKE (Campos et al. 2020): how often, how early, in the headline, in how many connections.
 */
export function extractPhrases(d: WithTone): WithPhrases {
  if (!d.analysed) return { ...d, keyphrases: [] }
  const names = d.mentions.filter(({ form }) => form === 'name')
  const best = pick(scorePhrases(candidatesOf(d), names), MOST)
  const top = best[0]?.score ?? 1
  const keyphrases = best.map((one) => keyphrase(one, top, d)).filter(({ score }) => score >= LEAST)
  return { ...d, keyphrases }
}
