import type { Annotations } from '@parallax/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../connect.ts'
import type { DB } from '../tables.ts'
import { insertRows, upsertAliases, upsertNamed } from './bulk.ts'
import { remakeFacts } from './facts.ts'
import { comparedOf, markWhereOther } from './grouping/compared.ts'
import { markForGrouping } from './grouping/pending.ts'
import { keysOf, markPending, whileIdentitiesStand } from './pending-identities.ts'
import { optionsHash } from './reading-options.ts'
import { retried } from './retried.ts'
import { keepRevision } from './revisions.ts'
import { type ArticleRecord, rowsOf } from './rows.ts'

export type StoreOutcome = 'stored' | 'unchanged'

/**
 * Replaces everything that is known of one article, in one transaction. Idempotent: what is stored already, read by the
 * same engine from the same bytes under the same options, is left as it is.
 */
export function storeAnnotations(
  { kysely }: Pick<Database, 'kysely'>,
  record: ArticleRecord,
  annotations: Annotations,
): Promise<StoreOutcome> {
  return retried(() => kysely.transaction().execute((trx) => storeAnnotationsIn(trx, record, annotations)))
}

/**
 * The same inside a transaction of the caller's, so that what caused the storing is recorded with it or not at all.
 * Locks are taken in one order everywhere (article, outlet, agency, entities and aliases by key), so that any number
 * of writers wait for one another instead of deadlocking.
 */
export async function storeAnnotationsIn(
  trx: Transaction<DB>,
  record: ArticleRecord,
  annotations: Annotations,
): Promise<StoreOutcome> {
  await lockArticle(trx, record.id)
  if (await isStored(trx, record, annotations.engine)) return 'unchanged'
  await replaceAnnotationsIn(trx, record, annotations)
  return 'stored'
}

/** Two writers of one article: the second waits here until the first has ended, and then finds its result. */
export async function lockArticle(trx: Transaction<DB>, articleId: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${articleId}, 0))`.execute(trx)
}

/** Replaces what is known of an article whatever is stored of it; the caller holds the article's lock. */
export async function replaceAnnotationsIn(
  trx: Transaction<DB>,
  record: ArticleRecord,
  annotations: Annotations,
): Promise<void> {
  const rows = rowsOf(record, annotations)
  await whileIdentitiesStand(trx)
  const before = await keysOf(trx, record.id)
  const compared = await comparedOf(trx, record.id)
  await upsertNamed(trx, 'outlet', rows.outlet)
  await upsertNamed(trx, 'agency', rows.agency)
  await upsertNamed(trx, 'entity', rows.entity)
  await upsertAliases(trx, rows.entity_alias)
  await keepRevision(trx, record, rows.article.text as string, annotations)
  await clear(trx, record.id)
  await upsertArticle(trx, rows.article)
  const isKnown = await knownTopics(trx, [...rows.article_topic, ...rows.furniture_topic])
  await insertRows(trx, 'block', rows.block)
  await insertRows(trx, 'sentence', rows.sentence)
  await insertRows(trx, 'mention', rows.mention)
  await insertRows(trx, 'quotation', rows.quotation)
  await insertRows(trx, 'entity_reading', rows.entity_reading)
  await remakeFacts(trx, [record.id])
  await insertRows(trx, 'article_topic', rows.article_topic.filter(isKnown))
  await insertRows(trx, 'keyphrase', rows.keyphrase)
  await insertRows(trx, 'article_words', rows.article_words)
  await insertRows(trx, 'furniture_passage', rows.furniture_passage)
  await insertRows(trx, 'furniture_mention', rows.furniture_mention)
  await insertRows(trx, 'furniture_topic', rows.furniture_topic.filter(isKnown))
  const now = [...rows.entity_reading, ...rows.furniture_mention].map(({ key }) => key as string)
  await markPending(trx, record.id, [...before, ...now])
  await markWhereOther(trx, record.id, compared)
}

/** Whether the article is stored from the same bytes, read by the same engine under the same options. */
export async function isStored(
  db: Kysely<DB>,
  { id, contentHash, options = {} }: Pick<ArticleRecord, 'id' | 'contentHash' | 'options'>,
  engine: Annotations['engine'],
): Promise<boolean> {
  const row = await db
    .selectFrom('article')
    .select('id')
    .where('id', '=', id)
    .where('contentHash', '=', contentHash)
    .where('optionsHash', 'is not distinct from', optionsHash(options))
    .where('engineVersion', '=', engine.version)
    .where('engineModel', '=', engine.model)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes an article out with all that was found in it. @returns whether it was there */
export function removeArticle({ kysely }: Pick<Database, 'kysely'>, id: string): Promise<boolean> {
  return retried(() =>
    kysely.transaction().execute(async (trx) => {
      await lockArticle(trx, id)
      await whileIdentitiesStand(trx)
      await markPending(trx, id, await keysOf(trx, id))
      await markForGrouping(trx, id)
      const { numDeletedRows } = await trx.deleteFrom('article').where('id', '=', id).executeTakeFirst()
      return numDeletedRows > 0n
    }),
  )
}

async function clear(trx: Transaction<DB>, id: string): Promise<void> {
  await sql`
    WITH a AS (DELETE FROM block WHERE "articleId" = ${id}::uuid),
         b AS (DELETE FROM sentence WHERE "articleId" = ${id}::uuid),
         c AS (DELETE FROM mention WHERE "articleId" = ${id}::uuid),
         d AS (DELETE FROM quotation WHERE "articleId" = ${id}::uuid),
         e AS (DELETE FROM entity_reading WHERE "articleId" = ${id}::uuid),
         f AS (DELETE FROM article_topic WHERE "articleId" = ${id}::uuid),
         h AS (DELETE FROM furniture_passage WHERE "articleId" = ${id}::uuid),
         i AS (DELETE FROM furniture_mention WHERE "articleId" = ${id}::uuid),
         j AS (DELETE FROM furniture_topic WHERE "articleId" = ${id}::uuid),
         k AS (DELETE FROM article_words WHERE "articleId" = ${id}::uuid)
    DELETE FROM keyphrase WHERE "articleId" = ${id}::uuid`.execute(trx)
}

async function upsertArticle(trx: Transaction<DB>, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row)
  const changes = columns
    .filter((column) => column !== 'id')
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  await insertRows(trx, 'article', [row], {
    onConflict: sql`ON CONFLICT (id) DO UPDATE SET ${sql.join(changes)}`,
  })
}

/** The engine may know newer topics than the database was given; those are left out until it is. */
async function knownTopics(
  trx: Transaction<DB>,
  topics: Record<string, unknown>[],
): Promise<(row: Record<string, unknown>) => boolean> {
  const ids = [...new Set(topics.map(({ topicId }) => topicId as string))]
  const rows =
    ids.length === 0 ? [] : await trx.selectFrom('topic').select('id').where('id', 'in', ids).execute()
  const present = new Set(rows.map(({ id }) => id))
  return ({ topicId }) => present.has(topicId as string)
}
