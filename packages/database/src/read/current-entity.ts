import { type RawBuilder, sql } from 'kysely'
import type { Reader } from './reader.ts'

/**
 * Where an id leads now: to itself where there is such an entity; a key that was joined to a fuller name, to that; a
 * namesake who is told apart no longer, to where the key leads. Asked once for a statement, not for each row.
 */
export function currentEntity(id: string | RawBuilder<string>): RawBuilder<string> {
  return sql<string>`(select coalesce(
    (select own.id from entity as own where own.id = ${id}),
    (select lead."entityId" from entity_key as lead where lead.key = ${id}),
    (select lead."entityId" from entity_key as lead where lead.key = regexp_replace(${id}, '[.][^.]*$', '')),
    ${id}))`
}

/** The same of several ids, as an array. */
export const currentEntities = (ids: RawBuilder<string[]>): RawBuilder<string[]> =>
  sql<string[]>`array(select ${currentEntity(sql<string>`asked.id`)} from unnest(${ids}) as asked(id))`

/** Where old ids lead now, by the old one. An id that leads nowhere is not in the map. */
export async function entitiesNow(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; now: string }>`
    select asked.id, entity.id as now from unnest(${ids}::text[]) as asked(id)
    join entity on entity.id = ${currentEntity(sql<string>`asked.id`)}`.execute(db)
  return new Map(rows.map(({ id, now }) => [id, now]))
}
