import { callingAt } from '../05-entities/offices.ts'
import { MEN, SOMEBODY, WOMEN } from '../05-entities/somebody.ts'

const words = (list: string) => new Set(list.split(' '))

const PEOPLE = words(
  'people men women crowd audience public community family couple voter supporter protester politician incumbent speaker ' +
    'counsel authorities',
)
const ORGANIZATIONS = words(
  'company firm corporation group party government administration campaign team club union agency department ministry ' +
    'court committee commission council university school church network newspaper outlet publisher bank cabinet ' +
    'police military army media',
)
const PLACES = words(
  'country nation city town village state county district province region republic kingdom',
)

const isNoun = (word: string) =>
  [WOMEN, MEN, SOMEBODY, PEOPLE, ORGANIZATIONS, PLACES].some((nouns) => nouns.has(word)) ||
  callingAt([word], 0) !== null

const singular = (word: string) => word.replace(/s$/, '').replace(/ie$/, 'y')

/** How many words from here are a noun for a person, for several, for an organisation or a place; 0 where none are. */
export function nounAt(lower: readonly string[], i: number): number {
  const calling = callingAt(lower, i)
  if (calling) return calling.words
  if (lower[i] === 'first' && lower[i + 1] === 'lady') return 2
  const word = lower[i] ?? ''
  return isNoun(word) || (word.endsWith('s') && isNoun(singular(word))) ? 1 : 0
}
