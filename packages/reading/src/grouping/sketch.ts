import { lowerBound } from './lower-bound.ts'
import { introduced, notOwn } from './not-own.ts'
import { fingerprints } from './shingles.ts'
import { hash, mix, wordsOf } from './words.ts'

/** All that a comparison needs of an article's body, in place of its text: some five bytes for each word of it. */
export interface Sketch {
  /** Hash of each word, odd where it holds a digit (`wordsOf`). */
  words: Uint32Array
  /** Word positions at which what is not the article's own begins, ends, begins …, ascending. */
  foreign: Uint32Array
  /** Word positions before which a colon leads to a new paragraph, doubled; odd where it leads to somebody's words. */
  introduced: Uint32Array
  /** Fingerprints of its own words and two of the whole, by which others with the same are found; ascending. */
  prints: Uint32Array
}

/** Texts of fewer words agree by chance or by formula. */
const LEAST_WORDS = 8

export function sketchOf(body: string): Sketch {
  const words = wordsOf(body)
  const foreign = notOwn(body).flatMap(({ start, end }) => {
    const from = lowerBound(words.starts, start)
    const to = lowerBound(words.starts, end)
    return from < to ? [from, to] : []
  })
  const sketch = {
    words: words.hashes,
    foreign: Uint32Array.from(foreign),
    introduced: Uint32Array.from(
      introduced(body),
      (at) => lowerBound(words.starts, at.start) * 2 + Number(at.words),
    ),
  }
  return { ...sketch, prints: printsOf(sketch) }
}

function printsOf(sketch: Omit<Sketch, 'prints'>): Uint32Array {
  const own = ownership(sketch)
  const prints = new Set(fingerprints(sketch.words.filter((_, at) => own[at] === 1)))
  // Two, because one alone makes no candidate; an article of nothing but quotations has no others.
  if (sketch.words.length >= LEAST_WORDS)
    for (const seed of [1, 2]) prints.add(sketch.words.reduce(mix, hash('whole', seed)) >>> 0)
  return Uint32Array.from(prints).sort()
}

/** For each word 1 where it is the article's own. */
export function ownership({ words, foreign }: Pick<Sketch, 'words' | 'foreign'>): Uint8Array {
  const own = new Uint8Array(words.length).fill(1)
  for (let i = 0; i + 1 < foreign.length; i += 2) own.fill(0, foreign[i], foreign[i + 1])
  return own
}

/** Whether two bodies are the same words in the same order. */
export function sameWords(a: Pick<Sketch, 'words'>, b: Pick<Sketch, 'words'>): boolean {
  return a.words.length >= LEAST_WORDS && order(a, b) === 0
}

/** An order of bodies by their words alone, so that a comparison is the same from either side. */
export function order(a: Pick<Sketch, 'words'>, b: Pick<Sketch, 'words'>): number {
  if (a.words.length !== b.words.length) return a.words.length - b.words.length
  const at = a.words.findIndex((word, i) => word !== b.words[i])
  return at < 0 ? 0 : (a.words[at] ?? 0) - (b.words[at] ?? 0)
}
