import {
  type ArticleFilter,
  CUE_CLASSES,
  type CueClass,
  type CueClassCount,
  type EntityRef,
  narrow,
  narrowQuotations,
  QUOTATION_KINDS,
  type QuotationFilter,
  type QuotationKind,
  type QuotationSlice,
  type QuotedMeasure,
  type QuotedSpeaker,
  type QuotedSpeakers,
} from '@parallax/domain'
import { sql } from 'kysely'
import { currentEntities } from './current-entity.ts'
import { matches, ofArticle } from './filter.ts'
import { chosen } from './quotation-choice.ts'
import type { Reader } from './reader.ts'
import { texts } from './writable.ts'

/** One speaker's counts; the shares follow from them and from the sums of all. */
export type SpeakerCounts = Omit<QuotedSpeaker, 'share' | 'wordShare'>

export type QuotedRoom = Omit<QuotedSpeakers, 'unknown' | 'counts'> & {
  unknown: SpeakerCounts
  counts: SpeakerCounts[]
}

interface SpeakersRequest {
  quotations?: QuotationFilter | undefined
  /** What decides the order; the other number decides among equals. */
  by?: QuotedMeasure | undefined
  limit?: number | undefined
  /** Counts of these speakers alone, also of one who is not quoted; the sums are of all. */
  only?: readonly EntityRef[] | undefined
}

/** Who is quoted in the articles of the filter, how often, with how many words, how far down, how, and with which cues. */
export async function quotedSpeakers(
  db: Reader,
  filter: ArticleFilter,
  { quotations = {}, by = 'quotations', limit = 10, only }: SpeakersRequest = {},
): Promise<QuotedRoom> {
  const all = await totals(db, filter, quotations)
  const rows = await speakers(db, filter, { quotations, by, limit: Math.max(limit, only?.length ?? 0), only })
  const known = only ? inOrder(only, rows) : rows.filter(({ id }) => id !== null)
  const ids = [...known.map(({ id }) => id), null]
  const parts = await partsOf(db, filter, quotations, ids)
  const count = (row: SpeakerRow): SpeakerCounts => {
    const own = parts.filter(({ speaker }) => speaker === row.id)
    const slice = (more: QuotationSlice) =>
      opens(filter, quotations, { speaker: chosenSpeaker(quotations, row), ...more })
    return {
      ...{ quotations: row.quotations, articles: row.articles, words: row.words, depth: row.depth },
      speaker: row.id === null ? null : { id: row.id, name: row.name, type: row.type },
      kinds: QUOTATION_KINDS.map((kind) => ({
        ...{ kind, ...countOf(own.find((part) => part.kind === kind)), ...slice({ kind }) },
      })),
      cueClasses: [...CUE_CLASSES, null].flatMap((cueClass): CueClassCount[] => {
        const part = own.find((one) => one.kind === null && one.cueClass === cueClass)
        return part ? [{ cueClass, ...countOf(part), ...slice({ cueClass }) }] : []
      }),
      ...slice({}),
    }
  }
  return {
    ...all,
    ...opens(filter, quotations, {}),
    unknown: count(rows.find(({ id }) => id === null) ?? { ...NOBODY, id: null }),
    counts: known.map(count),
  }
}

/** The way from a number to its quotations, and to the articles that hold them. */
export function opens(filter: ArticleFilter, quotations: QuotationFilter, slice: QuotationSlice) {
  const choice = narrowQuotations(quotations, slice)
  return {
    slice: narrow(filter, { quotations: choice }),
    subject: { kind: 'quotations', quotations: choice },
  } as const
}

/** Whose quotations a number opens onto: nobody's where the choice is of other speakers than the one asked for. */
export const chosenSpeaker = (
  { speakers }: QuotationFilter,
  { id, quotations }: { id: string | null; quotations: number },
) => (speakers?.length && quotations === 0 ? null : id)

interface SpeakerRow extends Omit<EntityRef, 'id'> {
  id: string | null
  quotations: number
  articles: number
  words: number
  depth: number | null
}

const NOBODY = { name: '', type: 'OTHER', quotations: 0, articles: 0, words: 0, depth: null } as const

const countOf = (row: { quotations: number; articles: number } | undefined) => ({
  quotations: row?.quotations ?? 0,
  articles: row?.articles ?? 0,
})

const inOrder = (only: readonly EntityRef[], rows: readonly SpeakerRow[]): SpeakerRow[] =>
  only.map((entity) => rows.find(({ id }) => id === entity.id) ?? { ...NOBODY, ...entity })

/** Sums over everything that the choice means, with the words of all articles beside them. */
function totals(db: Reader, filter: ArticleFilter, choice: QuotationFilter) {
  return spoken(db, filter, choice)
    .select(({ fn }) => [
      fn.countAll<number>().as('quotations'),
      fn.count<number>('quotation.articleId').distinct().as('articles'),
      fn.count<number>('quotation.speakerEntityId').distinct().as('speakers'),
      sql<number>`coalesce(sum(quotation.words), 0)`.as('words'),
      sql<number>`(select coalesce(sum(whole.words), 0) from article as whole
        where ${matches(filter, ofArticle('whole'))})`.as('articleWords'),
    ])
    .executeTakeFirstOrThrow()
}

/** The speakers that are asked for, and the row of those who are not known where there is any such quotation. */
async function speakers(
  db: Reader,
  filter: ArticleFilter,
  { quotations = {}, by = 'quotations', limit = 10, only }: SpeakersRequest,
): Promise<SpeakerRow[]> {
  let query = spoken(db, filter, quotations)
    .leftJoin('entity', 'entity.id', 'quotation.speakerEntityId')
    .select(({ fn }) => [
      'entity.id',
      sql<string>`coalesce(entity.name, '')`.as('name'),
      sql<EntityRef['type']>`coalesce(entity.type, 'OTHER')`.as('type'),
      fn.countAll<number>().as('quotations'),
      fn.count<number>('quotation.articleId').distinct().as('articles'),
      sql<number>`sum(quotation.words)`.as('words'),
      sql<number | null>`avg(quotation.depth)`.as('depth'),
    ])
    .groupBy('entity.id')
    .orderBy(sql`entity.id is null`, 'desc')
    .orderBy(by, 'desc')
    .orderBy(by === 'words' ? 'quotations' : 'words', 'desc')
    .orderBy('entity.id')
    .limit(limit + 1)
  const ids = texts(only?.map(({ id }) => id))
  if (ids)
    query = query.where(
      sql<boolean>`(quotation."speakerEntityId" is null or quotation."speakerEntityId" = any(${currentEntities(ids)}))`,
    )
  const rows = await query.execute()
  const isFull = rows.length > limit && rows[0]?.id !== null
  return isFull ? rows.slice(0, limit) : rows
}

interface Part {
  speaker: string | null
  /** null: counted by the class of the cue. */
  kind: QuotationKind | null
  cueClass: CueClass | null
  quotations: number
  articles: number
}

/** How the quotations of these speakers are given, and with which classes of cue; null among them: of nobody known. */
function partsOf(
  db: Reader,
  filter: ArticleFilter,
  choice: QuotationFilter,
  ids: readonly (string | null)[],
): Promise<Part[]> {
  const known = sql`${ids.filter((id) => id !== null)}::text[]`
  return spoken(db, filter, choice)
    .select(({ fn }) => [
      'quotation.speakerEntityId as speaker',
      'quotation.kind',
      'quotation.cueClass',
      fn.countAll<number>().as('quotations'),
      fn.count<number>('quotation.articleId').distinct().as('articles'),
    ])
    .where(sql<boolean>`(quotation."speakerEntityId" is null or quotation."speakerEntityId" = any(${known}))`)
    .groupBy(
      sql`grouping sets ((quotation."speakerEntityId", quotation.kind), (quotation."speakerEntityId", quotation."cueClass"))`,
    )
    .execute()
}

function spoken(db: Reader, filter: ArticleFilter, choice: QuotationFilter) {
  return db
    .selectFrom('quotation')
    .innerJoin('article', 'article.id', 'quotation.articleId')
    .where(matches(filter, ofArticle('article')))
    .where(chosen(choice, 'quotation'))
}
