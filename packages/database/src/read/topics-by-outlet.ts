import { type ArticleFilter, narrow, type Opens, type TopicRef } from '@parallax/domain'
import { articlesByOutlet, type OutletArticles } from './articles-by-outlet.ts'
import type { Counted } from './counted.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'

/** `numerator` of the outlet's `denominator` articles have the topic. */
export interface OutletTopicCount extends Opens {
  topic: TopicRef
  numerator: number
  denominator: number
}

export interface OutletTopicCounts extends OutletArticles {
  topics: Counted<OutletTopicCount>[]
}

/**
 * What each outlet writes about: its articles of the filter by top-level topic. Every outlet lists the same topics
 * in the same order, most articles of all outlets first, so that they can be compared line by line.
 */
export async function topicsByOutlet(
  db: Reader,
  filter: ArticleFilter,
  outlets?: readonly string[],
): Promise<OutletTopicCounts[]> {
  const wholes = await articlesByOutlet(db, filter, outlets)
  const rows = await db
    .selectFrom('article_topic as fact')
    .innerJoin('topic', 'topic.id', 'fact.topicId')
    .select(({ fn }) => ['fact.outletId', 'topic.id', 'topic.name', fn.countAll<number>().as('articles')])
    .where('topic.level', '=', 1)
    .where(matches(filter, ofFact('fact')))
    .groupBy(['fact.outletId', 'topic.id'])
    .execute()
  const counted = new Map(rows.map((row) => [key(row.outletId, row.id), row.articles]))
  const compared = new Set(wholes.map(({ outlet }) => outlet?.id ?? null))
  const topics = mostFirst(rows.filter(({ outletId }) => compared.has(outletId)))
  return wholes.map((whole) => ({
    ...whole,
    topics: topics.map((topic) => ({
      topic,
      numerator: counted.get(key(whole.outlet?.id ?? null, topic.id)) ?? 0,
      denominator: whole.articles,
      whole: whole.whole,
      slice: narrow(whole.whole, { topic: topic.id }),
      subject: { kind: 'topic', id: topic.id },
    })),
  }))
}

const key = (outletId: string | null, topicId: string) => JSON.stringify([outletId, topicId])

function mostFirst(rows: (TopicRef & { articles: number })[]): TopicRef[] {
  const totals = new Map<string, TopicRef & { articles: number }>()
  for (const { id, name, articles } of rows)
    totals.set(id, { id, name, articles: (totals.get(id)?.articles ?? 0) + articles })
  return [...totals.values()]
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }))
}
