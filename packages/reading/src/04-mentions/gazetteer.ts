import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { StringTable } from './string-table.ts'
import { plain, type Word } from './words.ts'

/** The lists that a phrase may stand in; each is one bit. `letter` is its mark in the file. */
export const LISTS = {
  country: { letter: 'N', bit: 1 },
  capital: { letter: 'C', bit: 2 },
  demonym: { letter: 'D', bit: 4 },
  town: { letter: 'T', bit: 8 },
  region: { letter: 'R', bit: 16 },
  organization: { letter: 'O', bit: 32 },
  person: { letter: 'P', bit: 64 },
  leader: { letter: 'L', bit: 128 },
  firstName: { letter: 'F', bit: 256 },
  surname: { letter: 'S', bit: 512 },
  club: { letter: 'K', bit: 1024 },
} as const
export type ListName = keyof typeof LISTS

export interface Gazetteer {
  /** The lists of a phrase, as bits; 0 for one in none. The phrase: words in lower case, joined by single spaces. */
  listsOf(phrase: string): number
  /** Does a longer phrase begin so? Lets a search stop early. */
  begins(phrase: string): boolean
}

const FILE = resolve(import.meta.dirname, '../../models/names/gazetteer.txt.gz')
const LONGEST = 6
/** Beside the bits of the lists: a longer phrase begins so. */
const BEGINS = 32_768
let loaded: Gazetteer | undefined

/** The shipped lists of names; read once. */
export function gazetteer(): Gazetteer {
  loaded ??= tableOf(gunzipSync(readFileSync(FILE)).toString('utf8'))
  return loaded
}

/** Every phrase that ships with its lists; for training, which needs the names themselves. */
export function* listedPhrases(
  text = gunzipSync(readFileSync(FILE)).toString('utf8'),
): Generator<[string, number]> {
  const bits = new Map<string, number>(Object.values(LISTS).map((l) => [l.letter, l.bit]))
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const tab = text.indexOf('\t', at)
    if (tab >= 0 && tab < end) {
      let mask = 0
      for (let i = at; i < tab; i++) mask |= bits.get(text.charAt(i)) ?? 0
      yield [text.slice(tab + 1, end), mask]
    }
    at = end + 1
  }
}

/** @param text one `LETTERS<tab>phrase` a line. */
function tableOf(text: string): Gazetteer {
  // A phrase and what it begins with: fewer than two entries a line.
  const table = new StringTable(linesOf(text) * 1.3)
  const add = (phrase: string, mask: number) => table.set(phrase, (table.get(phrase) ?? 0) | mask)
  for (const [phrase, mask] of listedPhrases(text)) {
    add(phrase, mask)
    for (let at = phrase.indexOf(' '); at > 0; at = phrase.indexOf(' ', at + 1))
      add(phrase.slice(0, at), BEGINS)
  }
  return {
    listsOf: (phrase) => (table.get(phrase) ?? 0) & ~BEGINS,
    begins: (phrase) => ((table.get(phrase) ?? 0) & BEGINS) !== 0,
  }
}

function linesOf(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** The form in which phrases are kept and looked up: the words of the tokens, in lower case, joined by spaces. */
export const phraseKey = (phrase: string) =>
  plain(phrase).toLowerCase().replace(/'s\b/g, " 's").replace(/\s+/g, ' ').trim()

/** The longest listed phrase that begins at `start`: its number of words and its lists; null where none does. */
export function longestPhrase(
  words: readonly Word[],
  start: number,
  gazetteer: Gazetteer,
): { words: number; lists: number } | null {
  let phrase = ''
  let best: { words: number; lists: number } | null = null
  const limit = Math.min(words.length, start + LONGEST)
  for (let i = start; i < limit; i++) {
    const lower = (words[i] as Word).lower
    phrase = i === start ? lower : `${phrase} ${lower}`
    const found = gazetteer.listsOf(phrase)
    if (found !== 0) best = { words: i - start + 1, lists: found }
    if (!gazetteer.begins(phrase)) break
  }
  return best
}
