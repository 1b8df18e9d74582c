import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'

/** The lock of the one who compares; those who store articles need none: what they change waits on the list. */
const GROUPING = 5_021_965

/** Articles that are compared in one transaction: killed, the next start does at most so many again. */
const AT_ONCE = 100

/** Has an article compared with others again, in the transaction of what made that needed. */
export async function markForGrouping(trx: Transaction<DB>, articleId: string): Promise<void> {
  await trx.insertInto('grouping_pending').values({ articleId }).execute()
}

/** Held to the end by whoever compares articles. */
export async function lockGrouping(trx: Transaction<DB>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${GROUPING})`.execute(trx)
}

/** Takes some of what waits off the list: if this transaction does not end well, it waits again. */
export async function takeWaiting(trx: Transaction<DB>): Promise<string[]> {
  const { rows } = await sql<{ articleId: string }>`DELETE FROM grouping_pending WHERE "articleId" IN
    (SELECT DISTINCT "articleId" FROM grouping_pending ORDER BY "articleId" LIMIT ${AT_ONCE}) RETURNING "articleId"`.execute(
    trx,
  )
  return [...new Set(rows.map(({ articleId }) => articleId))].sort()
}
