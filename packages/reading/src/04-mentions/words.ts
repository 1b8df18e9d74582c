/** What can be seen of a word alone, made once a word form. */
export interface Word {
  /** As written, with straight quotation marks. */
  text: string
  lower: string
  /** Begins with a capital. */
  capital: boolean
  /** Two letters or more, all capitals. */
  upper: boolean
  /** Begins with a lower-case letter. */
  small: boolean
  /** Hashes of the form: lower case with digits folded, as written, short shape, long shape, last three letters. */
  form: number
  exact: number
  shape: number
  longShape: number
  ending: number
  /** Hashes of its first one to four and last one to five letters. */
  affixes: Int32Array
  /** Hashes of the first and last part of a word with hyphens ("pro-Russian"); empty otherwise. */
  parts: Int32Array
}

/** FNV-1a (Fowler, Noll, Vo) with Murmur3's finish; 32 bits. */
export function hashText(text: string, seed = 0): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h, 0)
}

/** Two 32-bit values to one. */
export function mix(a: number, b: number): number {
  let h = a ^ Math.imul(b, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

const CACHE_LIMIT = 40_000
const cache = new Map<string, Word>()

export function wordOf(raw: string): Word {
  const known = cache.get(raw)
  if (known) return known
  const word = examine(raw)
  // Emptied whole: forms seen once must not fill the memory of a long run.
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(raw, word)
  return word
}

function examine(raw: string): Word {
  const text = plain(raw)
  const lower = text.toLowerCase()
  const folded = lower.replace(/\d/g, '0')
  const full = shapeOf(text)
  const shape = full.replace(/(.)\1+/g, '$1$1')
  const first = text.charAt(0)
  return {
    text,
    lower,
    capital: first !== first.toLowerCase(),
    upper: text.length > 1 && text !== lower && text === text.toUpperCase(),
    small: first !== first.toUpperCase(),
    form: hashText(folded, 1),
    exact: hashText(text, 2),
    shape: hashText(shape, 3),
    longShape: hashText(full.length < 8 ? full : shape, 4),
    ending: hashText(folded.slice(-3), 5),
    affixes: affixes(folded),
    parts: parts(lower),
  }
}

/** Accents and typographic marks folded, so that both spellings of a name are one form. */
export function plain(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, 'd')
}

function affixes(word: string): Int32Array {
  const hashes: number[] = []
  for (let n = 1; n <= 5 && n < word.length; n++) {
    if (n <= 4) hashes.push(hashText(word.slice(0, n), 10 + n))
    hashes.push(hashText(word.slice(-n), 20 + n))
  }
  return Int32Array.from(hashes)
}

function parts(lower: string): Int32Array {
  const split = lower.split('-').filter(Boolean)
  return Int32Array.from(
    split.length < 2 ? [] : [split[0] ?? '', split.at(-1) ?? ''].map((p, i) => hashText(p, 30 + i)),
  )
}
