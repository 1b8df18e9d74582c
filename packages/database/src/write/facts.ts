import { type RawBuilder, sql, type Transaction } from 'kysely'
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
    WITH toned AS (${tones(these)})
    INSERT INTO article_entity ("articleId", "entityId", "outletId", "agencyId", "publishedDay", mentions, "otherMentions", salience)
    SELECT article.id, reading."entityId", article."outletId", article."agencyId", article."publishedDay",
      sum(reading.mentions), sum(reading."otherMentions"), max(reading.salience)
    FROM entity_reading AS reading JOIN article ON article.id = reading."articleId"
    WHERE reading."articleId" = ${these}
    GROUP BY article.id, reading."entityId" HAVING sum(reading.mentions) > 0`.execute(trx)
}

/**
 * Tone of an article toward an entity, from the mentions themselves, so that every count has just as many behind it.
 * Values are added in the order of the text, whoever stores them.
 */
function tones(these: RawBuilder<unknown>) {
  const mean = (which: RawBuilder<unknown>) =>
    sql`avg(mention.polarity ORDER BY mention.position) FILTER (WHERE ${which})`
  const voices = [sql`NOT mention.quoted`, sql`mention.quoted`]
  const counts = voices.flatMap((voice) =>
    [sql`mention.polarity < 0`, sql`mention.polarity IS NULL`, sql`mention.polarity > 0`].map(
      (direction) => sql`count(*) FILTER (WHERE ${voice} AND ${direction})`,
    ),
  )
  return sql`INSERT INTO tone ("articleId", "entityId", "outletId", "agencyId", "publishedDay", polarity, narration, quoted,
      mentions, "narrationNegative", "narrationNone", "narrationPositive", "quotedNegative", "quotedNone", "quotedPositive")
    SELECT article.id, mention."entityId", article."outletId", article."agencyId", article."publishedDay",
      ${mean(sql`true`)}, ${sql.join(voices.map(mean))}, count(*), ${sql.join(counts)}
    FROM mention JOIN article ON article.id = mention."articleId"
    WHERE mention."articleId" = ${these} AND mention."entityId" IS NOT NULL AND mention."toneRule" IS NOT NULL
    GROUP BY article.id, mention."entityId"`
}
