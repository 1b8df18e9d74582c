import type { ArticleFilter } from '@parallax/domain'
import { matches, ofArticle } from './filter.ts'
import { fetchEach } from './page.ts'
import type { Reader } from './reader.ts'

/** How many articles each filter selects, in one statement. */
export async function countArticlesEach(db: Reader, filters: readonly ArticleFilter[]): Promise<number[]> {
  const rows = await fetchEach(
    db,
    filters.map((filter) =>
      db
        .selectFrom('article')
        .select(({ fn }) => fn.countAll<number>().as('articles'))
        .where(matches(filter, ofArticle('article'))),
    ),
  )
  return rows.map(([row]) => row?.articles ?? 0)
}

/** How many articles a filter selects. */
export async function countArticles(db: Reader, filter: ArticleFilter): Promise<number> {
  const [count = 0] = await countArticlesEach(db, [filter])
  return count
}
