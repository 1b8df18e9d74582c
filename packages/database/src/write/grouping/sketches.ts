import { type ArticleAge, type CopyResolver, type CopySketch, timeOf } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'
import type { StoredBody } from './bodies.ts'

/** What a comparison of two needs. */
export type StoredSketch = Omit<CopySketch, 'prints'>

export async function sketchesOf(
  trx: Transaction<DB>,
  ids: readonly string[],
): Promise<Map<string, StoredSketch>> {
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('article_sketch')
    .select(['articleId', 'words', 'foreign', 'introduced'])
    .where('articleId', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(
    rows.map(({ articleId, words, foreign, introduced }) => [
      articleId,
      { words: numbersIn(words), foreign: numbersIn(foreign), introduced: numbersIn(introduced) },
    ]),
  )
}

/** Fingerprints that any of these articles holds. */
export async function printsOf(trx: Transaction<DB>, ids: readonly string[]): Promise<number[]> {
  const { rows } = await sql<{ print: number }>`SELECT DISTINCT print FROM article_print
    WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  return rows.map(({ print }) => print)
}

/** The sketch of a stored article, not stored itself yet. */
export interface FreshSketch extends ArticleAge, StoredSketch {
  /** Signed, as the database keeps them. */
  prints: number[]
}

export function sketched(
  { id, publishedAt, credit, body }: StoredBody,
  { sketchOf }: CopyResolver,
): FreshSketch {
  const { prints, ...sketch } = sketchOf(body)
  return { id, publishedAt, credit, ...sketch, prints: Array.from(prints, (print) => print | 0) }
}

/** Puts the sketches of what is stored now in place of those that were there; who is gone has none afterwards. */
export async function replaceSketches(
  trx: Transaction<DB>,
  ids: readonly string[],
  sketches: readonly FreshSketch[],
): Promise<void> {
  const these = sql`"articleId" = any(${ids}::uuid[])`
  await sql`DELETE FROM article_print WHERE ${these}`.execute(trx)
  await sql`DELETE FROM article_sketch WHERE ${these}`.execute(trx)
  if (sketches.length === 0) return
  const rows = sketches.map(({ id, publishedAt, credit = 'none', words, foreign, introduced }) => ({
    articleId: id,
    publishedAt: momentOf({ publishedAt }),
    credit,
    words: bytesOf(words),
    foreign: bytesOf(foreign),
    introduced: bytesOf(introduced),
  }))
  await trx.insertInto('article_sketch').values(rows).execute()
  for (const { id, publishedAt, prints } of sketches)
    await sql`INSERT INTO article_print ("articleId", print, "publishedAt")
      SELECT ${id}::uuid, print, ${momentOf({ publishedAt }) ?? 'infinity'}::timestamptz
      FROM unnest(${prints}::int4[]) AS print`.execute(trx)
}

/** As the engine ranks articles by age. */
function momentOf(age: Pick<ArticleAge, 'publishedAt'>): string | null {
  const time = timeOf(age)
  return Number.isFinite(time) ? new Date(time).toISOString() : null
}

const bytesOf = (numbers: Uint32Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** Copied, because numbers of four bytes begin at multiples of four. */
const numbersIn = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer)
