import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** The one lock between those who store articles, any number at once, and the one who compares them. */
const IDENTITIES = 5_021_964

/** Held to the end by whoever stores an article: articles are not compared in the middle of it. */
export async function whileIdentitiesStand(trx: Transaction<DB>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock_shared(${IDENTITIES})`.execute(trx)
}

/** Held to the end by whoever compares articles: none is stored meanwhile. */
export async function lockIdentities(trx: Transaction<DB>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${IDENTITIES})`.execute(trx)
}

/** The keys under which an article names somebody or something. */
export async function keysOf(trx: Transaction<DB>, articleId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('entity_reading')
    .select('key')
    .where('articleId', '=', articleId)
    .execute()
  return rows.map(({ key }) => key)
}

/** Has the identity of these keys looked at again, in the transaction of what made that needed. */
export async function markPending(
  trx: Transaction<DB>,
  articleId: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  const row = { articleId, mark: randomUUID(), keys: [...new Set(keys)].sort() }
  await trx.insertInto('entity_pending').values(row).execute()
}
