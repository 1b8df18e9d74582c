import type { ArticleFilter, CueClass, QuotationKind } from '@parallax/domain'
import { sql } from 'kysely'
import { currentEntity } from './current-entity.ts'
import { contentNames } from './evidence/quotations.ts'
import { matches, ofArticle } from './filter.ts'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { fetchEach, fetchPages, type Page } from './page.ts'
import type { Reader } from './reader.ts'

export interface QuotationListRequest {
  filter: ArticleFilter
  /** Entity that is quoted. */
  speaker?: string | undefined
  /** Entity that the reported words name. */
  naming?: string | undefined
  kind?: QuotationKind | undefined
  cueClass?: CueClass | undefined
  page?: PageRequest
}

/** A quotation's key. */
export interface QuotationKey {
  articleId: string
  position: number
}

/** Keys of a page of quotations for each request, newest articles first, in the order of the text; one statement. */
export async function listQuotationsEach(
  db: Reader,
  requests: readonly QuotationListRequest[],
): Promise<Page<QuotationKey>[]> {
  const queries = requests.map((request) => {
    const part = keyset('quotations', KEYS, request.page ?? {})
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
  requests: readonly Omit<QuotationListRequest, 'page'>[],
): Promise<number[]> {
  const rows = await fetchEach(
    db,
    requests.map((request) => wanted(db, request).select(({ fn }) => fn.countAll<number>().as('quotations'))),
  )
  return rows.map(([row]) => row?.quotations ?? 0)
}

const KEYS: OrderKey[] = [
  { column: sql.ref('article.publishedDay'), type: 'date', direction: 'desc', nullable: true },
  { column: sql.ref('quotation.articleId'), type: 'uuid', direction: 'asc' },
  { column: sql.ref('quotation.position'), type: 'int4', direction: 'asc' },
]

function wanted(db: Reader, { filter, speaker, naming, kind, cueClass }: Omit<QuotationListRequest, 'page'>) {
  let query = db
    .selectFrom('quotation')
    .innerJoin('article', 'article.id', 'quotation.articleId')
    .where(matches(filter, ofArticle('article')))
  if (speaker !== undefined) query = query.where('quotation.speakerEntityId', '=', currentEntity(speaker))
  if (naming !== undefined) query = query.where(contentNames(naming))
  if (kind !== undefined) query = query.where('quotation.kind', '=', kind)
  if (cueClass !== undefined) query = query.where('quotation.cueClass', '=', cueClass)
  return query
}
