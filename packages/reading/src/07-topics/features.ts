import type { WithTokens } from '../document.ts'
import { broad, narrow } from './lexicon.ts'
import { measuresOf } from './measures.ts'
import { placesOf } from './places.ts'
import { type ProfileWord, profileOf } from './profile.ts'
import { scan } from './scan.ts'
import { type Weighed, weigh } from './weigh.ts'

/** What the model looks at: phrases of the lexicon by topic, what they say together, and the words. */
export interface Features {
  weighed: Map<string, Weighed>
  /** The same of narrower topics. */
  below: Map<string, Weighed>
  measures: number[][]
  profile: ProfileWord[]
}

/** @param rankOf the model's number of a word, by falling frequency */
export function featuresOf(d: WithTokens, rankOf: (word: string) => number | undefined): Features {
  const { sentences, words } = placesOf(d)
  const weighed = weigh(sentences.flatMap((words) => scan(broad, words)))
  const below = weigh(sentences.flatMap((words) => scan(narrow, words)))
  return { weighed, below, measures: measuresOf(weighed, words), profile: profileOf(sentences, rankOf) }
}
