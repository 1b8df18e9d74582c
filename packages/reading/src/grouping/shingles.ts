import { mix } from './words.ts'

/** Words in a run that two texts must share before it counts as taken over; seven words seldom meet by chance. */
export const SHINGLE = 7
/** One fingerprint is kept of every window of this many shingles (winnowing, Schleimer et al. 2003). */
const WINDOW = 12

/** Hashes of every run of seven words, in order; position i is the run that begins with word i. */
export function shingles(words: Uint32Array): Uint32Array {
  const out = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let i = 0; i < out.length; i++) {
    let h = 2166136261
    for (let k = 0; k < SHINGLE; k++) h = mix(h, words[i + k] ?? 0)
    out[i] = h >>> 0
  }
  return out
}

/** The least shingle of every window: two texts that share eighteen words in a row share one of these. */
export function fingerprints(words: Uint32Array): Uint32Array {
  const all = shingles(words)
  const out = new Set<number>()
  const windows = Math.max(Math.min(all.length, 1), all.length - WINDOW + 1)
  for (let i = 0; i < windows; i++) {
    let least = all[i] ?? 0
    for (let k = 1; k < WINDOW && i + k < all.length; k++) least = Math.min(least, all[i + k] ?? least)
    out.add(least)
  }
  return Uint32Array.from(out).sort()
}
