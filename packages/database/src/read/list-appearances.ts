import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofFact } from './filter.ts'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { fetchEach, fetchPages, type Page } from './page.ts'
import type { Reader } from './reader.ts'
import { writable } from './writable.ts'

/** What the articles that name an entity are ordered by. */
export const APPEARANCE_ORDERS = ['salience', 'mentions', 'newest'] as const
export type AppearanceOrder = (typeof APPEARANCE_ORDERS)[number]

/** Which way the tone toward an entity goes; `none`: nothing is said of it that has a tone. */
export const TONE_SIGNS = ['negative', 'neutral', 'positive', 'none'] as const
export type ToneSign = (typeof TONE_SIGNS)[number]

/** From here on a tone (−1 to 1) is called positive or, below zero, negative. */
export const TONE_THRESHOLD = 0.1

export interface AppearanceListRequest {
  filter: ArticleFilter
  entity: string
  order?: AppearanceOrder | undefined
  tone?: ToneSign | undefined
  page?: PageRequest
}

/** An entity in one article that names it. */
export interface Appearance {
  articleId: string
  /** By name. */
  mentions: number
  /** By description or pronoun. */
  otherMentions: number
  /** How central it is to the article, 0 to 1. */
  salience: number
  /** Tone toward it, −1 to 1; null where nothing is said. */
  polarity: number | null
  narration: number | null
  quoted: number | null
}

/** A page of the articles that name an entity for each request, with what each article makes of it; one statement. */
export async function listAppearancesEach(
  db: Reader,
  requests: readonly AppearanceListRequest[],
): Promise<Page<Appearance>[]> {
  const queries = requests.map((request) => {
    const { order = 'salience' } = request
    const part = keyset(`appearances-${order}`, [...KEYS[order], ARTICLE], request.page ?? {})
    const query = appearances(db, request)
      .select([
        'fact.articleId',
        'fact.mentions',
        'fact.otherMentions',
        'fact.salience',
        'tone.polarity',
        'tone.narration',
        'tone.quoted',
        part.cursor.as('cursor'),
      ])
      .where(part.where)
      .orderBy(part.orderBy)
      .limit(part.limit)
    return { keyset: part, query }
  })
  return fetchPages(db, queries)
}

/** How many articles the list of each request holds, in one statement. */
export async function countAppearancesEach(
  db: Reader,
  requests: readonly Omit<AppearanceListRequest, 'page' | 'order'>[],
): Promise<number[]> {
  const rows = await fetchEach(
    db,
    requests.map((request) =>
      appearances(db, request).select(({ fn }) => fn.countAll<number>().as('articles')),
    ),
  )
  return rows.map(([row]) => row?.articles ?? 0)
}

const ARTICLE: OrderKey = { column: sql.ref('fact.articleId'), type: 'uuid', direction: 'asc' }
const MENTIONS: OrderKey = { column: sql.ref('fact.mentions'), type: 'int4', direction: 'desc' }
const KEYS: Record<AppearanceOrder, OrderKey[]> = {
  salience: [{ column: sql.ref('fact.salience'), type: 'float8', direction: 'desc' }, MENTIONS],
  mentions: [MENTIONS],
  newest: [{ column: sql.ref('fact.publishedDay'), type: 'date', direction: 'desc', nullable: true }],
}

const polarity = sql.ref<number | null>('tone.polarity')
const SIGNS = {
  negative: sql<boolean>`${polarity} <= ${sql.lit(-TONE_THRESHOLD)}`,
  neutral: sql<boolean>`abs(${polarity}) < ${sql.lit(TONE_THRESHOLD)}`,
  positive: sql<boolean>`${polarity} >= ${sql.lit(TONE_THRESHOLD)}`,
  none: sql<boolean>`${polarity} is null`,
} as const

function appearances(db: Reader, { filter, entity, tone }: Omit<AppearanceListRequest, 'page' | 'order'>) {
  const query = db
    .selectFrom('article_entity as fact')
    .leftJoin('tone', (join) =>
      join.onRef('tone.articleId', '=', 'fact.articleId').onRef('tone.entityId', '=', 'fact.entityId'),
    )
    .where('fact.entityId', '=', writable(entity))
    .where('fact.mentions', '>', 0)
    .where(matches(filter, ofFact('fact')))
  return tone === undefined ? query : query.where(SIGNS[tone])
}
