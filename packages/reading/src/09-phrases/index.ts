import type { WithPhrases, WithTone } from '../document.ts'
import { candidatesOf } from './candidates.ts'
import { pick, scorePhrases } from './score.ts'

const MOST = 8
/** A phrase much weaker than the best says little of the article. */
const LEAST = 0.15

/**
 * Phrases that say what the article is about, best first, the best scored 1. Statistics of the article alone, after RAKE
 * (Rose et al. 2010) and YAKE (Campos et al. 2020): how often, how early, in the headline, in how many connections.
 */
export function extractPhrases(d: WithTone): WithPhrases {
  if (!d.analysed) return { ...d, keyphrases: [] }
  const names = d.mentions.filter(({ form }) => form === 'name')
  const best = pick(scorePhrases(candidatesOf(d), names), MOST)
  const top = best[0]?.score ?? 1
  const keyphrases = best
    .map(({ text, score }) => ({ text, score: Math.round((score / top) * 1000) / 1000 }))
    .filter(({ score }) => score >= LEAST)
  return { ...d, keyphrases }
}
