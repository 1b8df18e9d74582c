import type { ItemState } from '../generated/enums.ts'
import type { Reader } from './reader.ts'

/** How many articles of a run are in each state. */
export type IngestProgress = Record<ItemState, number>

/** The progress of each run, in the order of the ids; all zero for a run that nobody knows. */
export async function ingestProgress(db: Reader, runIds: readonly string[]): Promise<IngestProgress[]> {
  const rows = await db
    .selectFrom('ingest_item')
    .select(({ fn }) => ['runId', 'state', fn.countAll<number>().as('items')])
    .where('runId', 'in', runIds)
    .groupBy(['runId', 'state'])
    .execute()
  return runIds.map((id) => {
    const progress: IngestProgress = { waiting: 0, stored: 0, unchanged: 0, failed: 0 }
    for (const { runId, state, items } of rows) if (runId === id) progress[state] = items
    return progress
  })
}
