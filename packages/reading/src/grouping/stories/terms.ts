import { hash } from '../words.ts'
import { rarityOf } from './rarity.ts'
import { stem } from './stem.ts'

/** What a term is: names and numbers tell like events apart, words say what kind of event it is. */
export type TermKind = 'name' | 'number' | 'word'

/** One term of an article's headline and lead. */
export interface StoryTerm {
  /** Hash of the stem, 32 bits. */
  term: number
  /** As it stands in the text, where it stands first. */
  text: string
  kind: TermKind
  /** How much the article says it: 1 + ln of the count, headline threefold. */
  weight: number
  /** How rare it is in English news (`rarityOf`). */
  rarity: number
}

const STOP = new Set(
  `the a an of and to in is that for on with as was it at by from be this are his her have has had he she not but they
  their its said will would who which were been after over about into more than new says say or i we you if when what
  there one two out up no all can could may so also some other him them our your than then only just like during before
  while where how because through between under against most such both any each many much these those being did do does
  year years day days week time people first last told according mr mrs ms am pm updated published posted
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`.split(/\s+/),
)

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*/gu
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\p{N}/u
/** A word or comma and one space before a word: it does not begin a sentence. */
const WITHIN = /[\p{L}\p{N},] $/u

const HEADLINE = 3
/** Words after this many tell how a story ends, and wander. */
const LEAD = 500
/** A share of capitals from which a line is set in capitals or Title Case, so that they prove no name. */
const TITLE_CASE = 0.6

interface Counted {
  text: string
  count: number
  named: number
  small: number
}

const tokensOf = (text: string, limit: number) => {
  const tokens: { text: string; start: number }[] = []
  for (const match of text.matchAll(TOKEN)) {
    if (tokens.push({ text: match[0], start: match.index }) === limit) break
  }
  return tokens
}

const isTitleCase = (tokens: { text: string }[]) => {
  const words = tokens.filter(({ text }) => text.length > 3 && !NUMBER.test(text))
  return words.filter(({ text }) => CAPITAL.test(text)).length > TITLE_CASE * words.length
}

function count(terms: Map<string, Counted>, text: string, weight: number, proves: boolean): void {
  for (const token of tokensOf(text, LEAD)) {
    const word = token.text.toLowerCase()
    if (word.length < 2 || STOP.has(word)) continue
    const key = stem(word)
    const known = terms.get(key) ?? { text: token.text, count: 0, named: 0, small: 0 }
    known.count += weight
    if (!CAPITAL.test(token.text)) known.small++
    else if (proves && token.start > 1 && WITHIN.test(text.slice(token.start - 2, token.start))) known.named++
    terms.set(key, known)
  }
}

/** Terms of headline and lead by falling weight; names are words that stand in capitals within a sentence. */
export function termsOf(title: string | null, body: string): StoryTerm[] {
  const counts = new Map<string, Counted>()
  if (title !== null && title.trim() !== body.trim())
    count(counts, title, HEADLINE, !isTitleCase(tokensOf(title, LEAD)))
  count(counts, body, 1, true)
  return [...counts].map(([key, { text, count, named, small }]) => ({
    term: hash(key),
    text,
    kind: NUMBER.test(text) ? 'number' : named > small ? 'name' : 'word',
    weight: 1 + Math.log(count),
    rarity: rarityOf(key),
  }))
}
