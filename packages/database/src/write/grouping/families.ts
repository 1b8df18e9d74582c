import type { CopyKind, CopyResolver, Credit } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'
import { insertRows } from '../bulk.ts'

/**
 * Settles again who is a copy of whom in the whole families of these articles, and writes what is another now.
 * @returns all articles of the families
 */
export async function settleFamilies(
  trx: Transaction<DB>,
  seeds: readonly string[],
  resolver: CopyResolver,
): Promise<string[]> {
  const { rows: members } = await sql<{
    id: string
    publishedAt: Date | null
    credit: Credit
    isThere: boolean
  }>`
    WITH RECURSIVE family(id) AS (
      SELECT unnest(${seeds}::uuid[])
      UNION
      SELECT link."otherId" FROM family JOIN shared_text AS link ON link."articleId" = family.id AND link.kind IS NOT NULL)
    SELECT family.id, sketch."publishedAt", sketch.credit, sketch."articleId" IS NOT NULL AS "isThere"
    FROM family LEFT JOIN article_sketch AS sketch ON sketch."articleId" = family.id`.execute(trx)
  const ids = members.map(({ id }) => id)
  const { rows: pairs } = await sql<{ a: string; b: string; kind: CopyKind; similarity: number }>`
    SELECT "articleId" AS a, "otherId" AS b, kind, similarity FROM shared_text
    WHERE "articleId" = any(${ids}::uuid[]) AND "articleId" < "otherId" AND kind IS NOT NULL`.execute(trx)
  const articles = members
    .filter(({ isThere }) => isThere)
    .map(({ id, publishedAt, credit }) => ({ id, publishedAt: publishedAt?.toISOString() ?? null, credit }))
  const settled = resolver.settle(articles, pairs)
  await sql`DELETE FROM article_copy WHERE "articleId" = any(${ids.filter((id) => !settled.has(id))}::uuid[])`.execute(
    trx,
  )
  const copies = [...settled].map(([articleId, { id, kind, similarity }]) => ({
    ...{ articleId, originalId: id, kind, similarity },
  }))
  await insertRows(trx, 'article_copy', copies, {
    onConflict: sql`ON CONFLICT ("articleId") DO UPDATE
      SET "originalId" = excluded."originalId", kind = excluded.kind, similarity = excluded.similarity
      WHERE (article_copy."originalId", article_copy.kind, article_copy.similarity)
        IS DISTINCT FROM (excluded."originalId", excluded.kind, excluded.similarity)`,
  })
  return ids
}
