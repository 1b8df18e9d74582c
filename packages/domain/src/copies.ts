import type { ArticleAge } from './article-age.ts'

/**
 * Copies over a collection: bodies of articles go in, what they have in common comes out. `reading` compares, `database`
 * keeps; neither knows the other.
 */

/** Shares of an article's own words below this are not worth telling. */
export const LEAST_REUSE = 0.05

/** An article's body as it is compared. */
export interface CopySketch {
  /** Hash of each word. */
  words: Uint32Array
  /** Word positions at which what is not the article's own begins, ends, begins …, ascending. */
  foreign: Uint32Array
  /** Word positions before which a colon leads to a new paragraph, doubled; odd where it leads to somebody's words. */
  introduced: Uint32Array
  /** Fingerprints by which others with the same words are found, ascending. */
  prints: Uint32Array
}

export type CopyKind = 'exact' | 'near'

/** What two articles have in common of their own words. */
export interface SharedWords {
  kind: CopyKind | null
  /** Share of the shorter one's own words, 0 to 1. */
  similarity: number
  /** Share of the own words of each that also stand in the other, 0 to 1. */
  shareA: number
  shareB: number
  /** Words `a … a + length` of one body are words `b … b + length` of the other. */
  runs: { a: number; b: number; length: number }[]
}

/** Two articles of which one is a copy of the other. */
export interface CopyPair {
  a: string
  b: string
  kind: CopyKind
  similarity: number
}

/** The original of a copy. */
export interface OriginalOf {
  id: string
  kind: CopyKind
  similarity: number
}

export interface CopyResolver {
  /** Only the earliest so many holders of a fingerprint, and all others from them, are led to by it. */
  earliest: number
  /** Fingerprints in common before two articles are compared. */
  leastPrints: number
  sketchOf: (body: string) => CopySketch
  /** Null where what they share is not worth telling. */
  compare: (a: Omit<CopySketch, 'prints'>, b: Omit<CopySketch, 'prints'>) => SharedWords | null
  /** What each article of whole families of copies is a copy of; originals are not in the map. */
  settle: (articles: Iterable<ArticleAge>, pairs: Iterable<CopyPair>) => Map<string, OriginalOf>
  /** UTF-16 offsets of each word of a body, as sketches count words. */
  wordsOf: (body: string) => { starts: Uint32Array; ends: Uint32Array }
}
