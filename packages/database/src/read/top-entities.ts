import { type ArticleFilter, type EntityCount, type EntityType, narrow } from '@parallax/domain'
import { sql } from 'kysely'
import type { Counted } from './counted.ts'
import { currentEntities, currentEntity } from './current-entity.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { writable } from './writable.ts'

export interface TopEntities {
  /** How many entities the filter's articles mention by name: what the list is the top of. */
  total: number
  counts: Counted<EntityCount>[]
}

interface TopRequest {
  types?: readonly EntityType[] | undefined
  limit?: number | undefined
  /** What decides the order; the other number decides among equals. */
  by?: 'mentions' | 'articles'
  /** Only these entities. */
  only?: readonly string[] | undefined
  /** All but this one. */
  except?: string | undefined
}

/** The entities mentioned most by name in the articles of the filter, or by most of them. */
export async function topEntities(
  db: Reader,
  filter: ArticleFilter,
  { types, limit = 10, by = 'mentions', only, except }: TopRequest = {},
): Promise<TopEntities> {
  let query = db
    .selectFrom('article_entity as fact')
    .innerJoin('entity', 'entity.id', 'fact.entityId')
    .select(({ fn }) => [
      'entity.id',
      'entity.name',
      'entity.type',
      sql<number>`sum(fact.mentions)`.as('mentions'),
      fn.countAll<number>().as('articles'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('fact.mentions', '>', 0)
    .where(matches(filter, ofFact('fact')))
    .groupBy('entity.id')
    .orderBy(by, 'desc')
    .orderBy(by === 'mentions' ? 'articles' : 'mentions', 'desc')
    .orderBy('entity.id')
    .limit(limit)
  if (only) {
    const these = currentEntities(sql`${only.map(writable)}::text[]`)
    query = query.where('fact.entityId', '=', sql<string>`any(${these})`)
  }
  if (except !== undefined) query = query.where('fact.entityId', '!=', currentEntity(writable(except)))
  if (types && types.length > 0) query = query.where('entity.type', 'in', types)
  const rows = await query.execute()
  return {
    total: rows[0]?.total ?? 0,
    counts: rows.map(({ id, name, type, mentions, articles }) => ({
      entity: { id, name, type },
      mentions,
      articles,
      whole: filter,
      slice: narrow(filter, { entity: id }),
      subject: { kind: 'entity', id },
    })),
  }
}
