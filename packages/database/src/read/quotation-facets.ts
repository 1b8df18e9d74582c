import {
  type ArticleFilter,
  CUE_CLASSES,
  type CueClassCount,
  type EntityRef,
  QUOTATION_KINDS,
  type QuotationCount,
  type QuotationFilter,
  type QuotationKindCount,
  type QuotationSlice,
} from '@parallax/domain'
import { sql } from 'kysely'
import { entityRefs } from './entity-refs.ts'
import { matches, ofArticle } from './filter.ts'
import { fetchEach } from './page.ts'
import { chosen } from './quotation-choice.ts'
import { opens } from './quoted-speakers.ts'
import type { Reader } from './reader.ts'

/**
 * How many quotations each further choice would leave. Every list looks away from its own part of the choice, so that
 * its counts add up to what stands under "all" (of cues and speakers only the most frequent are listed).
 */
export interface QuotationFacets {
  /** All three, in the vocabulary's order. */
  kinds: QuotationKindCount[]
  /** All six, in the vocabulary's order, then those without a reporting word. */
  cueClasses: CueClassCount[]
  /** The most frequent reporting words, in lower case. */
  cues: (QuotationCount & { cue: string })[]
  /** Those quoted most. */
  speakers: (QuotationCount & { speaker: EntityRef })[]
  /** Speaker not joined to an entity. */
  unknownSpeaker: QuotationCount
}

/** Cues and speakers that are listed. */
const MOST = 15

export async function quotationFacets(
  db: Reader,
  filter: ArticleFilter,
  choice: QuotationFilter = {},
): Promise<QuotationFacets> {
  const { kinds: _kinds, ...anyKind } = choice
  const { cueClasses: _classes, cued: _cued, ...anyClass } = choice
  const { cue: _cue, ...anyCue } = choice
  const { speakers: _speakers, speakerKnown: _known, ...anySpeaker } = choice
  const [kinds = [], classes = [], cues = [], speakers = [], unknown = []] = await fetchEach(db, [
    byValue(db, filter, anyKind, sql`quotation.kind::text`),
    byValue(db, filter, anyClass, sql`quotation."cueClass"::text`),
    byValue(db, filter, { cued: true, ...anyCue }, sql`lower(quotation.cue)`, MOST),
    byValue(db, filter, { ...anySpeaker, speakerKnown: true }, sql`quotation."speakerEntityId"`, MOST),
    byValue(db, filter, { ...anySpeaker, speakerKnown: false }, sql`''`),
  ])
  const refs = await entityRefs(
    db,
    speakers.flatMap(({ value }) => value ?? []),
  )
  const count = (rows: Row[], value: string | null, base: QuotationFilter, slice: QuotationSlice) => ({
    quotations: rows.find((row) => row.value === value)?.quotations ?? 0,
    articles: rows.find((row) => row.value === value)?.articles ?? 0,
    ...opens(filter, base, slice),
  })
  return {
    kinds: QUOTATION_KINDS.map((kind) => ({ kind, ...count(kinds, kind, anyKind, { kind }) })),
    cueClasses: [...CUE_CLASSES, null].map((cueClass) => ({
      ...{ cueClass, ...count(classes, cueClass, anyClass, { cueClass }) },
    })),
    cues: cues.flatMap(({ value }) =>
      value === null ? [] : [{ cue: value, ...count(cues, value, anyCue, { cue: value }) }],
    ),
    speakers: speakers.flatMap(({ value }) => {
      const speaker = refs.find(({ id }) => id === value)
      return speaker ? [{ speaker, ...count(speakers, value, anySpeaker, { speaker: value }) }] : []
    }),
    unknownSpeaker: count(unknown, '', anySpeaker, { speaker: null }),
  }
}

interface Row {
  value: string | null
  quotations: number
  articles: number
}

/** Counts by a value, most first. */
function byValue(
  db: Reader,
  filter: ArticleFilter,
  choice: QuotationFilter,
  value: ReturnType<typeof sql>,
  limit = QUOTATION_KINDS.length + CUE_CLASSES.length,
) {
  const said = db
    .selectFrom('quotation')
    .innerJoin('article', 'article.id', 'quotation.articleId')
    .select([sql<string | null>`${value}`.as('value'), 'quotation.articleId'])
    .where(matches(filter, ofArticle('article')))
    .where(chosen(choice, 'quotation'))
  return db
    .selectFrom(said.as('said'))
    .select(({ fn }) => [
      'said.value',
      fn.countAll<number>().as('quotations'),
      fn.count<number>('said.articleId').distinct().as('articles'),
    ])
    .groupBy('said.value')
    .orderBy('quotations', 'desc')
    .orderBy('said.value')
    .limit(limit)
}
