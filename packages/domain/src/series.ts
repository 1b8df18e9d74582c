import type { ArticleFilter, EvidenceSubject, Period } from './filter.ts'
import type { CueClass, EntityType, QuotationKind, TimeUnit } from './vocabulary.ts'

/**
 * The answers to the analytic questions, as `database` gives them, GraphQL carries them and `charts/prepare` draws them.
 * Every count carries `slice`: the filter that selects exactly its articles, and the subject its evidence shows.
 */
export interface Opens {
  slice: ArticleFilter
  subject: EvidenceSubject | null
}

export interface EntityRef {
  id: string
  name: string
  type: EntityType
}
export interface OutletRef {
  id: string
  name: string
}
export interface TopicRef {
  id: string
  name: string
  /** True for a topic that a user defined; absent for one of the IPTC Media Topics. */
  own?: boolean
}

/** One of the topics that are counted side by side. */
export interface TopicLine {
  topic: TopicRef
  /** True where it counts what is about the topic and about nothing narrower of it. */
  rest?: boolean
}

/**
 * What stands of an entity or a topic in the furniture of the pages: names, or passages about the topic, that are kept
 * and shown and in no other number. Its articles are those of the filter, whether or not their body has the subject.
 */
export interface FurnitureCount extends Opens {
  mentions: number
  articles: number
}

/** A count with what furniture would have added to it; absent where that was not asked. */
interface BesideFurniture {
  furniture?: FurnitureCount
}

/** `mentions` of one entity by name in `articles` articles. */
export interface EntityCount extends Opens, BesideFurniture {
  entity: EntityRef
  mentions: number
  articles: number
}

/** One bucket of a time axis. `period` is null for what has no date. `covered` is the number of articles of the filter in the bucket: 0 is a gap, not a zero. */
export interface TimePoint extends Opens {
  period: Period | null
  mentions: number
  articles: number
  covered: number
}

export interface EntityTimeline extends BesideFurniture {
  entity: EntityRef
  points: TimePoint[]
  undated: TimePoint
}

export interface MentionsOverTime {
  unit: TimeUnit
  timelines: EntityTimeline[]
}

/** Articles in which both stand; `expected` is what chance would give: articles(a) × articles(b) ÷ articles. */
export interface CoOccurrence extends Opens, BesideFurniture {
  entity: EntityRef
  articles: number
  mentions: number
  expected: number
}

/**
 * Two entities that stand in the same articles. `expected` is what chance would give, `npmi` goes from −1 (never together)
 * over 0 (as chance would have it) to 1 (only together), `logLikelihood` is Dunning's G², negative where chance gives more.
 */
export interface EntityPair extends Opens {
  source: string
  target: string
  articles: number
  expected: number
  npmi: number
  logLikelihood: number
}

/** The entities named in most articles, or those that most often stand with one of them, and the pairs among them. */
export interface EntityNetwork {
  nodes: EntityCount[]
  /** Strongest first. */
  edges: EntityPair[]
  /** How many entities there are of which `nodes` is the top. */
  entities: number
  /** How many pairs of these nodes have the support that was asked for. */
  pairs: number
}

export interface TopicCount extends Opens, BesideFurniture, TopicLine {
  articles: number
}

export interface TopicTimeline extends BesideFurniture, TopicLine {
  points: {
    period: Period
    articles: number
    covered: number
    slice: ArticleFilter
    subject: EvidenceSubject | null
  }[]
}

/** `numerator` of `denominator` articles, with the Wilson score interval at 95 %. All null where the denominator is 0. */
export interface Share {
  numerator: number
  denominator: number
  share: number | null
  lower: number | null
  upper: number | null
}

/** Whose words one outlet's articles are; `own`, `wire` and `copies` add up to them, `taken` is the latter two. */
export interface OutletWireShares {
  outlet: OutletRef | null
  articles: number
  whole: ArticleFilter
  own: Share & Opens
  taken: Share & Opens
  wire: Share & Opens
  copies: Share & Opens
}

/** One outlet's attention for the subject; outlet null: articles whose outlet is not known. */
export interface OutletShare extends Opens, Share, BesideFurniture {
  outlet: OutletRef | null
  mentions: number
  /** The articles of the denominator. */
  whole: ArticleFilter
}

/** How many articles of the filter each bucket holds, and how many have no date. */
export interface ArticlesOverTime {
  unit: TimeUnit
  points: (Opens & { period: Period; articles: number })[]
  undated: Opens & { articles: number }
}

export interface TopicsOverTime {
  unit: TimeUnit
  timelines: TopicTimeline[]
  undated: TopicCount[]
}

/** Each topic's share of one outlet's articles. An article may have several topics, so shares need not add up to 1. */
export interface OutletTopics {
  outlet: OutletRef | null
  articles: number
  whole: ArticleFilter
  topics: (Opens & Share & TopicLine)[]
}

/** A phrase of several articles: `text` is how most of them word it. */
export interface PhraseRef {
  key: string
  text: string
}

/** `articles` articles have the phrase among their keyphrases; there it stands at `occurrences` places. */
export interface PhraseCount extends Opens {
  phrase: PhraseRef
  articles: number
  occurrences: number
  /** How much it sets its articles apart; the measure is the list's. */
  weight: number
}

/** The phrases that tell the articles of the filter from all others, by class-based TF-IDF. */
export interface TopPhrases {
  /** Phrases of which `counts` are the top. */
  total: number
  counts: PhraseCount[]
}

/** One outlet's own phrases; outlet null: articles whose outlet is not known. */
export interface OutletPhrases extends Opens {
  outlet: OutletRef | null
  articles: number
  whole: ArticleFilter
  /**
   * The same for every outlet, in the same order. `weight` is the log odds of the phrase here against the other outlets, in
   * standard errors: from 1.96 on it is the outlet's own. The share is of this outlet's articles.
   */
  phrases: (PhraseCount & { share: Share })[]
}

/** `quotations` in `articles` articles. */
export interface QuotationCount extends Opens {
  quotations: number
  articles: number
}

/** With a reporting word of one class; null: without one. */
export interface CueClassCount extends QuotationCount {
  cueClass: CueClass | null
}

export interface QuotationKindCount extends QuotationCount {
  kind: QuotationKind
}

/** The room that one speaker gets; speaker null: all quotations whose speaker could not be joined to an entity. */
export interface QuotedSpeaker extends QuotationCount {
  speaker: EntityRef | null
  /** Words quoted. */
  words: number
  /** Its share of all words quoted, 0 to 1; null where none are. */
  wordShare: number | null
  /** Its quotations of all quotations. */
  share: Share
  /** How far down the article its quotations begin, on average: 0 is the top, 1 the end; null without any. */
  depth: number | null
  /** All three, in the vocabulary's order. */
  kinds: QuotationKindCount[]
  /** Those that occur, in the vocabulary's order, without a reporting word last. */
  cueClasses: CueClassCount[]
}

/** Who is quoted most. The counts of all speakers and those of `unknown` add up to `quotations` and to `words`. */
export interface QuotedSpeakers extends QuotationCount {
  /** Speakers of which `counts` are the top. */
  speakers: number
  words: number
  /** Words in headline and body of all articles of the filter, quoted or not. */
  articleWords: number
  unknown: QuotedSpeaker
  counts: QuotedSpeaker[]
}

/** How much one outlet quotes the same speakers; outlet null: articles whose outlet is not known. */
export interface OutletSpeakers extends QuotationCount {
  outlet: OutletRef | null
  words: number
  /** The same for every outlet, in the same order; the share is of this outlet's quotations. */
  speakers: (QuotationCount & { speaker: EntityRef; words: number; share: Share })[]
}
