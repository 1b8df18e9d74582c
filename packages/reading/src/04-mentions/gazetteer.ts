import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
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
  /** The lists of a phrase, as bits: words in lower case, joined by single spaces. */
  lists: Map<string, number>
  /** Beginnings of longer phrases, so that a search can stop early. */
  beginnings: Set<string>
}

const FILE = resolve(import.meta.dirname, '../../models/names/gazetteer.txt.gz')
const LONGEST = 6
let loaded: Gazetteer | undefined

/** The shipped lists of names; read once. */
export function gazetteer(): Gazetteer {
  loaded ??= parseGazetteer(gunzipSync(readFileSync(FILE)).toString('utf8'))
  return loaded
}

/** @param text one `LETTERS<tab>phrase` a line. */
function parseGazetteer(text: string): Gazetteer {
  const bits = new Map<string, number>(Object.values(LISTS).map((l) => [l.letter, l.bit]))
  const lists = new Map<string, number>()
  const beginnings = new Set<string>()
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const phrase = line.slice(tab + 1)
    let mask = 0
    for (const letter of line.slice(0, tab)) mask |= bits.get(letter) ?? 0
    lists.set(phrase, mask)
    for (let at = phrase.indexOf(' '); at > 0; at = phrase.indexOf(' ', at + 1))
      beginnings.add(phrase.slice(0, at))
  }
  return { lists, beginnings }
}

/** The form in which phrases are kept and looked up: the words of the tokens, in lower case, joined by spaces. */
export const phraseKey = (phrase: string) =>
  plain(phrase).toLowerCase().replace(/'s\b/g, " 's").replace(/\s+/g, ' ').trim()

/** The longest listed phrase that begins at `start`: its number of words and its lists; null where none does. */
export function longestPhrase(
  words: readonly Word[],
  start: number,
  { lists, beginnings }: Gazetteer,
): { words: number; lists: number } | null {
  let phrase = ''
  let best: { words: number; lists: number } | null = null
  const limit = Math.min(words.length, start + LONGEST)
  for (let i = start; i < limit; i++) {
    const lower = (words[i] as Word).lower
    phrase = i === start ? lower : `${phrase} ${lower}`
    const found = lists.get(phrase)
    if (found !== undefined) best = { words: i - start + 1, lists: found }
    if (!beginnings.has(phrase)) break
  }
  return best
}
