import type { ArticleFilter } from '@parallax/domain'
import { type ArticleOrder, articleOrder } from './article-order.ts'
import { matches, ofArticle } from './filter.ts'
import { keyset, type PageRequest } from './keyset.ts'
import { fetchPages, type Page } from './page.ts'
import type { Reader } from './reader.ts'

export interface ArticleListRequest {
  filter: ArticleFilter
  order?: ArticleOrder
  page?: PageRequest
}

/** The ids of a page of articles for each request, in one statement. */
export async function listArticlesEach(
  db: Reader,
  requests: readonly ArticleListRequest[],
): Promise<Page<{ id: string }>[]> {
  const queries = requests.map(({ filter, order = 'newest', page = {} }) => {
    const part = keyset(order, articleOrder('article', order), page)
    const query = db
      .selectFrom('article')
      .select(['article.id', part.cursor.as('cursor')])
      .where(matches(filter, ofArticle('article')))
      .where(part.where)
      .orderBy(part.orderBy)
      .limit(part.limit)
    return { keyset: part, query }
  })
  return fetchPages(db, queries)
}

/** The ids of a page of the articles that a filter selects. */
export async function listArticles(db: Reader, request: ArticleListRequest): Promise<Page<{ id: string }>> {
  const [page] = await listArticlesEach(db, [request])
  return page ?? { edges: [], hasNextPage: false, hasPreviousPage: false }
}
