import type { Cluster, Clusters } from './clusters.ts'
import { type Gazetteer, longestPhrase } from './gazetteer.ts'
import type { Word } from './words.ts'

/** How a sentence uses capitals: as running text, as a headline ("Every Word Like This") or in CAPITALS. */
export const RUNNING = 0
export const TITLED = 1
export const CAPITALS = 2
export type Casing = typeof RUNNING | typeof TITLED | typeof CAPITALS

/** One sentence with what the features ask of its words. */
export interface SentenceView {
  words: readonly Word[]
  casing: Casing
  /** Lists of the phrase that each word belongs to, as bits, and its place in the phrase: first, inner, last, only. */
  lists: Uint16Array
  place: Uint8Array
  clusters: readonly (Cluster | undefined)[]
}

export function viewSentence(words: readonly Word[], gazetteer: Gazetteer, clusters: Clusters): SentenceView {
  const lists = new Uint16Array(words.length)
  const place = new Uint8Array(words.length)
  const casing = casingOf(words)
  for (let i = 0; i < words.length; ) {
    const found = (words[i] as Word).capital ? longestPhrase(words, i, gazetteer) : null
    const length = found?.words ?? 1
    if (found)
      for (let k = 0; k < length; k++) {
        lists[i + k] = found.lists
        place[i + k] = length === 1 ? 3 : k === 0 ? 0 : k === length - 1 ? 2 : 1
      }
    i += length
  }
  return { words, casing, lists, place, clusters: words.map((w) => clusters.get(w.lower)) }
}

const LONG = 4

/** Short words say nothing of a headline's style ("of", "to", "US"), so only words of four letters and more are asked. */
function casingOf(words: readonly Word[]): Casing {
  const lettered = words.filter((w) => w.capital || w.small)
  if (lettered.length > 2 && lettered.filter((w) => w.upper).length > lettered.length * 0.6) return CAPITALS
  const long = lettered.slice(1).filter((w) => w.lower.length >= LONG)
  const capitals = long.filter((w) => w.capital).length
  return long.length >= 4 && capitals > long.length * 0.75 ? TITLED : RUNNING
}
