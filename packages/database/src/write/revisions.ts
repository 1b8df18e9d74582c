import type { Annotations } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'
import { type ArticleRecord, articleRowOf } from './rows.ts'

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
  const before = await storedVersion(trx, { id, contentHash })
  if (!before || !isRewritten(before, versionOf(text, blocks))) return
  await sql`WITH kept AS (INSERT INTO article_revision
      ("articleId", number, "contentHash", title, body, "publishedAt", "receivedAt", "engineVersion")
    SELECT id, (SELECT count(*) + 1 FROM article_revision WHERE "articleId" = id),
      "contentHash", title, body, "publishedAt", "receivedAt", "engineVersion"
    FROM article WHERE id = ${id}::uuid RETURNING "articleId")
    UPDATE article SET "receivedAt" = now() FROM kept WHERE article.id = kept."articleId"`.execute(trx)
}

/**
 * Keeps what came in as an earlier version of what is stored, where that says that it was updated later: pages saved one after
 * the other give the same article in whatever order they come. The caller holds the article's lock.
 * @returns `known` where such words are kept already; null where it is not older, or nobody can tell
 */
export async function keepIfEarlier(
  trx: Transaction<DB>,
  record: ArticleRecord,
  annotations: Annotations,
): Promise<'kept' | 'known' | null> {
  if (!annotations.updated || annotations.updated.precision === 'day') return null
  const { id, contentHash, text, title, body, publishedAt, updatedAt, engineVersion } = articleRowOf(
    record,
    annotations,
  )
  const after = await storedVersion(trx, { id, contentHash })
  if (!after?.updatedAt || after.updatedAt <= new Date(updatedAt ?? 0)) return null
  if (!isRewritten(after, versionOf(text, annotations.blocks))) return 'known'
  const { numAffectedRows } = await sql`INSERT INTO article_revision
      ("articleId", number, "contentHash", title, body, "publishedAt", "receivedAt", "engineVersion")
    SELECT ${id}::uuid, (SELECT count(*) + 1 FROM article_revision WHERE "articleId" = ${id}::uuid),
      ${contentHash}, ${title}, ${body}, ${publishedAt}::timestamptz, now(), ${engineVersion}
    WHERE NOT EXISTS (SELECT FROM article_revision
      WHERE "articleId" = ${id}::uuid AND "contentHash" = ${contentHash})`.execute(trx)
  return numAffectedRows ? 'kept' : 'known'
}

interface StoredVersion extends Version {
  updatedAt: Date | null
}

/** What is stored of an article, unless it is what has this hash. */
async function storedVersion(
  trx: Transaction<DB>,
  { id, contentHash }: { id: string; contentHash: string },
): Promise<StoredVersion | null> {
  const { rows } = await sql<{
    text: string
    updatedAt: Date | null
    body: Version['body'] | null
  }>`SELECT text, "updatedAt",
      (SELECT json_agg(json_build_object('start', start, 'end', "end") ORDER BY position) FROM block
        WHERE "articleId" = article.id AND role = 'body') AS body
    FROM article WHERE id = ${id}::uuid AND "contentHash" <> ${contentHash}`.execute(trx)
  const [row] = rows
  return row ? { ...row, body: row.body ?? [] } : null
}

const versionOf = (text: string, blocks: Annotations['blocks']): Version => ({
  text,
  body: blocks.filter(({ role }) => role === 'body'),
})

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
