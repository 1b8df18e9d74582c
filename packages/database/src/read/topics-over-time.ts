import {
  type ArticleFilter,
  narrow,
  type Opens,
  type TimeUnit,
  type TopicCount,
  type TopicRef,
  type TopicsOverTime,
  type TopicTimeline,
} from '@parallax/domain'
import { sql } from 'kysely'
import type { Counted } from './counted.ts'
import { type Coverage, coverage } from './coverage.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { type Bucket, bucketOf } from './time-buckets.ts'

/** A point of a topic's line; `period` is null for the articles without a date. */
export type TopicPoint = Counted<Opens & { period: Bucket | null; articles: number; covered: number }>

/** A line and its sum: the points and the undated add up to `articles`. */
export interface CountedTopicTimeline extends TopicCount, TopicTimeline {
  points: (TopicPoint & { period: Bucket })[]
  undated: TopicPoint
  whole: ArticleFilter
}

interface Row extends TopicRef {
  bucket: string | null
  articles: number
}

/**
 * How many articles of the filter have each topic in each day, week or month; without `topics` the top-level
 * topics that occur, most articles first. All lines share one axis. Unknown ids are left out.
 */
export async function topicsOverTime(
  db: Reader,
  filter: ArticleFilter,
  unit: TimeUnit,
  topics?: readonly string[],
): Promise<TopicsOverTime & { timelines: CountedTopicTimeline[] }> {
  const axis = await coverage(db, filter, unit)
  const asked = topics && topics.length > 0 ? [...new Set(topics)] : undefined
  const byTopic = Map.groupBy(await perBucket(db, filter, axis.unit, asked), (row) => row.id)
  const lines = [...byTopic.values()].map((rows) => timeline(filter, axis, rows))
  const timelines = asked
    ? asked.flatMap((id) => lines.filter(({ topic }) => topic.id === id))
    : lines
        .filter(({ articles }) => articles > 0)
        .sort((a, b) => b.articles - a.articles || (a.topic.id < b.topic.id ? -1 : 1))
  return {
    unit: axis.unit,
    timelines,
    undated: timelines.map(({ topic, undated: { articles, slice, subject } }) => ({
      topic,
      articles,
      slice,
      subject,
    })),
  }
}

/** One row at least for every topic that is meant, with zeros where no article has it. */
function perBucket(
  db: Reader,
  filter: ArticleFilter,
  unit: TimeUnit,
  topics: readonly string[] | undefined,
): Promise<Row[]> {
  const facts = db
    .selectFrom('article_topic as fact')
    .select(({ fn }) => [
      'fact.topicId',
      bucketOf(sql.ref('fact.publishedDay'), unit).as('bucket'),
      fn.countAll<number>().as('articles'),
    ])
    .where(matches(filter, ofFact('fact')))
    .groupBy(['fact.topicId', 'bucket'])
  return db
    .selectFrom('topic')
    .leftJoin(facts.as('counted'), 'counted.topicId', 'topic.id')
    .select(({ fn, lit }) => [
      'topic.id',
      'topic.name',
      'counted.bucket',
      fn.coalesce('counted.articles', lit(0)).as('articles'),
    ])
    .where(topics ? sql<boolean>`topic.id = any(${topics})` : sql<boolean>`topic.level = 1`)
    .execute()
}

function timeline(filter: ArticleFilter, axis: Coverage, rows: Row[]): CountedTopicTimeline {
  const [{ id, name } = { id: '', name: '' }] = rows
  const counts = new Map(rows.map(({ bucket, articles }) => [bucket, articles]))
  const subject = { kind: 'topic', id } as const
  const point = <P extends Bucket | null>(period: P, covered: number) => ({
    period,
    articles: counts.get(period?.from ?? null) ?? 0,
    covered,
    whole: narrow(filter, { period }),
    slice: narrow(filter, { topic: id, period }),
    subject,
  })
  return {
    topic: { id, name },
    points: axis.buckets.map(({ period, covered }) => point(period, covered)),
    undated: point(null, axis.undated.covered),
    articles: rows.reduce((sum, row) => sum + row.articles, 0),
    whole: filter,
    slice: narrow(filter, { topic: id }),
    subject,
  }
}
