import type { ArticleFilter } from './filter.ts'
import type {
  CueClassCount,
  EntityRef,
  Opens,
  OutletRef,
  PhraseCount,
  QuotationCount,
  Share,
  TopicLine,
} from './series.ts'
import type { ToneCount } from './tone-series.ts'

/** How many outlets are compared with one another at most; one alone is compared with all others. */
export const MOST_COMPARED = 6

/** The false discovery rate up to which a difference stands: of a hundred such, at most five are expected to be chance, where articles are independent. */
export const MOST_FALSE = 0.05

/** One side of a comparison: an outlet's articles of the filter; outlet null: the articles of all others. */
export interface ComparedOutlet extends Opens {
  outlet: OutletRef | null
  articles: number
  whole: ArticleFilter
}

/** How a side's share differs from that of the other sides together: above 0 where this side's is larger. */
export interface Contrast {
  /** −1 to 1, with its 95 % interval. */
  difference: number
  lower: number
  upper: number
  /** Log odds ratio in standard errors; null where there is nothing that could differ. */
  z: number | null
  /** How often chance alone gives such a z, of one that was looked at alone. */
  p: number | null
  /** The false discovery rate at which it counts as different, of all that were tested; null where it was not tested. */
  q: number | null
}

/** A thing in the articles of one side: `share` is of its articles; contrast null where a side has no article. */
export interface OfSide extends Opens {
  side: ComparedOutlet
  share: Share
  contrast: Contrast | null
}

/** What leans to one side, surest first; side null: what no side has clearly more of, most articles first. */
export interface ComparedPart<Thing> {
  side: ComparedOutlet | null
  /** How many there are, of which `things` are the top. */
  total: number
  /** How many of these differ beyond `MOST_FALSE` after all that was tested; of what is shared, none. */
  different: number
  things: Thing[]
}

/** `total` things stand in the articles of all sides; the q-values are of the `tested` ones, and correct for `tests`. */
export interface Compared<Thing> {
  total: number
  tested: number
  tests: number
  /** One for each side in their order, and last what they share. */
  parts: ComparedPart<Thing>[]
}

export interface ComparedEntity {
  entity: EntityRef
  sides: (OfSide & { mentions: number; whole: ArticleFilter })[]
}

export interface ComparedTopic extends TopicLine {
  sides: (OfSide & { whole: ArticleFilter })[]
}

export interface ComparedPhrase {
  phrase: PhraseCount['phrase']
  sides: (OfSide & Omit<PhraseCount, 'weight'>)[]
}

/** A word form in one voice. The share is of the side's sentences with a word in that voice, `articles` have one with this word. */
export interface ComparedWord {
  word: string
  sides: (OfSide & { articles: number })[]
}

/** Room: quotations and words; `wordShare` is of all words that the side quotes, null where it quotes none. */
export interface ComparedSpeaker {
  speaker: EntityRef
  sides: (OfSide &
    QuotationCount & { words: number; wordShare: number | null; cueClasses: CueClassCount[] })[]
}

/** All that one side quotes. */
export interface QuotedBySide extends QuotationCount {
  side: ComparedOutlet
  words: number
  cueClasses: CueClassCount[]
}

/** Tone toward an entity in each side's own words, apart from that inside its quotations. */
export interface ComparedTone {
  entity: EntityRef
  sides: { side: ComparedOutlet; narration: ToneCount; quoted: ToneCount }[]
}
