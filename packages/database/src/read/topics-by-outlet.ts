import { type ArticleFilter, narrowToLine, type Opens, type TopicLine } from '@parallax/domain'
import { sql } from 'kysely'
import { articlesByOutlet, type OutletArticles } from './articles-by-outlet.ts'
import type { Counted } from './counted.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { type LineChoice, lineFacts, linesOf } from './topic-lines.ts'

/** `numerator` of the outlet's `denominator` articles have the topic. */
export interface OutletTopicCount extends Opens, TopicLine {
  numerator: number
  denominator: number
}

export interface OutletTopicCounts extends OutletArticles {
  topics: Counted<OutletTopicCount>[]
}

/**
 * What each outlet writes about: its articles of the filter by the topics of a choice. Every outlet lists the same topics
 * in the same order, most articles of all outlets first, so that they can be compared line by line.
 */
export async function topicsByOutlet(
  db: Reader,
  filter: ArticleFilter,
  outlets?: readonly string[],
  choice: LineChoice = {},
): Promise<OutletTopicCounts[]> {
  const wholes = await articlesByOutlet(db, filter, outlets)
  const lines = await linesOf(db, choice)
  const rows = await db
    .selectFrom(lineFacts(choice).as<'fact'>(sql`fact`))
    .select(({ fn }) => ['fact.outletId', 'fact.topicId', fn.countAll<number>().as('articles')])
    .where(matches(filter, ofFact('fact')))
    .groupBy(['fact.outletId', 'fact.topicId'])
    .execute()
  const counted = new Map(rows.map((row) => [key(row.outletId, row.topicId), row.articles]))
  const compared = new Set(wholes.map(({ outlet }) => outlet?.id ?? null))
  const topics = mostFirst(rows.filter(({ outletId }) => compared.has(outletId))).flatMap(
    (id) => lines.get(id) ?? [],
  )
  return wholes.map((whole) => ({
    ...whole,
    topics: topics.map((line) => ({
      ...line,
      numerator: counted.get(key(whole.outlet?.id ?? null, line.topic.id)) ?? 0,
      denominator: whole.articles,
      whole: whole.whole,
      ...narrowToLine(whole.whole, line),
    })),
  }))
}

const key = (outletId: string | null, topicId: string) => JSON.stringify([outletId, topicId])

function mostFirst(rows: { topicId: string; articles: number }[]): string[] {
  const totals = new Map<string, number>()
  for (const { topicId, articles } of rows) totals.set(topicId, (totals.get(topicId) ?? 0) + articles)
  return [...totals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id)
}
