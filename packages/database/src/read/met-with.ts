import { type ArticleFilter, narrow, type Opens } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { writable } from './writable.ts'

/** One that stands beside an entity: in how many articles of the filter both are named. */
export interface MetWith extends Opens {
  id: string
  articles: number
}

/** Which of the candidates the collection names at all, those named with the entity most often first. */
export async function metWith(
  db: Reader,
  filter: ArticleFilter,
  entity: string,
  candidates: readonly string[],
): Promise<MetWith[]> {
  if (candidates.length === 0) return []
  const rows = await db
    .with(
      (name) => name('own').materialized(),
      (q) =>
        q
          .selectFrom('article_entity as fact')
          .select('fact.articleId')
          .where('fact.entityId', '=', writable(entity))
          .where('fact.mentions', '>', 0)
          .where(matches(filter, ofFact('fact'))),
    )
    .selectFrom('article_entity as other')
    .leftJoin('own', 'own.articleId', 'other.articleId')
    .select(({ fn }) => ['other.entityId as id', fn.count<number>('own.articleId').as('articles')])
    .where('other.entityId', '=', sql<string>`any(${candidates.map(writable)}::text[])`)
    .where('other.mentions', '>', 0)
    .groupBy('other.entityId')
    .orderBy('articles', 'desc')
    .orderBy('other.entityId')
    .execute()
  return rows.map(({ id, articles }) => ({
    ...{ id, articles },
    slice: narrow(narrow(filter, { entity }), { entity: id }),
    subject: { kind: 'pair', id: entity, other: id },
  }))
}
