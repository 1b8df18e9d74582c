import { type RawBuilder, sql } from 'kysely'
import type { OrderKey } from './keyset.ts'

/** By day of publication (undated last), by the moment of it as stories tell who was first, or by arrival, newest first. */
export const ARTICLE_ORDERS = ['newest', 'oldest', 'first', 'received'] as const
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number]

/** What orders articles under an alias: the day that charts count, then the moment, then the id. */
export function articleOrder(alias: string, order: ArticleOrder): OrderKey[] {
  const id: OrderKey = { column: sql.ref(`${alias}.id`), type: 'uuid', direction: 'asc' }
  if (order === 'received')
    return [{ column: sql.ref(`${alias}.receivedAt`), type: 'timestamptz', direction: 'desc' }, id]
  if (order === 'first') return [...orderOfReports(alias), id]
  const direction = order === 'newest' ? 'desc' : 'asc'
  return [
    { column: sql.ref(`${alias}.publishedDay`), type: 'date', direction, nullable: true },
    { column: sql.ref(`${alias}.publishedAt`), type: 'timestamptz', direction, nullable: true },
    id,
  ]
}

/**
 * Who was first: an article is as old as its first version, and a bare day counts as its end, but an original was out before its
 * copies. Null where no date is known.
 */
export function orderOfReports(alias: string): [moment: OrderKey, isCopy: OrderKey] {
  const id = sql.ref(`${alias}.id`)
  const moment = sql`least(${momentOf(alias)}, (SELECT min(${momentOf('copy')}) FROM article_copy
    JOIN article AS copy ON copy.id = "articleId" WHERE "originalId" = ${id}))`
  const isCopy = sql`(EXISTS (SELECT FROM article_copy WHERE "articleId" = ${id}))::int4`
  return [
    { column: moment, type: 'timestamptz', direction: 'asc', nullable: true },
    { column: isCopy, type: 'int4', direction: 'asc' },
  ]
}

/** Of an earlier version it is not kept whether its day alone was known: midnight in UTC is how a bare day is stored. */
const momentOf = (alias: string): RawBuilder<Date | null> => {
  const published = sql.ref(`${alias}.publishedAt`)
  return sql`(SELECT version.at + CASE WHEN version.of_day THEN interval '1 day' - interval '1 ms' ELSE interval '0' END
    FROM (SELECT (SELECT revision."publishedAt" FROM article_revision AS revision
        WHERE revision."articleId" = ${sql.ref(`${alias}.id`)} ORDER BY revision.number LIMIT 1) AS at) AS first
    CROSS JOIN LATERAL (SELECT least(first.at, ${published}) AS at, CASE WHEN first.at < ${published}
        THEN date_trunc('day', first.at, 'UTC') = first.at
        ELSE ${sql.ref(`${alias}.publishedPrecision`)} = 'day' END AS of_day) AS version
    WHERE ${published} IS NOT NULL)`
}
