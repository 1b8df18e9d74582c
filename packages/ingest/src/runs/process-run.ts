import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@parallax/database'
import type { NameEngine } from '@parallax/domain'
import { sql } from 'kysely'
import type { ArticleReader } from '../reading/article-reader.ts'
import { readerPool } from '../reading/reader-pool.ts'
import { compareArticles } from './compare-articles.ts'
import { processItem } from './process-item.ts'
import { CHANNEL, type RunProgress, runProgress } from './progress.ts'

export interface ProcessOptions {
  /** Ends the work after the articles that are being read; the run stays and can be resumed. */
  signal?: AbortSignal
  onProgress?: (progress: RunProgress) => void
  /** Articles at once; the reader's size and one more unless told, so that storing and reading overlap. */
  concurrency?: number
  /** Reads the articles; a pool of threads for this run alone where absent. */
  reader?: ArticleReader
  /** The engine for names of that pool. */
  names?: NameEngine | undefined
  /** Told of faults of ours while reading one article; the run goes on. */
  onFault?: (name: string, error: unknown) => void
}

const TELL_EVERY_MS = 250
const LOOK_AGAIN_MS = 250

/**
 * Reads what waits in a run until nothing does. Any number of processes may work on the same run; it may be killed and
 * called again at any time, and ends with exactly one copy of everything.
 * @throws where the database fails; the run can then be resumed
 */
export async function processRun(
  database: Database,
  runId: string,
  options: ProcessOptions = {},
): Promise<RunProgress> {
  const reader = options.reader ?? readerPool({ names: options.names })
  const tell = teller(database, runId, options.onProgress)
  try {
    const workers = options.concurrency ?? reader.size + 1
    await allOrFirstError(
      Array.from({ length: workers }, () => work(database, runId, { ...options, reader }, tell)),
    )
    const { signal, onFault } = options
    await compareArticles(database, { signal, onFault, among: await articlesOf(database, runId) })
    await finishRun(database, runId)
    // What an older version stored, or others did meanwhile: nobody who waits for this run waits for that.
    await compareArticles(database, { signal, onFault })
  } finally {
    if (!options.reader) await reader.close()
  }
  const progress = await currentProgress(database, runId)
  options.onProgress?.(progress)
  return progress
}

async function work(
  database: Database,
  runId: string,
  { signal, reader, onFault = () => {} }: ProcessOptions & { reader: ArticleReader },
  tell: () => Promise<void>,
): Promise<void> {
  while (!signal?.aborted) {
    if (await processItem(database, runId, { reader, onFault })) await tell()
    // What others are at comes back to us if they are killed.
    else if (await anyWaiting(database, runId)) await sleep(LOOK_AGAIN_MS)
    else return
  }
}

/** Lets every worker come to its end before the first error is passed on: none must touch the database afterwards. */
async function allOrFirstError(work: Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(work)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function anyWaiting({ kysely }: Database, runId: string): Promise<boolean> {
  const row = await kysely
    .selectFrom('ingest_item')
    .select('position')
    .where('runId', '=', runId)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function articlesOf({ kysely }: Database, runId: string): Promise<string[]> {
  const rows = await kysely
    .selectFrom('ingest_item')
    .select('articleId')
    .distinct()
    .where('runId', '=', runId)
    .where('articleId', 'is not', null)
    .execute()
  return rows.flatMap(({ articleId }) => articleId ?? [])
}

async function finishRun({ kysely }: Database, runId: string): Promise<void> {
  await kysely.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('ingest_run')
      .set({ state: 'finished', finishedAt: sql<Date>`now()` })
      .where('id', '=', runId)
      .where('state', '=', 'running')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('ingest_item')
              .select('position')
              .where('runId', '=', runId)
              .where('state', '=', 'waiting'),
          ),
        ),
      )
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await sql`SELECT pg_notify(${CHANNEL}, ${runId})`.execute(trx)
  })
}

async function currentProgress(database: Database, runId: string): Promise<RunProgress> {
  const progress = await runProgress(database, runId)
  if (!progress) throw new Error(`There is no run ${runId}.`)
  return progress
}

/** Counts at most a few times a second, however quick the articles are. */
function teller(
  database: Database,
  runId: string,
  onProgress: ProcessOptions['onProgress'],
): () => Promise<void> {
  let last = 0
  return async () => {
    if (!onProgress || Date.now() - last < TELL_EVERY_MS) return
    last = Date.now()
    onProgress(await currentProgress(database, runId))
  }
}

/**
 * Goes on with every run that was broken off, oldest first.
 * @returns how each of them ended
 */
export async function resumeRuns(database: Database, options: ProcessOptions = {}): Promise<RunProgress[]> {
  const runs = await database.kysely
    .selectFrom('ingest_run')
    .select('id')
    .where('state', '=', 'running')
    .orderBy('startedAt')
    .orderBy('id')
    .execute()
  const ends: RunProgress[] = []
  // What was stored by one that was killed before it could compare.
  const { signal, onFault } = options
  if (runs.length === 0) await compareArticles(database, { signal, onFault })
  for (const { id } of runs) {
    if (options.signal?.aborted) break
    ends.push(await processRun(database, id, options))
  }
  return ends
}
