import { type ArticleFilter, type EntityCount, type EntityType, narrow, type Opens } from '@parallax/domain'
import { sql } from 'kysely'
import type { Counted } from './counted.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { type TopEntities, topEntities } from './top-entities.ts'

/** Two nodes and how many articles of the filter name both. */
export interface CountedPair extends Opens {
  source: string
  target: string
  articles: number
}

export interface CountedNetwork {
  nodes: Counted<EntityCount>[]
  pairs: CountedPair[]
  /** How many entities there are of which `nodes` is the top. */
  entities: number
}

interface NetworkRequest {
  /** Around whom: it is a node itself, and the others are those that most articles name with it. */
  entity?: string | undefined
  types?: readonly EntityType[] | undefined
  /** Nodes at most. */
  limit: number
  /** Articles that must name both of a pair. */
  support: number
}

/**
 * The entities that most articles of the filter name, or that most articles name together with one of them, and every pair
 * of them with enough support. Nodes are chosen first, so that pairs are counted among a handful of entities, whose facts
 * the covering index of (entity, day, outlet, article, mentions) holds, and not among all.
 */
export async function entityNetwork(
  db: Reader,
  filter: ArticleFilter,
  { entity, types, limit, support }: NetworkRequest,
): Promise<CountedNetwork> {
  const chosen =
    entity === undefined
      ? await topEntities(db, filter, { types, limit, by: 'articles' })
      : await around(db, filter, { entity, types, limit })
  const ids = chosen.counts.map((count) => count.entity.id)
  const nodes = chosen.counts
  return { nodes, entities: chosen.total, pairs: await pairsOf(db, filter, ids, support) }
}

/**
 * The entity itself and those named with it. The types asked for choose the others; the entity is there whatever it is.
 * Numbers of nodes are of the whole filter, as everywhere.
 */
async function around(
  db: Reader,
  filter: ArticleFilter,
  { entity, types, limit }: { entity: string } & Omit<NetworkRequest, 'support' | 'entity'>,
): Promise<TopEntities> {
  const request = { types, limit: limit - 1, by: 'articles', except: entity } as const
  const met = await topEntities(db, narrow(filter, { entity }), request)
  const only = [entity, ...met.counts.map((count) => count.entity.id)]
  const { counts } = await topEntities(db, filter, { only, limit, by: 'articles' })
  return { counts, total: counts.length > 0 ? met.total + 1 : 0 }
}

async function pairsOf(
  db: Reader,
  filter: ArticleFilter,
  nodes: readonly string[],
  support: number,
): Promise<CountedPair[]> {
  if (nodes.length < 2) return []
  const rows = await db
    // Once, and not for each side: the filter is asked of each fact of a node, and both sides read what it left.
    .with(
      (name) => name('fact').materialized(),
      (q) =>
        q
          .selectFrom('article_entity as held')
          .select(['held.articleId', 'held.entityId'])
          .where('held.entityId', '=', sql<string>`any(${nodes}::text[])`)
          .where('held.mentions', '>', 0)
          .where(matches(filter, ofFact('held'))),
    )
    .selectFrom('fact as one')
    .innerJoin('fact as two', (join) =>
      join.onRef('two.articleId', '=', 'one.articleId').onRef('two.entityId', '>', 'one.entityId'),
    )
    .select(({ fn }) => [
      'one.entityId as source',
      'two.entityId as target',
      fn.countAll<number>().as('articles'),
    ])
    .groupBy(['one.entityId', 'two.entityId'])
    .having(({ fn }) => fn.countAll(), '>=', support)
    .orderBy('articles', 'desc')
    .orderBy('source')
    .orderBy('target')
    .execute()
  return rows.map(({ source, target, articles }) => ({
    ...{ source, target, articles },
    slice: narrow(narrow(filter, { entity: source }), { entity: target }),
    subject: { kind: 'pair', id: source, other: target },
  }))
}
