import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/**
 * Makes the facts of articles again from what they were read to say and from whom that means in the collection. An
 * entity that an article never names has no fact there.
 */
export async function remakeFacts(trx: Transaction<DB>, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return
  const these = sql`any(${articles}::uuid[])`
  await sql`WITH gone AS (DELETE FROM tone WHERE "articleId" = ${these})
    DELETE FROM article_entity WHERE "articleId" = ${these}`.execute(trx)
  await sql`
    WITH toned AS (
      INSERT INTO tone ("articleId", "entityId", polarity, narration, quoted, mentions)
      SELECT "articleId", "entityId", ${mean('polarity')}, ${mean('narration')}, ${mean('quoted')}, sum("toneMentions")
      FROM entity_reading WHERE "articleId" = ${these} AND "toneMentions" IS NOT NULL
      GROUP BY "articleId", "entityId")
    INSERT INTO article_entity ("articleId", "entityId", "outletId", "agencyId", "publishedDay", mentions, "otherMentions", salience)
    SELECT article.id, reading."entityId", article."outletId", article."agencyId", article."publishedDay",
      sum(reading.mentions), sum(reading."otherMentions"), max(reading.salience)
    FROM entity_reading AS reading JOIN article ON article.id = reading."articleId"
    WHERE reading."articleId" = ${these}
    GROUP BY article.id, reading."entityId" HAVING sum(reading.mentions) > 0`.execute(trx)
}

/** The mean by mentions, in one order of adding; of one reading its own value, untouched by rounding. */
function mean(column: string) {
  const value = sql.ref(column)
  return sql`CASE WHEN count(*) = 1 THEN max(${value}) ELSE
    sum(${value} * "toneMentions" ORDER BY key) / nullif(sum("toneMentions") FILTER (WHERE ${value} IS NOT NULL), 0) END`
}
