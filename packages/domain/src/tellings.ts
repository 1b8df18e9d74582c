/**
 * How articles tell one story, side by side: plain data in (`Telling`), plain data out. `reading` compares; whoever keeps
 * or shows needs only these shapes. All offsets are UTF-16 code units into the text of the article that is named.
 */
import type { Span } from './spans.ts'
import type { BlockRole, CueClass, EntityType, MentionForm, QuotationKind } from './vocabulary.ts'

/** What was read of an article, as far as its telling is compared: `Annotations` are one. */
export interface TellingAnnotations {
  title: { text: string } | null
  blocks: readonly (Span & { role: BlockRole })[]
  sentences: readonly Span[]
  mentions: readonly (Span & { form: MentionForm; entity: string | null })[]
  /** `key` is the identity across articles; where it is absent, type and name are. */
  entities: readonly { id: string; name: string; type: EntityType; key?: string | undefined }[]
  quotations: readonly (Span & {
    kind: QuotationKind
    content: Span
    cue: (Span & { text: string; class: CueClass }) | null
    speaker: (Span & { text: string; entity: string | null }) | null
  })[]
  topics: readonly { id: string; name: string; score: number }[]
}

/** One article as it is compared with others of its story. */
export interface Telling {
  id: string
  /** Under whom it counts; null where nobody knows, and then it counts for itself. */
  outlet: string | null
  /** ISO 8601 in UTC, or a bare day ("2026-05-08") where the hour is not known. */
  publishedAt: string | null
  /** The article that it copies. */
  copyOf: string | null
  /**
   * Where the text took the place of earlier versions: headline and body of the first of them, which is what `publishedAt` dates, and when the
   * present text was out, as `publishedAt` or null where it is not known. Absent or null where there is one version.
   */
  rewritten?: { first: string; at: string | null } | null
  /** As received. */
  text: string
  annotations: TellingAnnotations
}

/** Where something stands in an article, and the sentence that it stands in. */
export interface Place extends Span {
  article: string
  sentence: Span
}

/** `same`: word for word but for trifles; `reworded`: the same said otherwise. */
export const SENTENCE_MATCHES = ['same', 'reworded'] as const
export type SentenceMatch = (typeof SENTENCE_MATCHES)[number]

/** Two sentences that say the same. */
export interface SentencePair {
  match: SentenceMatch
  a: Span
  b: Span
  /** What they share, weighted by rarity, of what both say together: 0 to 1. */
  score: number
  /** The words that both have, as they stand in either. */
  sharedA: Span[]
  sharedB: Span[]
}

/** Sentences of two bodies: each in one pair at most, or with those that only one has. In the order of `a`. */
export interface AlignedSentences {
  pairs: SentencePair[]
  onlyA: Span[]
  onlyB: Span[]
}

export const QUANTITY_BOUNDS = ['exact', 'about', 'at-least', 'at-most'] as const
export type QuantityBound = (typeof QUANTITY_BOUNDS)[number]

/** A number and what it counts: "at least 17 soldiers were killed". */
export interface Quantity extends Place {
  value: number
  /** The upper end of a range ("12 to 17"), else null. */
  upTo: number | null
  bound: QuantityBound
  /**
   * What is counted: `deaths`, `injuries`, `missing`, `arrests`, `displaced`, `rescued`, `percent`, `magnitude`, a currency
   * (`USD`), a unit (`km`), or the noun in the singular (`house`, `person`).
   */
  kind: string
  /** Of whom, where casualties are not just people ("soldier"); null else. */
  of: string | null
  /** A part of another number: "3 of the 12 dead", "including two children". Never compared. */
  part: boolean
  /** As it stands in the text. */
  text: string
}

/** A day that a text names, resolved against the day of publication. */
export interface NamedDay extends Place {
  /** "2026-05-08" */
  day: string
  text: string
}

export const FACT_KINDS = ['entity', 'quantity', 'date', 'quotation', 'statement'] as const
export type FactKind = (typeof FACT_KINDS)[number]

export const CELL_STATES = ['present', 'absent', 'differs', 'conflict'] as const
export type CellState = (typeof CELL_STATES)[number]

/** An outlet of a story, or one article whose outlet nobody knows. */
export interface TellingColumn {
  /** The outlet, or the article's id. */
  key: string
  outlet: string | null
  /** Its articles of the story in the order of publication, copies included. */
  articles: string[]
  /** Those of them that copy another article of this story. */
  copies: { article: string; copyOf: string }[]
}

/** What one outlet has of a row. */
export interface TellingCell {
  state: CellState
  /** True where it stands only in copies of what another outlet told first. */
  copied: boolean
  /** In the order of publication and text; empty where absent. */
  places: Place[]
}

/** Two places that give one thing differently. */
export interface Disagreement {
  /** `conflict`: not both can be right; `differs`: both can ("at least 12", 17). */
  state: 'differs' | 'conflict'
  a: Place
  b: Place
  /** As the two write it. */
  valueA: string
  valueB: string
  publishedA: string | null
  publishedB: string | null
  /** Which of the two was published later; null where that is not known. */
  later: 'a' | 'b' | null
  /** The later one gives the higher number, as a toll that rose would. */
  update: boolean
}

/** One fact of a story and who has it; `cells` stand in the order of the columns. */
export interface TellingRow {
  kind: FactKind
  /** The same in every order of the articles. */
  key: string
  label: string
  cells: TellingCell[]
  /** Columns that have it of their own, copies not counted. */
  told: number
  disagreements: Disagreement[]
}

/** Outlets of a story × what they tell. */
export interface StoryMatrix {
  columns: TellingColumn[]
  /** By kind, then by how many tell it, then by where it stands first. */
  rows: TellingRow[]
}

/** The longest known wording, a part of it, or somebody's words told without quoting them. */
export const WORDINGS = ['full', 'cut', 'paraphrased'] as const
export type Wording = (typeof WORDINGS)[number]

/** One article's use of an utterance. */
export interface UtteranceUse extends Place {
  wording: Wording
  kind: QuotationKind
  /** As the article calls the speaker; the entity's key where it is known. */
  speaker: string | null
  speakerKey: string | null
  cue: string | null
  cueClass: CueClass | null
  /** Words of the longest wording that are missing here: spans of the text of that wording's article. */
  leftOut: Span[]
  publishedAt: string | null
  /** Hours after the first use; null where either is known to the day only or not at all. */
  lagHours: number | null
  /** It stands in a copy of another article of the story. */
  copied: boolean
}

/** The same words of somebody in the articles of a story. */
export interface LedgerEntry {
  key: string
  /** The longest known wording, and its words. */
  full: Place
  words: string
  speaker: string | null
  /** In the order of publication. */
  uses: UtteranceUse[]
  first: string
  /** True where all uses are of one outlet. */
  onlyOne: boolean
}

/** An article's place in the order of a story. */
export interface StoryStep {
  article: string
  outlet: string | null
  publishedAt: string | null
  /** Hours after the first article; null where either is known to the day only or not at all. */
  lagHours: number | null
  copyOf: string | null
  /** Its text is a later version; it stands where its first version came. */
  isRewritten: boolean
}

/** A headline and the words that no other headline of the story has; offsets of `own` are into `text`. */
export interface StoryHeadline {
  article: string
  outlet: string | null
  text: string
  own: Span[]
}

/** One thing in either or both of two articles. */
export interface PairItem {
  key: string
  label: string
  inA: Place[]
  inB: Place[]
}

/** Words that stand in two texts, and how many they are. */
export interface SharedWordsOfPair {
  a: Span
  b: Span
  words: number
}

/** What two bodies have in common: `words` of the `ownA` own words of the first, and of the `ownB` of the second; the passages have as many. */
export interface PairReuse {
  kind: 'exact' | 'near' | null
  shareA: number
  shareB: number
  words: number
  ownA: number
  ownB: number
  /** In the order of the first. */
  passages: SharedWordsOfPair[]
}

/** Two articles side by side. Two articles are two: nothing here is a rate, a share of coverage or a difference of outlets. */
export interface PairView {
  a: string
  b: string
  n: 2
  entities: PairItem[]
  quantities: PairItem[]
  dates: PairItem[]
  /** Whose words each quotes; the places are the quotations' contents. */
  speakers: PairItem[]
  quotations: LedgerEntry[]
  /** Words and pairs of words that both use beside names, the most telling first (12 at most), and topics of both. */
  sharedPhrases: PairItem[]
  sharedTopics: { id: string; name: string }[]
  sentences: AlignedSentences
  disagreements: Disagreement[]
  /** Own words of the bodies in common, as shares of either; 0 where they are not worth telling. */
  reuse: PairReuse
}
