import { type ArticleFilter, narrowToLine, type TopicCount } from '@parallax/domain'
import { sql } from 'kysely'
import type { Counted } from './counted.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { type LineChoice, lineFacts, linesOf } from './topic-lines.ts'

/**
 * How many articles of the filter have each topic, most first; those that no article has are left out. An article may
 * have several, and counts once for each.
 */
export async function topicBreakdown(
  db: Reader,
  filter: ArticleFilter,
  choice: LineChoice = {},
): Promise<Counted<TopicCount>[]> {
  const lines = await linesOf(db, choice)
  const rows = await db
    .selectFrom(lineFacts(choice).as<'fact'>(sql`fact`))
    .select(({ fn }) => ['fact.topicId', fn.countAll<number>().as('articles')])
    .where(matches(filter, ofFact('fact')))
    .groupBy('fact.topicId')
    .orderBy('articles', 'desc')
    .orderBy('fact.topicId')
    .execute()
  return rows.flatMap(({ topicId, articles }) => {
    const line = lines.get(topicId)
    return line ? [{ ...line, articles, whole: filter, ...narrowToLine(filter, line) }] : []
  })
}
