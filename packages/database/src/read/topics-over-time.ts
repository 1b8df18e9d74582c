import {
  type ArticleFilter,
  narrow,
  narrowToLine,
  type Opens,
  type TimeUnit,
  type TopicCount,
  type TopicLine,
  type TopicsOverTime,
  type TopicTimeline,
} from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Counted } from './counted.ts'
import { type Coverage, coverage } from './coverage.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { type Bucket, bucketOf } from './time-buckets.ts'
import { factsOf, type LineChoice, type LineFact, lineFacts, linesAsked, linesOf } from './topic-lines.ts'

/** A point of a topic's line; `period` is null for the articles without a date. */
export type TopicPoint = Counted<Opens & { period: Bucket | null; articles: number; covered: number }>

/** A line and its sum: the points and the undated add up to `articles`. */
export interface CountedTopicTimeline extends TopicCount, TopicTimeline {
  points: (TopicPoint & { period: Bucket })[]
  undated: TopicPoint
  whole: ArticleFilter
}

/** All lines, each a sum that opens. */
export type CountedTopicsOverTime = Omit<TopicsOverTime, 'timelines'> & { timelines: CountedTopicTimeline[] }

interface Row {
  topicId: string
  bucket: string | null
  articles: number
}

/** Which lines are drawn: topics by their ids, or those of a choice that occur. */
export interface TimelineChoice extends LineChoice {
  topics?: readonly string[] | undefined
}

/**
 * How many articles of the filter have each topic in each day, week or month; without `topics` those of the choice
 * that occur, most articles first. All lines share one axis. Unknown ids are left out.
 */
export async function topicsOverTime(
  db: Reader,
  filter: ArticleFilter,
  unit: TimeUnit,
  { topics, parent }: TimelineChoice = {},
): Promise<CountedTopicsOverTime> {
  const axis = await coverage(db, filter, unit)
  const asked = topics && topics.length > 0 ? [...new Set(topics)] : undefined
  const known = await (asked ? linesAsked(db, asked) : linesOf(db, { parent }))
  const facts = asked ? factsOf(asked) : lineFacts({ parent })
  const byTopic = Map.groupBy(await perBucket(db, filter, axis.unit, facts), (row) => row.topicId)
  const ids = asked ?? [...known.keys()]
  const lines = ids.flatMap((id) => {
    const line = known.get(id)
    return line ? [timeline(filter, axis, line, byTopic.get(id) ?? [])] : []
  })
  const timelines = asked
    ? lines
    : lines
        .filter(({ articles }) => articles > 0)
        .sort((a, b) => b.articles - a.articles || (a.topic.id < b.topic.id ? -1 : 1))
  return {
    unit: axis.unit,
    timelines,
    undated: timelines.map(({ topic, rest, undated: { articles, slice, subject } }) => ({
      topic,
      ...(rest && { rest }),
      articles,
      slice,
      subject,
    })),
  }
}

function perBucket(
  db: Reader,
  filter: ArticleFilter,
  unit: TimeUnit,
  facts: RawBuilder<LineFact>,
): Promise<Row[]> {
  return db
    .selectFrom(facts.as<'fact'>(sql`fact`))
    .select(({ fn }) => [
      'fact.topicId',
      bucketOf(sql.ref('fact.publishedDay'), unit).as('bucket'),
      fn.countAll<number>().as('articles'),
    ])
    .where(matches(filter, ofFact('fact')))
    .groupBy(['fact.topicId', 'bucket'])
    .execute()
}

function timeline(filter: ArticleFilter, axis: Coverage, line: TopicLine, rows: Row[]): CountedTopicTimeline {
  const counts = new Map(rows.map(({ bucket, articles }) => [bucket, articles]))
  const point = <P extends Bucket | null>(period: P, covered: number) => ({
    period,
    articles: counts.get(period?.from ?? null) ?? 0,
    covered,
    whole: narrow(filter, { period }),
    ...narrowToLine(narrow(filter, { period }), line),
  })
  return {
    ...line,
    points: axis.buckets.map(({ period, covered }) => point(period, covered)),
    undated: point(null, axis.undated.covered),
    articles: rows.reduce((sum, row) => sum + row.articles, 0),
    whole: filter,
    ...narrowToLine(filter, line),
  }
}
