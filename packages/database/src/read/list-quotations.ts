import type { ArticleFilter, QuotationFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from './filter.ts'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { fetchEach, fetchPages, type Page } from './page.ts'
import { chosen } from './quotation-choice.ts'
import type { Reader } from './reader.ts'

/** By day of publication, by words quoted, or by confidence. */
export const QUOTATION_ORDERS = ['newest', 'longest', 'surest'] as const
export type QuotationOrder = (typeof QUOTATION_ORDERS)[number]

export interface QuotationListRequest {
  filter: ArticleFilter
  quotations?: QuotationFilter | undefined
  order?: QuotationOrder | undefined
  page?: PageRequest
}

/** A quotation's key. */
export interface QuotationKey {
  articleId: string
  position: number
}

/** Keys of a page of quotations for each request, newest articles first, in the order of the text, unless told; one statement. */
export async function listQuotationsEach(
  db: Reader,
  requests: readonly QuotationListRequest[],
): Promise<Page<QuotationKey>[]> {
  const queries = requests.map((request) => {
    const { order = 'newest' } = request
    const part = keyset(`quotations-${order}`, [...KEYS[order], ...PLACE], request.page ?? {})
    const query = wanted(db, request)
      .select(['quotation.articleId', 'quotation.position', part.cursor.as('cursor')])
      .where(part.where)
      .orderBy(part.orderBy)
      .limit(part.limit)
    return { keyset: part, query }
  })
  return fetchPages(db, queries)
}

/** How many quotations each request means, in one statement. */
export async function countQuotationsEach(
  db: Reader,
  requests: readonly Omit<QuotationListRequest, 'page' | 'order'>[],
): Promise<number[]> {
  const rows = await fetchEach(
    db,
    requests.map((request) => wanted(db, request).select(({ fn }) => fn.countAll<number>().as('quotations'))),
  )
  return rows.map(([row]) => row?.quotations ?? 0)
}

const PLACE: OrderKey[] = [
  { column: sql.ref('quotation.articleId'), type: 'uuid', direction: 'asc' },
  { column: sql.ref('quotation.position'), type: 'int4', direction: 'asc' },
]
const KEYS: Record<QuotationOrder, OrderKey[]> = {
  newest: [{ column: sql.ref('article.publishedDay'), type: 'date', direction: 'desc', nullable: true }],
  longest: [{ column: sql.ref('quotation.words'), type: 'int4', direction: 'desc' }],
  surest: [{ column: sql.ref('quotation.confidence'), type: 'float8', direction: 'desc' }],
}

function wanted(
  db: Reader,
  { filter, quotations = {} }: Pick<QuotationListRequest, 'filter' | 'quotations'>,
) {
  return db
    .selectFrom('quotation')
    .innerJoin('article', 'article.id', 'quotation.articleId')
    .where(matches(filter, ofArticle('article')))
    .where(chosen(quotations, 'quotation'))
}
