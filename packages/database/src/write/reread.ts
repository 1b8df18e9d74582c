import { randomUUID } from 'node:crypto'
import { type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** Stored articles that wait to be read again; `runId` is null where there is none. */
export interface Rereading {
  runId: string | null
  articles: number
}

/**
 * Records that stored articles are to be read again, as a run like any ingest, in the transaction of what caused it.
 * Each is read from what was received; one that would come out as it is ends as `unchanged`.
 * @param which a condition on columns of `article`
 */
export async function reread(trx: Transaction<DB>, which: RawBuilder<SqlBool>): Promise<Rereading> {
  const runId = randomUUID()
  await trx.insertInto('ingest_run').values({ id: runId, total: 0 }).execute()
  const { numAffectedRows } = await sql`INSERT INTO ingest_item ("runId", position, name, "articleId")
    SELECT ${runId}::uuid, row_number() OVER (ORDER BY id) - 1, "sourceName", id FROM article WHERE ${which}`.execute(
    trx,
  )
  const articles = Number(numAffectedRows ?? 0n)
  if (articles === 0) {
    await trx.deleteFrom('ingest_run').where('id', '=', runId).execute()
    return { runId: null, articles }
  }
  await trx.updateTable('ingest_run').set({ total: articles }).where('id', '=', runId).execute()
  return { runId, articles }
}
