import { z } from 'zod'
import { CHART_FORMS, type FormKind } from './chart-forms.ts'
import { MOST_COMPARED } from './comparison-series.ts'
import { ArticleFilter } from './filter.ts'
import { QuotationFilter } from './quotation-filter.ts'
import {
  CONTRASTED,
  ENTITY_TYPES,
  PAIR_WEIGHTS,
  QUOTED_MEASURES,
  TIME_UNITS,
  TONE_VOICES,
} from './vocabulary.ts'

/** Version of the stored chart document; raise it with a step in `chart-migrations.ts` when its shape changes. */
export const CHART_SPEC_VERSION = 2

const Id = z.string().min(1)
const base = {
  version: z.literal(CHART_SPEC_VERSION),
  filter: ArticleFilter,
  title: z.string().max(200).optional(),
  /** What its author says of it, shown under the chart. */
  notes: z.string().max(2000).optional(),
}
/** How it is drawn; absent: in the first form of its kind. */
const form = <K extends FormKind>(kind: K) => ({ form: z.enum(CHART_FORMS[kind]).optional() })

/** A chart as a document: the question, the filter and the options. Nothing is drawn that is not one of these. */
export const ChartSpec = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    ...form('top-entities'),
    kind: z.literal('top-entities'),
    types: z.array(z.enum(ENTITY_TYPES)).optional(),
    limit: z.int().min(1).max(50).default(10),
  }),
  z.object({
    ...base,
    ...form('mentions-over-time'),
    kind: z.literal('mentions-over-time'),
    entities: z.array(Id).min(1).max(6),
    unit: z.enum(TIME_UNITS).default('week'),
  }),
  z.object({
    ...base,
    kind: z.literal('co-occurrence'),
    entity: Id,
    limit: z.int().min(1).max(50).default(15),
  }),
  z.object({
    ...base,
    kind: z.literal('entity-network'),
    /** Around whom; absent: the names of all articles. */
    entity: Id.optional(),
    types: z.array(z.enum(ENTITY_TYPES)).optional(),
    limit: z.int().min(2).max(80).default(40),
    weight: z.enum(PAIR_WEIGHTS).default('articles'),
    /** Articles that must name both before a pair is drawn. */
    support: z.int().min(1).max(1000).default(2),
  }),
  z.object({
    ...base,
    ...form('topic-breakdown'),
    kind: z.literal('topic-breakdown'),
    /** The topic whose narrower topics are counted; absent: the top level. */
    parent: Id.optional(),
    limit: z.int().min(1).max(150).default(20),
  }),
  z.object({
    ...base,
    ...form('topics-over-time'),
    kind: z.literal('topics-over-time'),
    parent: Id.optional(),
    topics: z.array(Id).max(6).optional(),
    ownTopics: z.array(Id).max(6).optional(),
    unit: z.enum(TIME_UNITS).default('week'),
  }),
  z.object({
    ...base,
    ...form('topics-by-outlet'),
    kind: z.literal('topics-by-outlet'),
    parent: Id.optional(),
    outlets: z.array(Id).max(12).optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('source-comparison'),
    subject: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('entity'), id: Id }),
      z.object({ kind: z.literal('topic'), id: Id }),
    ]),
    outlets: z.array(Id).max(12).optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('quoted-speakers'),
    /** Of which quotations; absent: of all. */
    quotations: QuotationFilter.optional(),
    measure: z.enum(QUOTED_MEASURES).default('quotations'),
    limit: z.int().min(1).max(50).default(10),
  }),
  z.object({
    ...base,
    ...form('speakers-by-outlet'),
    kind: z.literal('speakers-by-outlet'),
    quotations: QuotationFilter.optional(),
    outlets: z.array(Id).max(12).optional(),
    limit: z.int().min(1).max(30).default(12),
  }),
  z.object({ ...base, kind: z.literal('wire-share'), outlets: z.array(Id).max(12).optional() }),
  z.object({ ...base, kind: z.literal('top-phrases'), limit: z.int().min(1).max(50).default(15) }),
  z.object({
    ...base,
    kind: z.literal('phrases-by-outlet'),
    outlets: z.array(Id).max(12).optional(),
    limit: z.int().min(1).max(30).default(12),
  }),
  z.object({
    ...base,
    kind: z.literal('tone-by-outlet'),
    entity: Id,
    /** Whose words; absent: both. */
    voice: z.enum(TONE_VOICES).optional(),
    outlets: z.array(Id).max(12).optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('tone-over-time'),
    entity: Id,
    voice: z.enum(TONE_VOICES).optional(),
    unit: z.enum(TIME_UNITS).default('week'),
  }),
  z.object({
    ...base,
    kind: z.literal('outlet-contrast'),
    /** What the two sides are contrasted by. */
    of: z.enum(CONTRASTED),
    /** Two outlets, the left one first; one alone stands against all others. */
    outlets: z.array(Id).min(1).max(2),
    /** Of topics: the one whose narrower topics are contrasted; absent: the top level. */
    parent: Id.optional(),
    /** Of entities. */
    types: z.array(z.enum(ENTITY_TYPES)).optional(),
    /** Of speakers: in which quotations. */
    quotations: QuotationFilter.optional(),
    /** Of words: whose; the outlet’s own where absent. */
    voice: z.enum(TONE_VOICES).optional(),
    /** Of what leans to either side, and of what neither has more of. */
    limit: z.int().min(1).max(20).default(8),
  }),
  z.object({
    ...base,
    ...form('outlets-over-time'),
    kind: z.literal('outlets-over-time'),
    /** Two and more, or one that stands against all others. */
    outlets: z.array(Id).min(1).max(MOST_COMPARED),
    unit: z.enum(TIME_UNITS).default('week'),
  }),
  z.object({
    ...base,
    ...form('articles-over-time'),
    kind: z.literal('articles-over-time'),
    unit: z.enum(TIME_UNITS).default('week'),
  }),
])
export type ChartSpec = z.infer<typeof ChartSpec>
export type ChartKind = ChartSpec['kind']
