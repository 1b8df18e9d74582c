import { sql } from 'kysely'
import type { OrderKey } from './keyset.ts'

/** By day of publication (undated last), or by arrival, newest first. */
export const ARTICLE_ORDERS = ['newest', 'oldest', 'received'] as const
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number]

/** What orders articles under an alias: the day that charts count, then the moment, then the id. */
export function articleOrder(alias: string, order: ArticleOrder): OrderKey[] {
  const id: OrderKey = { column: sql.ref(`${alias}.id`), type: 'uuid', direction: 'asc' }
  if (order === 'received')
    return [{ column: sql.ref(`${alias}.receivedAt`), type: 'timestamptz', direction: 'desc' }, id]
  const direction = order === 'newest' ? 'desc' : 'asc'
  return [
    { column: sql.ref(`${alias}.publishedDay`), type: 'date', direction, nullable: true },
    { column: sql.ref(`${alias}.publishedAt`), type: 'timestamptz', direction, nullable: true },
    id,
  ]
}
