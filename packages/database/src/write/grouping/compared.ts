import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'
import { markForGrouping } from './pending.ts'

/** A fingerprint of all that comparing reads of an article; null where it is not there. */
export async function comparedOf(trx: Transaction<DB>, id: string): Promise<string | null> {
  const { rows } = await sql<{
    hash: string
  }>`SELECT md5(json_build_array(title, text, url, "outletId", "agencyId",
      "publishedAt", "publishedPrecision", "publishedDay",
      (SELECT json_agg(json_build_array(start, "end") ORDER BY position) FROM block
        WHERE "articleId" = article.id AND role = 'body'))::text) AS hash
    FROM article WHERE id = ${id}::uuid`.execute(trx)
  return rows[0]?.hash ?? null
}

/** Has an article compared with others again, unless what is read of it is what was read `before`. */
export async function markWhereOther(trx: Transaction<DB>, id: string, before: string | null): Promise<void> {
  if (before === null || (await comparedOf(trx, id)) !== before) await markForGrouping(trx, id)
}
