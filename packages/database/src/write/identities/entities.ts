import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'

/**
 * Makes entities again from what articles say of them, so that nothing remains of an article that went. Of several names
 * under its key the longest stays, then the one later in the alphabet, which is the accented and the mixed-case one. Who
 * is named nowhere any more, and where no key leads, is taken out.
 */
export async function remakeEntities(trx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  const these = sql`any(${ids}::text[])`
  const own = sql`(reading.key = entity.id OR (reading."entityId" = entity.id AND starts_with(entity.id, reading.key || '.')))`
  await sql`UPDATE entity SET name = told.name, wikidata = told.wikidata
    FROM (SELECT entity.id, min(reading.wikidata) FILTER (WHERE reading."entityId" = entity.id) AS wikidata,
        (array_agg(reading.name ORDER BY length(reading.name) DESC, reading.name COLLATE "C" DESC))[1] AS name
      FROM entity JOIN entity_reading AS reading ON (reading.key = entity.id OR reading."entityId" = entity.id) AND ${own}
      WHERE entity.id = ${these} GROUP BY entity.id) AS told
    WHERE entity.id = told.id
      AND (entity.name, entity.wikidata) IS DISTINCT FROM (told.name, told.wikidata)`.execute(trx)
  await sql`DELETE FROM entity WHERE id = ${these}
    AND NOT EXISTS (SELECT FROM entity_reading AS reading WHERE reading."entityId" = entity.id)
    AND NOT EXISTS (SELECT FROM entity_key AS lead WHERE lead.key = entity.id AND lead."entityId" = entity.id)`.execute(
    trx,
  )
  await sql`DELETE FROM entity_alias AS met WHERE met."entityId" = ${these} AND met.source = 'text'
    AND NOT EXISTS (SELECT FROM mention WHERE mention."entityId" = met."entityId" AND mention.text = met.alias
      AND mention.form = 'name' AND NOT mention.demonym)`.execute(trx)
  await sql`INSERT INTO entity_alias ("entityId", alias, source)
    SELECT DISTINCT "entityId", text, 'text' FROM mention
    WHERE "entityId" = ${these} AND form = 'name' AND NOT demonym ON CONFLICT DO NOTHING`.execute(trx)
}
