import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/**
 * Keeps what is stored of an article as an earlier version of it, where other words are about to take its place. What only
 * came again, or is read otherwise than it was, is no version. The words that come in have come in now.
 */
export async function keepRevision(
  trx: Transaction<DB>,
  { id, contentHash, body }: { id: string; contentHash: string; body: string },
): Promise<void> {
  await sql`WITH kept AS (INSERT INTO article_revision
      ("articleId", number, "contentHash", title, body, "publishedAt", "receivedAt", "engineVersion")
    SELECT id, (SELECT count(*) + 1 FROM article_revision WHERE "articleId" = id),
      "contentHash", title, body, "publishedAt", "receivedAt", "engineVersion"
    FROM article WHERE id = ${id}::uuid AND "contentHash" <> ${contentHash} AND body <> ${body} RETURNING "articleId")
    UPDATE article SET "receivedAt" = now() FROM kept WHERE article.id = kept."articleId"`.execute(trx)
}
