import type { Span } from '@parallax/domain'
import { rarityOf } from '../grouping/stories/rarity.ts'
import { stem } from '../grouping/stories/stem.ts'
import { append } from './append.ts'
import { fateOf } from './counted.ts'
import { smallNumber } from './numbers.ts'

/** What a sentence is compared by: each term once, with its weight and the words that say it. */
export interface SentenceTerms {
  weights: ReadonlyMap<string, number>
  places: ReadonlyMap<string, Span[]>
  total: number
  /** Content words: how much can be shared at all. */
  words: number
  /** Terms that stand in a name. */
  named: ReadonlySet<string>
}

const WORD = /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*/gu
/** Words of no content are in almost every article. */
const CONTENT = 0.7
/** A rare word says much, a misspelt one no more than that. */
const MOST = 6
/** That both speak of one entity, by whatever words. */
const ENTITY = 2.5

/** "twelve" is 12, "killed" says what "dead" says. */
function termOf(word: string): string {
  const fate = fateOf(word)
  if (fate) return `=${fate}`
  const number = smallNumber(word)
  return number === null ? stem(word) : String(number)
}

const weightOf = (term: string): number => (term.startsWith('=') ? 3 : Math.min(MOST, rarityOf(term)))

export function termsOf(
  text: string,
  sentence: Span,
  entities: ReadonlySet<string> = new Set(),
  names: readonly Span[] = [],
): SentenceTerms {
  const named = new Set<string>()
  const weights = new Map<string, number>()
  const places = new Map<string, Span[]>()
  for (const { 0: word, index } of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const term = termOf(word.toLowerCase().replaceAll(',', ''))
    const weight = weights.get(term) ?? weightOf(term)
    if (weight < CONTENT || (term.length < 2 && !/\d/.test(term))) continue
    weights.set(term, weight)
    const start = sentence.start + index
    if (names.some((name) => start >= name.start && start < name.end)) named.add(term)
    append(places, term, { start, end: start + word.length })
  }
  const words = weights.size
  for (const key of entities) weights.set(`@${key}`, ENTITY)
  let total = 0
  for (const weight of weights.values()) total += weight
  return { weights, places, total, words, named }
}
