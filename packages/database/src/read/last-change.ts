import { sql } from 'kysely'
import type { Reader } from './reader.ts'

/**
 * When something last changed that numbers are counted from: an article came in or was read anew, a decision was taken or
 * taken back, a list of one's own was edited. Null of an empty collection. ISO instant.
 */
export async function lastChange(db: Reader): Promise<string | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select greatest(
      (select max("receivedAt") from article),
      (select max(greatest("decidedAt", "undoneAt")) from block_correction),
      (select max(greatest("decidedAt", "undoneAt")) from story_decision),
      (select max("updatedAt") from known_outlet),
      (select max("updatedAt") from known_entity),
      (select max("updatedAt") from own_topic)
    ) as at`.execute(db)
  return rows[0]?.at?.toISOString() ?? null
}
