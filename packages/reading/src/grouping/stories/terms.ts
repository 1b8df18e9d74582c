import type { StoryTerm } from '@parallax/domain'
import { hash } from '../words.ts'
import { rarityOf } from './rarity.ts'
import { stem } from './stem.ts'

const STOP = new Set(
  `the a an of and to in is that for on with as was it at by from be this are his her have has had he she not but they
  their its said will would who which were been after over about into more than new says say or i we you if when what
  there one two out up no all can could may so also some other him them our your than then only just like during before
  while where how because through between under against most such both any each many much these those being did do does
  year years day days week time people first last told according mr mrs ms am pm updated published posted
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december don didn doesn isn wasn aren weren won couldn wouldn shouldn hasn haven hadn ve ll re th st
  nd rd`.split(/\s+/),
)

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*/gu
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\p{N}/u
/** A word or comma and one space before a word: it does not begin a sentence. */
const WITHIN = /[\p{L}\p{N},] $/u

const HEADLINE = 3
/** What stands in capitals is a name or in a headline. */
const CAPITALS = 1.6
/** Words after this many tell how a story ends, and wander. */
const LEAD = 500
interface Counted {
  text: string
  /** How often each written form stands in the text. */
  forms: Map<string, number>
  count: number
  /** Times in small letters, and in capitals other than where a sentence begins. */
  small: number
  capital: number
}

/** Counts the words of a text up to a limit. Capitals where a sentence begins say nothing. */
function count(terms: Map<string, Counted>, text: string, weight: number): void {
  let read = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (++read > LEAD) return
    const word = token.toLowerCase()
    if (word.length < 2 || STOP.has(word)) continue
    const key = stem(word)
    const known = terms.get(key) ?? { text: token, forms: new Map(), count: 0, small: 0, capital: 0 }
    known.count += weight
    known.forms.set(token, (known.forms.get(token) ?? 0) + 1)
    if (!CAPITAL.test(token)) known.small++
    else if (index > 1 && WITHIN.test(text.slice(index - 2, index))) known.capital++
    terms.set(key, known)
  }
}

/** The form that stands most often, whatever its case, in the case in which it does; of two as frequent the one that stands first. */
function mostWritten(forms: ReadonlyMap<string, number>): string | undefined {
  const all = new Map<string, number>()
  for (const [form, count] of forms) all.set(form.toLowerCase(), (all.get(form.toLowerCase()) ?? 0) + count)
  const [word] = mostOf(all) ?? []
  return mostOf([...forms].filter(([form]) => form.toLowerCase() === word))?.[0]
}

const mostOf = (counts: Iterable<[string, number]>) =>
  [...counts].reduce<[string, number] | null>((most, one) => (most && most[1] >= one[1] ? most : one), null)

const writtenAs = (written: string | undefined, text: string) =>
  written === undefined || written === text ? {} : { written }

/** Terms of headline and lead in no order. */
export function termsOf(title: string | null, body: string): StoryTerm[] {
  const counts = new Map<string, Counted>()
  if (title !== null && title.trim() !== body.trim()) count(counts, title, HEADLINE)
  count(counts, body, 1)
  return [...counts].map(([key, { text, forms, count, small, capital }]) => ({
    term: hash(key),
    text,
    ...writtenAs(mostWritten(forms), text),
    kind: NUMBER.test(text) ? 'number' : capital > small ? 'capital' : 'word',
    weight: (capital > small ? CAPITALS : 1) * (1 + Math.log(count)),
    rarity: rarityOf(key),
  }))
}
