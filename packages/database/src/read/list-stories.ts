import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from './filter.ts'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { holds } from './named.ts'
import { countRows, fetchPage, type Page } from './page.ts'
import type { Reader } from './reader.ts'

/** Most articles of the filter first, most outlets, or the latest first report. */
export const STORY_ORDERS = ['articles', 'outlets', 'newest'] as const
export type StoryOrder = (typeof STORY_ORDERS)[number]

export interface StoryListRequest {
  filter: ArticleFilter
  order?: StoryOrder
  /** Only stories with at least so many articles of the filter. */
  leastArticles?: number
  /** Only stories that at least so many known outlets of the filter tell. */
  leastOutlets?: number
  /** Part of a name. */
  search?: string
  page?: PageRequest
}

/** A story in a list. */
export interface ListedStory {
  id: string
  /** Its articles in the filter. */
  articles: number
  /** Known outlets that published one of these. */
  outlets: number
}

const FIRST_KEYS: Record<StoryOrder, OrderKey[]> = {
  articles: [
    { column: sql.ref('listed.articles'), type: 'int8', direction: 'desc' },
    { column: sql.ref('listed.outlets'), type: 'int8', direction: 'desc' },
  ],
  outlets: [
    { column: sql.ref('listed.outlets'), type: 'int8', direction: 'desc' },
    { column: sql.ref('listed.articles'), type: 'int8', direction: 'desc' },
  ],
  newest: [{ column: sql.ref('listed.firstDay'), type: 'date', direction: 'desc', nullable: true }],
}
const ID: OrderKey = { column: sql.ref('listed.id'), type: 'uuid', direction: 'asc' }

/** The stories that articles of a filter tell. */
export async function listStories(db: Reader, request: StoryListRequest): Promise<Page<ListedStory>> {
  const { order = 'articles' } = request
  const part = keyset(`stories-${order}`, [...FIRST_KEYS[order], ID], request.page ?? {})
  return fetchPage(db, part, counted(db, request))
}

/** How many stories the whole list holds. */
export function countStories(db: Reader, request: Omit<StoryListRequest, 'page'>): Promise<number> {
  return countRows(db, counted(db, request))
}

function counted(
  db: Reader,
  { filter, search, leastArticles = 1, leastOutlets = 0 }: Omit<StoryListRequest, 'page'>,
) {
  let stories = db
    .selectFrom('article')
    .innerJoin('article_story', 'article_story.articleId', 'article.id')
    .innerJoin('story', 'story.id', 'article_story.storyId')
    .select(({ fn }) => [
      'story.id',
      fn.countAll<number>().as('articles'),
      fn.count<number>('article.outletId').distinct().as('outlets'),
      fn.min('article.publishedDay').as('firstDay'),
    ])
    .where(matches(filter, ofArticle('article')))
    .groupBy('story.id')
    .having(
      sql<boolean>`count(*) >= ${leastArticles} and count(distinct article."outletId") >= ${leastOutlets}`,
    )
  if (search?.trim()) stories = stories.where(holds(search, [sql.ref('story.name')], sql.ref('story.name')))
  return db.selectFrom(stories.as('listed')).select(['listed.id', 'listed.articles', 'listed.outlets'])
}
