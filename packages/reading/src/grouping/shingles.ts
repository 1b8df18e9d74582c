import { quotedRuns } from '../06-quotations/quoted-runs.ts'

/** Words in a run that two texts must share before it counts as taken over; seven words seldom meet by chance. */
const SHINGLE = 7
/** One fingerprint is kept of every window of this many shingles (winnowing, Schleimer et al. 2003). */
const WINDOW = 4

/** FNV-1a, 32 bits. */
export function hash(text: string, seed = 2166136261): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h >>> 0
}

const QUOTED_WORDS = 4

/** The outlet's own words: what stands in quotation marks is a third party's, and many may quote it. */
export function ownWords(body: string): string[] {
  const words: string[] = []
  for (const paragraph of body.split(/\n+/)) {
    const runs = quotedRuns(paragraph, 0).filter(
      (run) => !run.single && (paragraph.slice(run.start, run.end).match(/\s/g)?.length ?? 0) >= QUOTED_WORDS,
    )
    let from = 0
    for (const run of [...runs, { start: paragraph.length, end: paragraph.length }]) {
      words.push(...wordsIn(paragraph.slice(from, run.start)))
      from = run.end
    }
  }
  return words
}

export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Hashes of every run of seven words, in order; position i is the run that begins with word i. */
export function shingles(words: string[]): Uint32Array {
  const hashes = words.map((word) => hash(word))
  const out = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let i = 0; i < out.length; i++) {
    let h = 2166136261
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h ^ (hashes[i + k] ?? 0), 16777619) ^ (h >>> 13)
    out[i] = h >>> 0
  }
  return out
}

/** The least shingle of every window: two texts that share ten words in a row share one of these. */
export function fingerprints(all: Uint32Array): Set<number> {
  const out = new Set<number>()
  for (let i = 0; i < all.length; i++) {
    let least = all[i] ?? 0
    for (let k = 1; k < WINDOW && i + k < all.length; k++) least = Math.min(least, all[i + k] ?? least)
    out.add(least)
  }
  return out
}
