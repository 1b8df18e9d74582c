import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'

/** Longer ones repeat the article. */
const LONGEST = 500

/** Remembers that an article cannot be compared, unless it is gone. */
export async function recordFault(trx: Transaction<DB>, articleId: string, fault: unknown): Promise<void> {
  const message = String(fault).toWellFormed().replaceAll('\0', '').slice(0, LONGEST).toWellFormed()
  await sql`INSERT INTO grouping_fault ("articleId", message) SELECT id, ${message} FROM article WHERE id = ${articleId}::uuid
    ON CONFLICT ("articleId") DO UPDATE SET message = excluded.message, since = now()`.execute(trx)
}

/**
 * Whether a fault may be one of the articles that are compared and not of the database: thrown by the engine, or a data
 * exception, a broken constraint, an exceeded limit (SQLSTATE classes 22, 23, 54), or a statement that took too long (57014).
 */
export function isOfArticles(error: unknown): boolean {
  const { code } = error as { code?: string }
  return code === undefined || /^(22|23|54|57014)/.test(code)
}
