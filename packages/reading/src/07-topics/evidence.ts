import type { TopicEvidence } from '@parallax/domain'
import type { Features } from './features.ts'
import { headOf, wordWeight } from './model.ts'
import { TOP_LEVEL } from './taxonomy.ts'
import type { Weighed } from './weigh.ts'

/** So many passages are shown, and more up to MOST until they bring ENOUGH of what speaks for the topic. */
const FEW = 12
const MOST = 30
const ENOUGH = 0.7
/** A word alone with a smaller share decides nothing. */
const LEAST = 0.01

interface Part {
  start: number
  end: number
  /** In log-odds. */
  adds: number
}

/** What the phrases of a topic add to its log-odds, against an article that has none of them. */
function phrasesAdd({ weight }: Weighed, measures: number[], weights: number[]): number {
  const against = [Math.log1p(weight), ...measures.slice(1)]
  return Math.max(
    0,
    against.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0),
  )
}

/** Each phrase where it stands, `adds` shared out by weight and evenly over its places. */
function phraseParts(found: Weighed, adds: number): Part[] {
  return found.phrases
    .flatMap(({ hits, weight }) =>
      hits.map(({ start, end }) => ({ start, end, adds: (adds * weight) / found.weight / hits.length })),
    )
    .sort((a, b) => a.start - b.start)
}

function wordParts({ profile }: Features, topic: number): Part[] {
  return profile
    .flatMap(({ word, value, places }) => {
      const adds = (value * wordWeight('applies', word, topic)) / places.length
      return adds > 0 ? places.map(({ start, end }) => ({ start, end, adds })) : []
    })
    .sort((a, b) => a.start - b.start)
}

/** Words that stand in a phrase add to it. Both lists in the order of the text. */
function together(phrases: Part[], words: Part[]): Part[] {
  const parts = phrases.map((part) => ({ ...part }))
  let i = 0
  for (const word of words) {
    while (i < phrases.length && (phrases[i]?.end ?? 0) <= word.start) i++
    const phrase = parts[i]
    if (phrase && i < phrases.length && phrase.start <= word.start) phrase.adds += word.adds
    else parts.push(word)
  }
  return parts
}

const round = (x: number) => Math.round(x * 1000) / 1000

/** The heaviest parts with their shares of all, in the order of the text. */
function heaviest(parts: Part[]): TopicEvidence[] {
  const all = parts.reduce((sum, { adds }) => sum + adds, 0) || 1
  const falling = parts
    .map(({ start, end, adds }) => ({ start, end, weight: round(adds / all) }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
  let sum = 0
  return falling
    .filter(({ weight }, i) => {
      const shown = i < FEW || (i < MOST && sum < ENOUGH)
      sum += weight
      return shown
    })
    .sort((a, b) => a.start - b.start)
}

/** The phrases and words that decided for a top-level topic. */
export function evidenceOf(id: string, features: Features): TopicEvidence[] {
  const topic = TOP_LEVEL.indexOf(id)
  const found = features.weighed.get(id)
  const weights = headOf('applies').measures[topic] ?? []
  const phrases = found ? phraseParts(found, phrasesAdd(found, features.measures[topic] ?? [], weights)) : []
  return heaviest(together(phrases, wordParts(features, topic)))
}

/** The phrases that decided for a narrower topic. */
export const narrowEvidence = (found: Weighed): TopicEvidence[] => heaviest(phraseParts(found, 1))
