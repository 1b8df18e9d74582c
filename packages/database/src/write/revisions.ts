import type { Annotations } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** A text, and where its body stands in it. */
interface Version {
  text: string
  body: readonly { start: number; end: number }[]
}

/**
 * Keeps what is stored of an article as an earlier version of it, where other words are about to take its place. What only
 * came again, or is read otherwise than it was, is no version. The words that come in have come in now.
 */
export async function keepRevision(
  trx: Transaction<DB>,
  { id, contentHash }: { id: string; contentHash: string },
  text: string,
  { blocks }: Pick<Annotations, 'blocks'>,
): Promise<void> {
  const { rows } = await sql<{ text: string; body: Version['body'] | null }>`SELECT text,
      (SELECT json_agg(json_build_object('start', start, 'end', "end") ORDER BY position) FROM block
        WHERE "articleId" = article.id AND role = 'body') AS body
    FROM article WHERE id = ${id}::uuid AND "contentHash" <> ${contentHash}`.execute(trx)
  const [before] = rows
  const now = { text, body: blocks.filter(({ role }) => role === 'body') }
  if (!before || !isRewritten({ text: before.text, body: before.body ?? [] }, now)) return
  await sql`WITH kept AS (INSERT INTO article_revision
      ("articleId", number, "contentHash", title, body, "publishedAt", "receivedAt", "engineVersion")
    SELECT id, (SELECT count(*) + 1 FROM article_revision WHERE "articleId" = id),
      "contentHash", title, body, "publishedAt", "receivedAt", "engineVersion"
    FROM article WHERE id = ${id}::uuid RETURNING "articleId")
    UPDATE article SET "receivedAt" = now() FROM kept WHERE article.id = kept."articleId"`.execute(trx)
}

/**
 * Whether the body of one says anything that does not stand in the other at all. Where every paragraph of either body
 * stands somewhere in the other text, only what is taken for its body differs, as between engines or feeds.
 */
function isRewritten(before: Version, now: Version): boolean {
  return isBeyond(before, now) || isBeyond(now, before)
}

function isBeyond({ text, body }: Version, other: Version): boolean {
  const all = ` ${wordsOf(other.text)} `
  return body
    .map(({ start, end }) => wordsOf(text.slice(start, end)))
    .some((words) => words !== '' && !all.includes(` ${words} `))
}

/** Capitals, marks and spaces make no other words. */
const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
