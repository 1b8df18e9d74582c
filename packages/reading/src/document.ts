import type {
  ArticleEntity,
  ArticleInput,
  Block,
  Byline,
  Conflict,
  Dateline,
  Keyphrase,
  Mention,
  MentionTone,
  Moment,
  Page,
  Paywall,
  Publisher,
  Quotation,
  ReferenceTone,
  Span,
  Title,
  Tone,
  TopicScore,
} from '@parallax/domain'

/**
 * What the stages hand to one another. Each stage is a pure function of the stages before it; offsets always point
 * into `text`. A stage adds its own field and never changes another's.
 */
export interface Received {
  input: ArticleInput
  /** The text that offsets point into: the input's text, or what 01-clean made of its html. */
  text: string
}

/** After 01-clean. */
export interface Cleaned extends Received {
  language: string | null
  /** False: kept and shown, but not analysed (another language than English, or nothing to read). */
  analysed: boolean
  blocks: Block[]
  title: Title | null
  outlet: Publisher | null
  agency: Publisher | null
  bylines: Byline[]
  dateline: Dateline | null
  published: Moment | null
  updated: Moment | null
  /** What the page states otherwise than the fields above say. */
  conflicts: Conflict[]
  /** What kind of page it is where it is no ordinary article's. */
  page: Page | null
  /** The sign that the page shows only the beginning of its article. */
  paywall: Paywall | null
}

/** After 02-sentences: of headline and body, in order. `block` is the index of the block it stands in. */
export interface Sentence extends Span {
  block: number
}
export interface WithSentences extends Cleaned {
  sentences: Sentence[]
}

/** After 03-tokens: words and marks of each sentence, in order. */
export interface Token extends Span {
  text: string
  /** Index of its sentence. */
  sentence: number
}
export interface WithTokens extends WithSentences {
  tokens: Token[]
}

/** After 04-mentions: names (and their types); `entity` is still null. */
export interface WithMentions extends WithTokens {
  mentions: Mention[]
}

/** After 05-entities: mentions joined, nominals and pronouns added, demonyms marked. */
export interface WithEntities extends WithMentions {
  entities: ArticleEntity[]
}

/** After 06-quotations. */
export interface WithQuotations extends WithEntities {
  quotations: Quotation[]
}

/** After 07-topics, 08-tone and 09-phrases. */
export interface WithTopics extends WithQuotations {
  topics: TopicScore[]
}
export interface WithTone extends WithTopics {
  tone: Tone[]
  /** What is said around words for somebody of whom the article does not say who it is, in order. */
  referenceTones: ReferenceTone[]
  /** What is said around each mention that was read. */
  mentionTones: ReadonlyMap<Mention, MentionTone>
}
export interface WithPhrases extends WithTone {
  keyphrases: Keyphrase[]
}
