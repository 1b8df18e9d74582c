import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import { candidates, factsOfSides, MOST_LOOKED_AT, perSide, type Sides, sideOf } from './sides.ts'

/** How many articles of each side have a phrase, and at how many places; those that most articles have first. */
export async function comparedPhrases(db: Reader, compared: Sides) {
  const used = db
    .selectFrom('keyphrase as fact')
    .select(['fact.key', 'fact.frequency', sideOf(compared, 'fact').as('side')])
    .where(factsOfSides(compared, 'fact'))
  const rows = await db
    .selectFrom(used.as('fact'))
    .select([
      'fact.key',
      perSide(compared, sql`count(*)`).as('articles'),
      perSide(compared, sql`sum(fact.frequency)`).as('occurrences'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .groupBy('fact.key')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('fact.key')
    .limit(MOST_LOOKED_AT)
    .execute()
  return candidates(rows)
}
