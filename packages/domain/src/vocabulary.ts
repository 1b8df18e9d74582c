/** The closed word lists of the annotation contract. The same word stands in tables, types and pages. */

/** What a block of a page is. Only `headline` and `body` are analysed; the rest is kept and never counted. */
export const BLOCK_ROLES = [
  'headline',
  'byline',
  'timestamp',
  'dateline',
  'caption',
  'body',
  'teaser',
  'navigation',
  'form',
  'footer',
  'advert',
  'other',
] as const
export type BlockRole = (typeof BLOCK_ROLES)[number]

/** The roles that the engine reads; all others are furniture. */
export const ANALYSED_ROLES = ['headline', 'body'] as const satisfies readonly BlockRole[]

export const ENTITY_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT', 'OTHER'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** How a mention names its entity: "Putin", "the Russian leader", "he". Counts are of names unless asked. */
export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

/** By what the articles of two sides are contrasted. */
export const CONTRASTED = ['entities', 'topics', 'phrases', 'words', 'speakers'] as const
export type Contrasted = (typeof CONTRASTED)[number]

export const QUOTATION_KINDS = ['direct', 'indirect', 'mixed'] as const
export type QuotationKind = (typeof QUOTATION_KINDS)[number]

/** said · insisted · claimed · admitted · accused · anything else. */
export const CUE_CLASSES = ['neutral', 'assertive', 'doubting', 'conceding', 'charging', 'other'] as const
export type CueClass = (typeof CUE_CLASSES)[number]

/** How two quotations carry one utterance: the same words; one holds all words of the other; both hold a part. */
export const UTTERANCE_COVERAGES = ['full', 'cut', 'fragment'] as const
export type UtteranceCoverage = (typeof UTTERANCE_COVERAGES)[number]

/** How much room a speaker gets: how often quoted, or with how many words. */
export const QUOTED_MEASURES = ['quotations', 'words'] as const
export type QuotedMeasure = (typeof QUOTED_MEASURES)[number]

/** Whose words say something of an entity: the outlet's own, or those of a quotation. */
export const TONE_VOICES = ['narration', 'quoted'] as const
export type ToneVoice = (typeof TONE_VOICES)[number]
export const isToneVoice = (value: string): value is ToneVoice =>
  (TONE_VOICES as readonly string[]).includes(value)

/** What the clause of one mention says of its entity: something against it, nothing either way, something in its favour. */
export const TONE_DIRECTIONS = ['negative', 'none', 'positive'] as const
export type ToneDirection = (typeof TONE_DIRECTIONS)[number]

/** How exactly a date was given. */
export const DATE_PRECISIONS = ['day', 'hour', 'minute', 'second'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** The width of a bucket on a time axis. Weeks begin on Monday (ISO 8601). */
export const TIME_UNITS = ['day', 'week', 'month'] as const
export type TimeUnit = (typeof TIME_UNITS)[number]

/** Which taggers find the names: the feature tagger alone, or together with the network. */
export const NAME_ENGINES = ['fast', 'exact'] as const
export type NameEngine = (typeof NAME_ENGINES)[number]

/**
 * How strongly two entities belong together: the articles that name both; normalised pointwise mutual information; Dunning's
 * log-likelihood ratio G².
 */
export const PAIR_WEIGHTS = ['articles', 'npmi', 'log-likelihood'] as const
export type PairWeight = (typeof PAIR_WEIGHTS)[number]

/** What a page carries: one article, a live blog (stamped entries, newest first) or a gallery (captions are the text). */
export const PAGE_KINDS = ['article', 'live-blog', 'gallery'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** What is found of an article beside its text. */
export const METADATA_FIELDS = [
  'title',
  'outlet',
  'agency',
  'bylines',
  'dateline',
  'published',
  'updated',
] as const
export type MetadataField = (typeof METADATA_FIELDS)[number]
