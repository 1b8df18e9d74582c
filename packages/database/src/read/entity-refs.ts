import type { EntityRef } from '@parallax/domain'
import { sql } from 'kysely'
import { currentEntities } from './current-entity.ts'
import type { Reader } from './reader.ts'
import { writable } from './writable.ts'

/** Names and types of entities, in the order of the ids that are asked for; an id that leads nowhere is left out. */
export async function entityRefs(db: Reader, ids: readonly string[]): Promise<EntityRef[]> {
  if (ids.length === 0) return []
  const asked = sql<string[]>`${ids.map(writable)}::text[]`
  const { rows } = await sql<EntityRef>`select entity.id, entity.name, entity.type
    from unnest(${currentEntities(asked)}) with ordinality as asked(id, place)
    join entity on entity.id = asked.id order by asked.place`.execute(db)
  return rows
}
