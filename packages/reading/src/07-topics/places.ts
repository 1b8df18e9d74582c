import type { WithTokens } from '../document.ts'
import { WORDS } from './lexicon.ts'

/** A word of headline or body. */
export interface Place {
  start: number
  end: number
  exact: string
  lower: string
  /** How much what stands here says of the article's topics. */
  weight: number
}

const HEADLINE = 2.5
/** The first words say what an article is about; later ones wander, and after REACH they are not read for it. */
const LEAD_WORDS = 120
const LEAD = 1.5
/** Words of the body that are read for the topics. */
export const REACH = 250

const weightAt = (place: number) => (place < LEAD_WORDS ? LEAD : 1)

/** What is read for the topics: words by sentence, and how many of them stand in the body. */
export interface Reading {
  sentences: Place[][]
  words: number
}

/** Headline and the body's first REACH words. Where nothing has a headline or a lead (lines of a page), all words, alike. */
export function placesOf(d: WithTokens): Reading {
  const ordered = d.blocks.length > 0
  const sentences: Place[][] = []
  let words = 0
  for (const sentence of d.sentences) {
    const headline = d.blocks[sentence.block]?.role === 'headline'
    if (ordered && !headline && words >= REACH) continue
    const places: Place[] = []
    for (const match of d.text.slice(sentence.start, sentence.end).matchAll(WORDS)) {
      if (ordered && !headline && words >= REACH) break
      const start = sentence.start + match.index
      const weight = headline ? HEADLINE : ordered ? weightAt(words) : 1
      const [exact] = match
      places.push({ start, end: start + exact.length, exact, lower: exact.toLowerCase(), weight })
      if (!headline) words++
    }
    sentences.push(places)
  }
  return { sentences, words: Math.min(words, REACH) }
}
