import { type ArticleFilter, type CoOccurrence, type EntityType, narrow } from '@parallax/domain'
import { sql } from 'kysely'
import type { Counted } from './counted.ts'
import { currentEntity } from './current-entity.ts'
import { matches, ofArticle, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'

/** A pair with the margins of its 2 × 2 table, which say what chance would give. Counts are articles of the filter. */
export interface Pair extends Omit<CoOccurrence, 'expected'> {
  /** Articles with the asked entity. */
  own: number
  /** Articles with the other entity. */
  other: number
  total: number
}

/**
 * With whom an entity stands in the same articles of the filter, most articles first; both by name. `mentions` are
 * the other's.
 */
export async function coOccurrence(
  db: Reader,
  filter: ArticleFilter,
  entity: string,
  { types, limit = 15 }: { types?: readonly EntityType[] | undefined; limit?: number | undefined } = {},
): Promise<Counted<Pair>[]> {
  const rows = await db
    .with('own', (q) =>
      q
        .selectFrom('article_entity as fact')
        .select('fact.articleId')
        .where('fact.entityId', '=', currentEntity(entity))
        .where('fact.mentions', '>', 0)
        .where(matches(filter, ofFact('fact'))),
    )
    .with('met', (q) => {
      const others = q
        .selectFrom('own')
        .innerJoin('article_entity as other', 'other.articleId', 'own.articleId')
        .innerJoin('entity', 'entity.id', 'other.entityId')
        .select(({ fn }) => [
          'entity.id',
          'entity.name',
          'entity.type',
          fn.countAll<number>().as('articles'),
          sql<number>`sum(other.mentions)`.as('mentions'),
        ])
        .where('other.mentions', '>', 0)
        .where('other.entityId', '!=', currentEntity(entity))
        .groupBy('entity.id')
        .orderBy('articles', 'desc')
        .orderBy('mentions', 'desc')
        .orderBy('entity.id')
        .limit(limit)
      return types && types.length > 0 ? others.where('entity.type', 'in', types) : others
    })
    .selectFrom('met')
    .select(({ selectFrom, fn }) => [
      'met.id',
      'met.name',
      'met.type',
      'met.articles',
      'met.mentions',
      selectFrom('own').select(fn.countAll<number>().as('n')).as('own'),
      selectFrom('article')
        .select(fn.countAll<number>().as('n'))
        .where(matches(filter, ofArticle('article')))
        .as('total'),
      selectFrom('article_entity as fact')
        .select(fn.countAll<number>().as('n'))
        .whereRef('fact.entityId', '=', 'met.id')
        .where('fact.mentions', '>', 0)
        .where(matches(filter, ofFact('fact')))
        .as('other'),
    ])
    .orderBy('articles', 'desc')
    .orderBy('mentions', 'desc')
    .orderBy('met.id')
    .execute()
  return rows.map(({ id, name, type, articles, mentions, own, other, total }) => ({
    entity: { id, name, type },
    articles,
    mentions,
    own: own ?? 0,
    other: other ?? 0,
    total: total ?? 0,
    whole: narrow(filter, { entity }),
    slice: narrow(narrow(filter, { entity }), { entity: id }),
    subject: { kind: 'entity', id },
  }))
}
