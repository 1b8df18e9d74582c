import { type ArticleFilter, narrow, type TopicCount } from '@parallax/domain'
import type { Counted } from './counted.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'

/** How many articles of the filter have each top-level topic, most first. An article may have several. */
export async function topicBreakdown(db: Reader, filter: ArticleFilter): Promise<Counted<TopicCount>[]> {
  const rows = await db
    .selectFrom('article_topic as fact')
    .innerJoin('topic', 'topic.id', 'fact.topicId')
    .select(({ fn }) => ['topic.id', 'topic.name', fn.countAll<number>().as('articles')])
    .where('topic.level', '=', 1)
    .where(matches(filter, ofFact('fact')))
    .groupBy('topic.id')
    .orderBy('articles', 'desc')
    .orderBy('topic.id')
    .execute()
  return rows.map(({ id, name, articles }) => ({
    topic: { id, name },
    articles,
    whole: filter,
    slice: narrow(filter, { topic: id }),
    subject: { kind: 'topic', id },
  }))
}
