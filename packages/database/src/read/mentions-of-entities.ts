import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'

/** How often the articles of the filter mention each of the entities by name; an entity without any is not in the map. */
export async function mentionsOfEntities(
  db: Reader,
  filter: ArticleFilter,
  entities: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('article_entity as fact')
    .select(['fact.entityId', sql<number>`sum(fact.mentions)`.as('mentions')])
    .where('fact.entityId', '=', sql<string>`any(${entities})`)
    .where('fact.mentions', '>', 0)
    .where(matches(filter, ofFact('fact')))
    .groupBy('fact.entityId')
    .execute()
  return new Map(rows.map(({ entityId, mentions }) => [entityId, mentions]))
}
