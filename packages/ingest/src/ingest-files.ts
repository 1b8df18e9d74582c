import type { Database } from '@parallax/database'
import type { InputWarning } from '@parallax/domain'
import { articlesOf } from './files.ts'
import { createRun } from './runs/create-run.ts'
import { type ProcessOptions, processRun } from './runs/process-run.ts'
import type { RunProgress } from './runs/progress.ts'

/** How one article of an ingest ended; `waiting` where the ingest was broken off before it. */
export interface IngestedItem {
  position: number
  name: string
  state: 'waiting' | 'stored' | 'unchanged' | 'failed'
  articleId: string | null
  code: string | null
  message: string | null
  /** What was handed in beside it and could not be used. */
  warnings: InputWarning[]
}

/**
 * Reads files and folders into the collection. What cannot be read is among the items with its reason, and all others
 * are kept.
 */
export async function ingestFiles(
  database: Database,
  paths: string[],
  options: ProcessOptions = {},
): Promise<RunProgress & { items: IngestedItem[] }> {
  const runId = await createRun(database, articlesOf(paths))
  const progress = await processRun(database, runId, options)
  return { ...progress, items: await itemsOf(database, runId) }
}

export async function itemsOf({ kysely }: Pick<Database, 'kysely'>, runId: string): Promise<IngestedItem[]> {
  const items = await kysely
    .selectFrom('ingest_item')
    .select(['position', 'name', 'state', 'articleId', 'code', 'message', 'warnings'])
    .where('runId', '=', runId)
    .orderBy('position')
    .execute()
  return items.map((item) => ({ ...item, warnings: item.warnings as InputWarning[] }))
}
