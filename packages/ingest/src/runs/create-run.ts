import { randomUUID } from 'node:crypto'
import type { Database } from '@parallax/database'
import type { ParsedItem } from '../parse/check-input.ts'

/** Items are sent in batches of about this size, so that a corpus of any size fits in memory. */
const BATCH_CHARACTERS = 4_000_000
const BATCH_ITEMS = 1_000

/**
 * Records what is to be read, in one transaction: after it, nothing of the run can be lost; before it, there is no run.
 * What failed in parsing is recorded as failed.
 * @returns the run's id
 */
export async function createRun(
  { kysely }: Pick<Database, 'kysely'>,
  items: Iterable<ParsedItem> | AsyncIterable<ParsedItem>,
): Promise<string> {
  const runId = randomUUID()
  await kysely.transaction().execute(async (trx) => {
    await trx.insertInto('ingest_run').values({ id: runId, total: 0 }).execute()
    let position = 0
    let batch: ReturnType<typeof rowOf>[] = []
    let characters = 0
    const send = async () => {
      if (batch.length > 0) await trx.insertInto('ingest_item').values(batch).execute()
      batch = []
      characters = 0
    }
    for await (const item of items) {
      const row = rowOf(runId, position++, item)
      batch.push(row)
      characters += row.payload?.length ?? 0
      if (batch.length >= BATCH_ITEMS || characters >= BATCH_CHARACTERS) await send()
    }
    await send()
    await trx.updateTable('ingest_run').set({ total: position }).where('id', '=', runId).execute()
  })
  return runId
}

function rowOf(runId: string, position: number, item: ParsedItem) {
  const name = item.name.toWellFormed().replaceAll('\0', '')
  if ('failure' in item) {
    const { code, message } = item.failure
    return {
      runId,
      position,
      name,
      state: 'failed' as const,
      payload: null,
      code,
      message: storable(message),
      warnings: '[]',
    }
  }
  const payload = JSON.stringify(item.input)
  const warnings = JSON.stringify(item.warnings ?? [])
  return { runId, position, name, state: 'waiting' as const, payload, code: null, message: null, warnings }
}

/** PostgreSQL's text holds no zero byte, and a parser's message may quote one. */
export const storable = (message: string) => message.toWellFormed().replaceAll('\0', '')
