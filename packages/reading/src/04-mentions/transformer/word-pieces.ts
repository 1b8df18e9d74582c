import { type Word, wordOf } from '../words.ts'

/** The pieces that words are cut into (WordPiece, Schuster and Nakajima 2012), by their number. */
export interface Vocabulary {
  ids: ReadonlyMap<string, number>
  begin: number
  end: number
  unknown: number
  /** Stands for a word that is not shown. */
  mask: number
}

/** One word for the network: its pieces, and for each how the word uses capitals. */
export interface WordPieces {
  ids: readonly number[]
  cases: readonly number[]
}

/** The network looks at the beginning of a word; what follows tells little and would crowd out its neighbours. */
const MOST_PIECES = 12
/** Longer "words" are addresses or noise. */
const LONGEST = 60

export function vocabularyOf(pieces: readonly string[]): Vocabulary {
  const ids = new Map(pieces.map((piece, id) => [piece, id]))
  const need = (piece: string) => {
    const id = ids.get(piece)
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`)
    return id
  }
  return { ids, begin: need('[CLS]'), end: need('[SEP]'), unknown: need('[UNK]'), mask: need('[MASK]') }
}

const CACHE_LIMIT = 40_000

/** Cuts words, remembering what it cut: news repeats its words. */
export function wordCutter(vocabulary: Vocabulary): (text: string) => WordPieces {
  const cache = new Map<string, WordPieces>()
  return (text) => {
    const known = cache.get(text)
    if (known) return known
    if (cache.size >= CACHE_LIMIT) cache.clear()
    const pieces = cut(wordOf(text), vocabulary)
    cache.set(text, pieces)
    return pieces
  }
}

function cut(word: Word, vocabulary: Vocabulary): WordPieces {
  const ids = word.lower.length > LONGEST ? [] : idsOf(word.lower, vocabulary).slice(0, MOST_PIECES)
  if (ids.length === 0) ids.push(vocabulary.unknown)
  const first = caseOf(word)
  return { ids, cases: ids.map((_, i) => (i === 0 ? first : (LATER[first] ?? first))) }
}

function idsOf(lower: string, vocabulary: Vocabulary): number[] {
  const ids: number[] = []
  for (const [part] of lower.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu))
    ids.push(...longestFirst(part, vocabulary))
  return ids
}

/** The longest piece that fits, again and again; one "unknown" where none fits. */
function longestFirst(part: string, { ids, unknown }: Vocabulary): number[] {
  const found: number[] = []
  for (let start = 0; start < part.length; ) {
    let end = part.length
    let id: number | undefined
    while (start < end) {
      id = ids.get((start > 0 ? '##' : '') + part.slice(start, end))
      if (id !== undefined) break
      end--
    }
    if (id === undefined) return [unknown]
    found.push(id)
    start = end
  }
  return found
}

const LOWER = 1
const TITLE = 2
const UPPER = 3
const INITIAL = 4
const MIXED = 5
const NUMBER = 6
const MARK = 7
/** What the pieces behind the first say of their word; marks and numbers say the same throughout. */
const LATER: { readonly [first: number]: number } = {
  [LOWER]: 8,
  [TITLE]: 9,
  [UPPER]: 10,
  [INITIAL]: 9,
  [MIXED]: 11,
}

function caseOf({ text, lower }: Word): number {
  if (!/\p{L}/u.test(text)) return /\d/.test(text) ? NUMBER : MARK
  if (text === lower) return LOWER
  if (text.length === 1) return INITIAL
  if (text === text.toUpperCase()) return UPPER
  return text.charAt(0) !== lower.charAt(0) && text.slice(1) === lower.slice(1) ? TITLE : MIXED
}
