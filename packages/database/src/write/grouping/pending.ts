import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'

/** The lock of the one who compares; those who store articles need none: what they change waits on the list. */
const GROUPING = 5_021_965

/**
 * Articles that are compared in one transaction: who waits for the lock waits for no more, and killed, the next start does
 * at most so many again.
 */
const AT_ONCE = 25

/** Has an article compared with others again, in the transaction of what made that needed. */
export async function markForGrouping(trx: Transaction<DB>, articleId: string): Promise<void> {
  await trx.insertInto('grouping_pending').values({ articleId }).execute()
}

/** Held to the end by whoever compares articles. */
export async function lockGrouping(trx: Transaction<DB>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${GROUPING})`.execute(trx)
}

/** Some of what waits, all of it or of `among`. */
export async function waiting(db: Kysely<DB>, among?: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ articleId: string }>`SELECT DISTINCT "articleId" FROM grouping_pending
    WHERE ${among ? sql`"articleId" = any(${among}::uuid[])` : sql`true`} ORDER BY "articleId" LIMIT ${AT_ONCE}`.execute(
    db,
  )
  return rows.map(({ articleId }) => articleId)
}

/**
 * Takes those off the list that are on it still, and forgets their faults: if this transaction does not end well, they
 * wait again.
 */
export async function takeWaiting(trx: Transaction<DB>, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ articleId: string }>`WITH known AS
      (DELETE FROM grouping_fault WHERE "articleId" = any(${ids}::uuid[]))
    DELETE FROM grouping_pending WHERE "articleId" = any(${ids}::uuid[]) RETURNING "articleId"`.execute(trx)
  return [...new Set(rows.map(({ articleId }) => articleId))].sort()
}
