import { type EntityRef, OVERLAP_ASKS, type OverlapPart } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import { factsOfSides, perSide, type Sides, sideOf } from './sides.ts'

/** A stretch of a list. */
interface Stretch {
  limit: number
  offset: number
}

/** The entities of one part of what two sides name, those that most articles name first; `articles` in the sides' order. */
export function entitiesOfTwo(
  db: Reader,
  two: Sides,
  part: OverlapPart,
  { limit, offset }: Stretch,
): Promise<(EntityRef & { articles: number[] })[]> {
  const named = db
    .selectFrom('article_entity as fact')
    .select(['fact.entityId', sideOf(two, 'fact').as('side')])
    .where('fact.mentions', '>', 0)
    .where(factsOfSides(two, 'fact'))
  const asked = OVERLAP_ASKS[part].flatMap((has, side) =>
    has === null ? [] : [sql<boolean>`bool_or(side = ${sql.lit(side)}) = ${sql.lit(has)}`],
  )
  return db
    .selectFrom(named.as('named'))
    .innerJoin('entity', 'entity.id', 'named.entityId')
    .select(['entity.id', 'entity.name', 'entity.type', perSide(two, sql`count(*)`).as('articles')])
    .groupBy('entity.id')
    .having(asked.length > 0 ? sql<boolean>`${sql.join(asked, sql` and `)}` : sql<boolean>`true`)
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('entity.id')
    .limit(limit)
    .offset(offset)
    .execute()
}
