import { z } from 'zod'
import { Confidence, Evidence, Span } from './spans.ts'
import {
  BLOCK_ROLES,
  CUE_CLASSES,
  DATE_PRECISIONS,
  ENTITY_TYPES,
  MENTION_FORMS,
  METADATA_FIELDS,
  NAME_ENGINES,
  PAGE_KINDS,
  QUOTATION_KINDS,
} from './vocabulary.ts'

/** Version of the public JSON that `parallax read` writes. */
export const CONTRACT_VERSION = 1

/** Null says the same as absent: not known. Exports of other tools write null. */
const withoutNulls = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
    : value

/** One article as it is handed in: a line of `parallax read`, a file, a pasted text. */
export const ArticleInput = z.preprocess(
  withoutNulls,
  z
    .object({
      id: z.string().min(1),
      text: z.string().optional(),
      html: z.string().optional(),
      url: z.string().optional(),
      title: z.string().optional(),
      outlet: z.string().optional(),
      publishedAt: z.string().optional(),
      /** When the page was taken, ISO 8601: what "3 hours ago" on it is counted from. */
      retrievedAt: z.string().optional(),
      language: z.string().optional(),
      clean: z.boolean().optional(),
    })
    .refine((input) => (input.text === undefined) !== (input.html === undefined), {
      message: 'exactly one of "text" and "html" is required',
    }),
)
export type ArticleInput = z.infer<typeof ArticleInput>

/** Something handed in beside an article that cannot be used; the article is read without it. */
export const InputWarning = z.object({ field: z.string(), message: z.string() })
export type InputWarning = z.infer<typeof InputWarning>

/** `start`/`end` are absent where the text shows no title: the caller or the page's head named it. */
export const Title = Evidence.partial({ start: true, end: true }).extend({ text: z.string() })
export type Title = z.infer<typeof Title>

/** Who published, or the agency that wrote. `start`/`end` are absent where the caller named it. */
export const Publisher = Evidence.partial({ start: true, end: true }).extend({
  name: z.string(),
  domain: z.string().nullable(),
})
export type Publisher = z.infer<typeof Publisher>

export const Byline = Evidence.partial({ start: true, end: true }).extend({ name: z.string() })
export type Byline = z.infer<typeof Byline>

export const Dateline = Evidence.extend({ places: z.array(z.string()) })
export type Dateline = z.infer<typeof Dateline>

/** A moment that the text (or the caller) gives: ISO 8601 in UTC, or a bare day. Never guessed. */
export const Moment = Evidence.partial({ start: true, end: true }).extend({
  value: z.string(),
  precision: z.enum(DATE_PRECISIONS),
})
export type Moment = z.infer<typeof Moment>

export const Block = Evidence.extend({
  role: z.enum(BLOCK_ROLES),
  /** What the engine took it for, where a person's correction decides the role. */
  engineRole: z.enum(BLOCK_ROLES).optional(),
})
export type Block = z.infer<typeof Block>

/** Another value that the page states for a field and that disagrees with the one chosen. */
export const Conflict = Evidence.partial({ start: true, end: true }).extend({
  field: z.enum(METADATA_FIELDS),
  value: z.string(),
})
export type Conflict = z.infer<typeof Conflict>

/** The sign that a page shows only the beginning of its article. */
export const Paywall = Evidence.partial({ start: true, end: true })
export type Paywall = z.infer<typeof Paywall>

export const Page = Evidence.partial({ start: true, end: true }).extend({ kind: z.enum(PAGE_KINDS) })
export type Page = z.infer<typeof Page>

/**
 * What decided whom a mention means: the rule, and the place of the mention that it went by. No place where knowledge
 * from outside the article decided.
 */
export const MentionEvidence = Span.partial().extend({ rule: z.string() })
export type MentionEvidence = z.infer<typeof MentionEvidence>

const Polarity = z.number().min(-1).max(1).nullable()

/**
 * What the clause around a mention says of its entity: −1 against it, 1 in its favour, null where it says nothing.
 * `words` are the spans of the clause that weighed most; `quoted` where the mention stands in a quotation's content.
 */
export const MentionTone = z.object({
  polarity: Polarity,
  quoted: z.boolean(),
  clause: Span,
  words: z.array(Span),
  confidence: Confidence,
  rule: z.string(),
})
export type MentionTone = z.infer<typeof MentionTone>

/** `entity` is the id of an entry of `entities`, or null where nothing could be joined. */
export const Mention = Evidence.extend({
  text: z.string(),
  type: z.enum(ENTITY_TYPES),
  form: z.enum(MENTION_FORMS),
  entity: z.string().nullable(),
  /** True where a demonym ("Russian") stands for its country. */
  demonym: z.boolean().optional(),
  /** Absent where the mention is itself the first to name its entity so. */
  evidence: MentionEvidence.optional(),
  /** Absent where nothing was read around it: it means nobody, or stands in no sentence. */
  tone: MentionTone.optional(),
})
export type Mention = z.infer<typeof Mention>

/** An entity of one article; `name` is the fullest name known, `mentions` counts names. */
export const ArticleEntity = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  wikidata: z.string().nullable(),
  salience: z.number().min(0).max(1),
  mentions: z.int().nonnegative(),
  /** Identity across the collection, derived from type and name: the same in every article. */
  key: z.string().optional(),
  /** What the article calls a person beside the name: `senator`, `striker`; absent where nothing. */
  roles: z.array(z.string()).optional(),
})
export type ArticleEntity = z.infer<typeof ArticleEntity>

export const Cue = Span.extend({ text: z.string(), class: z.enum(CUE_CLASSES) })
export type Cue = z.infer<typeof Cue>

export const Speaker = Span.extend({ text: z.string(), entity: z.string().nullable() })
export type Speaker = z.infer<typeof Speaker>

/** Source (here `speaker`), cue and content, after Pareti's three parts of an attribution. */
export const Quotation = Evidence.extend({
  kind: z.enum(QUOTATION_KINDS),
  content: Span,
  cue: Cue.nullable(),
  speaker: Speaker.nullable(),
})
export type Quotation = z.infer<typeof Quotation>

/**
 * A phrase that speaks for a topic. `weight` is its share, 0 to 1, of all that speaks for the topic in the article (in
 * log-odds); absent where an engine before 0.4.0 read the article.
 */
export const TopicEvidence = Span.extend({ weight: z.number().min(0).max(1).optional() })
export type TopicEvidence = z.infer<typeof TopicEvidence>

/** An IPTC Media Topic: `score` is the chance that it applies, `evidence` the phrases that decided, in order. */
export const TopicScore = z.object({
  id: z.string().regex(/^medtop:\d{8}$/),
  name: z.string(),
  score: z.number().min(0).max(1),
  evidence: z.array(TopicEvidence),
})
export type TopicScore = z.infer<typeof TopicScore>

/**
 * What a phrase was chosen by: how often it stands in the text, in how many sentences, how far down it stands first (0 the
 * first sentence, 1 the end), whether in the headline, and how much more often than in other news (natural logarithm).
 */
export const KeyphraseEvidence = z.object({
  frequency: z.int().positive(),
  sentences: z.int().positive(),
  first: z.number().min(0).max(1),
  headline: z.boolean(),
  keyness: z.number(),
})
export type KeyphraseEvidence = z.infer<typeof KeyphraseEvidence>

/**
 * A phrase that says what the article is about. `text` is the form most often written, `key` the one under which it counts
 * across articles (`phraseKey`), `score` its weight beside the article's best, `confidence` the chance that a reader calls
 * it a good phrase for the article. `occurrences` are all its places, in order.
 */
export const Keyphrase = z.object({
  text: z.string(),
  key: z.string(),
  score: z.number().min(0).max(1),
  confidence: Confidence,
  rule: z.string(),
  occurrences: z.array(Span).min(1),
  evidence: KeyphraseEvidence,
})
export type Keyphrase = z.infer<typeof Keyphrase>

/**
 * Tone toward one entity, the mean over its mentions that say something: `narration` in the outlet's own words, `quoted`
 * inside quotations, null where there is none; `polarity` over both, 0 where nothing is said.
 */
export const Tone = z.object({
  entity: z.string(),
  polarity: Polarity,
  narration: Polarity,
  quoted: Polarity,
  mentions: z.int().nonnegative(),
})
export type Tone = z.infer<typeof Tone>

/**
 * Tone toward whoever is meant by a pronoun or other words for somebody ("the mayor") of which the article does not say
 * beyond doubt who it is. `polarity` is 0 where nothing is said, as in `Tone`. It has no `entity`: whoever adds up
 * entities passes it over.
 */
export const ReferenceTone = Span.extend({ polarity: Polarity, narration: Polarity, quoted: Polarity })
export type ReferenceTone = z.infer<typeof ReferenceTone>

/** A name that stands in furniture: kept and shown, never counted. `key` is its identity across the collection. */
export const FurnitureMention = Evidence.extend({
  text: z.string(),
  type: z.enum(ENTITY_TYPES),
  key: z.string(),
})
export type FurnitureMention = z.infer<typeof FurnitureMention>

/** Furniture is read up to this many characters; what follows in a page of menus without end is kept and shown only. */
export const FURNITURE_LIMIT = 100_000

/** What the furniture of a page would have added to the counts, had it been taken for news. */
export const Furniture = z.object({
  mentions: z.array(FurnitureMention),
  topics: z.array(TopicScore),
  /** The sentences and lines that hold one of these, in order: what is shown for them. */
  passages: z.array(Span),
})
export type Furniture = z.infer<typeof Furniture>

export const Engine = z.object({
  version: z.string(),
  model: z.string(),
  /** Which taggers found the names. */
  names: z.enum(NAME_ENGINES).optional(),
})
export type Engine = z.infer<typeof Engine>

/** Everything the engine found in one article: an output line of `parallax read`. */
export const Annotations = z.object({
  id: z.string(),
  contract: z.literal(CONTRACT_VERSION),
  engine: Engine,
  /** Only for html input: the text that all offsets point into. */
  text: z.string().optional(),
  language: z.string().nullable(),
  title: Title.nullable(),
  outlet: Publisher.nullable(),
  agency: Publisher.nullable(),
  bylines: z.array(Byline),
  dateline: Dateline.nullable(),
  published: Moment.nullable(),
  updated: Moment.nullable(),
  /** What the page states otherwise than the fields above say; absent where nothing does. */
  conflicts: z.array(Conflict).optional(),
  /** What was handed in and could not be used; absent where everything could. */
  warnings: z.array(InputWarning).optional(),
  page: Page.optional(),
  paywall: Paywall.optional(),
  blocks: z.array(Block),
  sentences: z.array(Span),
  mentions: z.array(Mention),
  entities: z.array(ArticleEntity),
  quotations: z.array(Quotation),
  topics: z.array(TopicScore),
  keyphrases: z.array(Keyphrase),
  tone: z.array(z.union([Tone, ReferenceTone])),
  furniture: Furniture.optional(),
})
export type Annotations = z.infer<typeof Annotations>

/** What stands in place of an output line that could not be made. */
export const ReadFailure = z.object({
  id: z.string().nullable(),
  error: z.object({ code: z.string(), message: z.string() }),
})
export type ReadFailure = z.infer<typeof ReadFailure>
