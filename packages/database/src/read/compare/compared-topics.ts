import type { TopicLine } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import { type LineChoice, lineFacts, linesOf } from '../topic-lines.ts'
import { type Candidates, factsOfSides, perSide, type Sides, sideOf } from './sides.ts'

/** How many articles of each side are about each topic of a choice; topics of most articles first. */
export async function comparedTopics(
  db: Reader,
  compared: Sides,
  choice: LineChoice = {},
): Promise<Candidates<TopicLine>> {
  const lines = await linesOf(db, choice)
  const about = db
    .selectFrom(lineFacts(choice).as<'fact'>(sql`fact`))
    .select(['fact.topicId', sideOf(compared, 'fact').as('side')])
    .where(factsOfSides(compared, 'fact'))
  const rows = await db
    .selectFrom(about.as('about'))
    .select(['about.topicId', perSide(compared, sql`count(*)`).as('articles')])
    .groupBy('about.topicId')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('about.topicId')
    .execute()
  const things = rows.flatMap(({ topicId, articles }) => {
    const line = lines.get(topicId)
    return line ? [{ ...line, articles }] : []
  })
  return { total: things.length, things }
}
