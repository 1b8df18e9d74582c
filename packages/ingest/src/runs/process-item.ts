import {
  articleId,
  articleInput,
  contentHash,
  type Database,
  type DB,
  isStored,
  keepIfEarlier,
  lockArticle,
  readingOptions,
  retried,
} from '@parallax/database'
import { type ArticleInput, canonicalUrl, Failure } from '@parallax/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type CorrectedReading, readCorrected, storeReading } from '../corrections/read-corrected.ts'
import type { ArticleReader } from '../reading/article-reader.ts'
import { storable } from './create-run.ts'
import { CHANNEL } from './progress.ts'

export interface ItemOptions {
  reader: ArticleReader
  /** Told of faults of ours, which users only see as UNREADABLE. */
  onFault: (name: string, error: unknown) => void
}

interface Claimed {
  position: number
  name: string
  payload: unknown
  /** Where a stored article is read again. */
  articleId: string | null
}

type Ending =
  | { state: 'stored' | 'unchanged'; articleId: string }
  | { state: 'failed'; code: string; message: string }

/** A fault that this article causes and any other would not; carried out of the transaction that it broke. */
class ItemFault extends Error {
  readonly position: number
  constructor(position: number, cause: unknown) {
    super('an article could not be stored', { cause })
    this.position = position
  }
}

/**
 * Takes one waiting article of a run, reads it and stores it. All of it is one transaction: killed anywhere, the
 * article waits as before; done, its annotations and its end are recorded together.
 * @returns false where none waits that nobody else is at
 */
export async function processItem(
  { kysely }: Pick<Database, 'kysely'>,
  runId: string,
  options: ItemOptions,
): Promise<boolean> {
  try {
    return await retried(() => kysely.transaction().execute((trx) => attempt(trx, runId, options)))
  } catch (error) {
    if (!(error instanceof ItemFault)) throw error
    await kysely.transaction().execute(async (trx) => {
      const item = await claim(trx, runId, error.position)
      if (!item) return
      options.onFault(item.name, error.cause)
      await finish(trx, runId, item.position, fault())
    })
    return true
  }
}

async function attempt(trx: Transaction<DB>, runId: string, options: ItemOptions): Promise<boolean> {
  const item = await claim(trx, runId)
  if (!item) return false
  await finish(trx, runId, item.position, await readAndStore(trx, item, options))
  return true
}

/** Passes over what others are at: their locks end with their transactions, also when they are killed. */
function claim(trx: Transaction<DB>, runId: string, position?: number): Promise<Claimed | undefined> {
  let query = trx
    .selectFrom('ingest_item')
    .select(['position', 'name', 'payload', 'articleId'])
    .where('runId', '=', runId)
    .where('state', '=', 'waiting')
  if (position !== undefined) query = query.where('position', '=', position)
  return query.orderBy('position').limit(1).forUpdate().skipLocked().executeTakeFirst()
}

async function readAndStore(
  trx: Transaction<DB>,
  item: Claimed,
  { reader, onFault }: ItemOptions,
): Promise<Ending> {
  const id = item.articleId ?? articleId(item.payload as ArticleInput)
  // Held while it is read: a correction that comes meanwhile waits, and none is read past.
  await lockArticle(trx, id)
  const input = await inputOf(trx, item)
  if (!input) return { state: 'failed', ...GONE }
  const record = {
    id,
    contentHash: contentHash(input),
    sourceName: item.name,
    url: input.url === undefined ? null : canonicalUrl(input.url),
    input,
    options: await readingOptions(trx, input),
  }
  if (await isStored(trx as Kysely<DB>, record, await reader.engine()))
    return { state: 'unchanged', articleId: record.id }
  let reading: CorrectedReading
  try {
    reading = await readCorrected(trx, reader, record)
  } catch (error) {
    if (error instanceof Failure)
      return { state: 'failed', code: error.code, message: storable(error.message) }
    onFault(item.name, error)
    return fault()
  }
  try {
    const earlier = await keepIfEarlier(trx, record, reading.annotations)
    if (!earlier) await storeReading(trx, record, reading)
    return { state: earlier === 'known' ? 'unchanged' : 'stored', articleId: record.id }
  } catch (error) {
    throw isOfTheData(error) ? new ItemFault(item.position, error) : error
  }
}

const GONE = { code: 'VANISHED', message: 'The article was taken out before it could be read again.' }

/** What was handed in, or what the stored article that is to be read again was handed in as. */
async function inputOf(
  trx: Transaction<DB>,
  { payload, articleId: stored }: Claimed,
): Promise<ArticleInput | null> {
  return stored === null ? (payload as ArticleInput) : articleInput(trx, stored)
}

const fault = (): Ending => ({
  state: 'failed',
  code: 'UNREADABLE',
  message: 'This article could not be read because of a fault in Parallax; the log says more.',
})

/**
 * Whether an error is about this article and not about the database: a data exception, a broken constraint, an exceeded
 * limit (SQLSTATE classes 22, 23, 54), or a fault of ours in making its rows.
 */
function isOfTheData(error: unknown): boolean {
  const { code } = error as { code?: string }
  if (code === undefined) return error instanceof TypeError || error instanceof RangeError
  return /^(22|23|54)/.test(code)
}

async function finish(trx: Transaction<DB>, runId: string, position: number, ending: Ending): Promise<void> {
  await trx
    .updateTable('ingest_item')
    .set({ ...ending, payload: null })
    .where('runId', '=', runId)
    .where('position', '=', position)
    .execute()
  await sql`SELECT pg_notify(${CHANNEL}, ${runId})`.execute(trx)
}
