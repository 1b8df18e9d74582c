import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from './filter.ts'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { holds } from './named.ts'
import { countRows, fetchPage, type Page } from './page.ts'
import type { Reader } from './reader.ts'

export interface OutletListRequest {
  filter: ArticleFilter
  /** Part of a name or a domain. */
  search?: string
  page?: PageRequest
}

export interface ListedOutlet {
  id: string
  /** Its articles in the filter. */
  articles: number
}

/** Outlets that published articles of the filter, most articles first. */
export async function listOutlets(db: Reader, request: OutletListRequest): Promise<Page<ListedOutlet>> {
  const part = keyset('outlets', KEYS, request.page ?? {})
  return fetchPage(db, part, counted(db, request))
}

/** How many outlets the whole list holds. */
export function countOutlets(db: Reader, request: Omit<OutletListRequest, 'page'>): Promise<number> {
  return countRows(db, counted(db, request))
}

const KEYS: OrderKey[] = [
  { column: sql.ref('listed.articles'), type: 'int8', direction: 'desc' },
  { column: sql.ref('listed.id'), type: 'text', direction: 'asc' },
]

function counted(db: Reader, { filter, search }: Omit<OutletListRequest, 'page'>) {
  let articles = db
    .selectFrom('article')
    .innerJoin('outlet', 'outlet.id', 'article.outletId')
    .select(({ fn }) => ['outlet.id', fn.countAll<number>().as('articles')])
    .where(matches(filter, ofArticle('article')))
    .groupBy('outlet.id')
  if (search?.trim())
    articles = articles.where(
      holds(search, [sql.ref('outlet.name'), sql.ref('outlet.domain')], sql.ref('outlet.id')),
    )
  return db.selectFrom(articles.as('listed')).select(['listed.id', 'listed.articles'])
}
