import { edgesOf, graphql } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { ask } from '../../lib/server.ts'

const OutletPage = graphql(`
  query OutletRows($filter: ArticleFilter, $search: String, $after: String) {
    outlets(filter: $filter, search: $search, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { articles node { id name domain } }
    }
  }
`)

export interface OutletRow {
  id: string
  name: string
  domain: string | null
  articles: number
}

const PAGES = 10

/** The outlets of a filter, most articles first: all of them, up to a thousand, so that they can be sorted here. */
export async function outletRows(
  filter: ArticleFilter,
  search: string | null,
): Promise<{ rows: OutletRow[]; total: number }> {
  const rows: OutletRow[] = []
  let after: string | null = null
  let total = 0
  for (let page = 0; page < PAGES; page++) {
    const answer: Awaited<ReturnType<typeof askPage>> = await askPage(filter, search, after)
    rows.push(...edgesOf(answer).map(({ node, articles }) => ({ ...node, articles })))
    total = answer.totalCount
    after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null
    if (!after) break
  }
  return { rows, total }
}

const askPage = async (filter: ArticleFilter, search: string | null, after: string | null) =>
  (await ask(OutletPage, { filter, search, after })).outlets
