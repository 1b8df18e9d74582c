import type { EntityType } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import { candidates, factsOfSides, MOST_LOOKED_AT, perSide, type Sides, sideOf } from './sides.ts'

/** How many articles of each side name an entity, and how often; those that most articles name first. */
export async function comparedEntities(db: Reader, compared: Sides, types: readonly EntityType[] = []) {
  const named = db
    .selectFrom('article_entity as fact')
    .select(['fact.entityId', 'fact.mentions', sideOf(compared, 'fact').as('side')])
    .where('fact.mentions', '>', 0)
    .where(factsOfSides(compared, 'fact'))
  let query = db
    .selectFrom(named.as('named'))
    .innerJoin('entity', 'entity.id', 'named.entityId')
    .select([
      'entity.id',
      'entity.name',
      'entity.type',
      perSide(compared, sql`count(*)`).as('articles'),
      perSide(compared, sql`sum(named.mentions)`).as('mentions'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .groupBy('entity.id')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('entity.id')
    .limit(MOST_LOOKED_AT)
  if (types.length > 0) query = query.where('entity.type', 'in', types)
  return candidates(await query.execute())
}
