import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import { factsOfSides, type Sides, sideOf } from './sides.ts'

/** How many things stand on just these sides; `has` in the sides' order. */
export interface InCommon {
  has: boolean[]
  things: number
}

/** How many entities just these sides name, for every set of sides that occurs: all entities together. */
export async function entitiesInCommon(db: Reader, compared: Sides): Promise<InCommon[]> {
  const named = db
    .selectFrom('article_entity as fact')
    .select(['fact.entityId', sideOf(compared, 'fact').as('side')])
    .where('fact.mentions', '>', 0)
    .where(factsOfSides(compared, 'fact'))
  const has = sql<boolean[]>`array[${sql.join(
    compared.sides.map((_, side) => sql`bool_or(side = ${sql.lit(side)})`),
  )}]`
  const each = db
    .selectFrom(named.as('named'))
    .select(['named.entityId', has.as('has')])
    .groupBy('named.entityId')
  return db
    .selectFrom(each.as('each'))
    .select(({ fn }) => ['each.has', fn.countAll<number>().as('things')])
    .groupBy('each.has')
    .execute()
}
