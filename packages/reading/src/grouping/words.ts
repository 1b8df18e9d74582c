const WORD = /[\p{L}\p{N}\p{M}]+/gu
const PLAIN = /^[a-z\d]+$/
const DIGIT = /\p{Nd}/u

/** The words of a text as numbers, with where each stands. */
export interface Words {
  /** A hash of each word without regard to case; odd where the word holds a digit. */
  hashes: Uint32Array
  /** UTF-16 offsets into the text. */
  starts: Uint32Array
  ends: Uint32Array
}

/** FNV-1a, 32 bits. */
export function hash(text: string, seed = 2166136261): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h >>> 0
}

/** Mixes one more number into a hash. */
export const mix = (h: number, value: number) => Math.imul(h ^ value, 16777619) ^ (h >>> 13)

const folded = (word: string) => {
  const lower = word.toLowerCase()
  return PLAIN.test(lower) ? lower : lower.normalize('NFKC')
}

/** Quotation marks, dashes and case make no difference between words; offsets are those of the text as given. */
export function wordsOf(text: string): Words {
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    hashes.push(((hash(folded(word)) & ~1) | Number(DIGIT.test(word))) >>> 0)
    starts.push(index)
    ends.push(index + word.length)
  }
  return { hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

export const isNumber = (wordHash: number) => (wordHash & 1) === 1
