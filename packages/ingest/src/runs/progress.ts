import type { Database } from '@parallax/database'

/** How far an ingest is, in articles. */
export interface IngestProgress {
  total: number
  done: number
  stored: number
  unchanged: number
  failed: number
}

export interface RunProgress extends IngestProgress {
  runId: string
  state: 'running' | 'finished' | 'cancelled'
}

/** Channel on which every step of a run is told; the payload is the run's id. */
export const CHANNEL = 'parallax_ingest'

/** @returns null where there is no such run */
export async function runProgress(
  { kysely }: Pick<Database, 'kysely'>,
  runId: string,
): Promise<RunProgress | null> {
  const rows = await kysely
    .selectFrom('ingest_run as run')
    .leftJoin('ingest_item as item', 'item.runId', 'run.id')
    .select(({ fn }) => [
      'run.state',
      'run.total',
      'item.state as itemState',
      fn.count<number>('item.runId').as('items'),
    ])
    .where('run.id', '=', runId)
    .groupBy(['run.id', 'item.state'])
    .execute()
  const [first] = rows
  if (!first) return null
  const of = (state: string) => rows.find(({ itemState }) => itemState === state)?.items ?? 0
  const [stored, unchanged, failed] = [of('stored'), of('unchanged'), of('failed')]
  const done = stored + unchanged + failed
  return { runId, state: first.state, total: first.total, done, stored, unchanged, failed }
}
