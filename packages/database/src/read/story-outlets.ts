import { type ArticleFilter, narrow } from '@parallax/domain'
import { sql } from 'kysely'
import type { OutletArticles } from './articles-by-outlet.ts'
import { matches, ofArticle } from './filter.ts'
import type { Reader } from './reader.ts'
import { uuids } from './uuids.ts'

export interface StoryOutletsRequest {
  story: string
  filter: ArticleFilter
}

/**
 * How many articles of the filter each outlet has in a story, most first, those whose outlet is not known among them. One
 * statement for all the stories of one filter.
 */
export async function storyOutletsEach(
  db: Reader,
  requests: readonly StoryOutletsRequest[],
): Promise<OutletArticles[][]> {
  const answers = new Map<StoryOutletsRequest, OutletArticles[]>()
  for (const same of Map.groupBy(requests, ({ filter }) => JSON.stringify(filter)).values()) {
    const filter = same[0]?.filter ?? {}
    const told = await outletsOf(
      db,
      filter,
      same.map(({ story }) => story),
    )
    for (const request of same) answers.set(request, told.get(request.story) ?? [])
  }
  return requests.map((request) => answers.get(request) ?? [])
}

async function outletsOf(
  db: Reader,
  filter: ArticleFilter,
  stories: readonly string[],
): Promise<Map<string, OutletArticles[]>> {
  const rows = await db
    .selectFrom('article')
    .innerJoin('article_story', 'article_story.articleId', 'article.id')
    .leftJoin('outlet', 'outlet.id', 'article.outletId')
    .select(({ fn }) => [
      'article_story.storyId as story',
      'outlet.id',
      'outlet.name',
      fn.countAll<number>().as('articles'),
    ])
    .where(sql<boolean>`article_story."storyId" = any(${uuids(stories)}::uuid[])`)
    .where(matches(filter, ofArticle('article')))
    .groupBy(['article_story.storyId', 'outlet.id'])
    .orderBy('articles', 'desc')
    .orderBy('outlet.id')
    .execute()
  const byStory = new Map<string, OutletArticles[]>()
  for (const { story, id, name, articles } of rows) {
    const outlet = id === null ? null : { id, name: name ?? id }
    const told = byStory.get(story) ?? []
    byStory.set(story, told)
    told.push({ outlet, articles, whole: narrow(filter, { outlet: id, story }) })
  }
  return byStory
}
