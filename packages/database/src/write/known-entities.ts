import { Failure, type KnownEntity, knownEntityId, nameKeysOf } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import type { Database } from '../connect.ts'
import type { DB } from '../tables.ts'
import { insertRows } from './bulk.ts'
import { holdingWords, MOST_LOOKED_FOR } from './naming.ts'
import { type Rereading, reread } from './reread.ts'
import { retried } from './retried.ts'

export interface KnownEntityImport {
  added: number
  /** Entries that were there with other details. */
  changed: number
  /** Entries that were there just so. */
  unchanged: number
  rereading: Rereading
}

type Kysely = Pick<Database, 'kysely'>
/** Rows that go to the database in one statement. */
const BATCH = 5000
const NONE: Rereading = { runId: null, articles: 0 }

/**
 * Enters entities; one that is there already is replaced where it differs. Of two entries with one id the later counts.
 * Articles that a change may concern are read again.
 */
export function importKnownEntities(
  database: Kysely,
  entities: readonly KnownEntity[],
): Promise<KnownEntityImport> {
  const rows = [...new Map(entities.map((entity) => [knownEntityId(entity), rowOf(entity)])).values()]
  return changing(database, async (trx) => {
    const before = await keysOf(
      trx,
      rows.map(({ id }) => id),
    )
    let added = 0
    let changed = 0
    for (let from = 0; from < rows.length; from += BATCH)
      for (const { isNew } of await enter(trx, rows.slice(from, from + BATCH))) isNew ? added++ : changed++
    const keys = [...before, ...(rows.length > MOST_LOOKED_FOR ? [] : rows.flatMap((row) => nameKeysOf(row)))]
    const rereading = added + changed > 0 ? await reread(trx, naming(rows.length, keys)) : NONE
    return { added, changed, unchanged: rows.length - added - changed, rereading }
  })
}

/**
 * Takes entries out, by Wikidata id, by their own id, or all of them.
 * @throws Failure NOT_FOUND where there is none
 */
export function removeKnownEntities(
  database: Kysely,
  which: readonly string[] | 'all',
): Promise<{ removed: number; rereading: Rereading }> {
  return changing(database, async (trx) => {
    const some = which === 'all' ? null : [...new Set(which)]
    const keys = await keysOf(trx, some ?? (await allIds(trx)))
    const entries = trx.deleteFrom('known_entity')
    const gone = await (some ? entries.where('id', 'in', some) : entries).executeTakeFirstOrThrow()
    const removed = Number(gone.numDeletedRows)
    if (removed === 0)
      throw new Failure('NOT_FOUND', 'There is no such entry among the entities that you know.')
    return { removed, rereading: await reread(trx, naming(removed, keys)) }
  })
}

async function allIds(trx: Transaction<DB>): Promise<string[]> {
  const rows = await trx
    .selectFrom('known_entity')
    .select('id')
    .limit(MOST_LOOKED_FOR + 1)
    .execute()
  return rows.map(({ id }) => id)
}

const rowOf = (entity: KnownEntity) => ({
  id: knownEntityId(entity),
  ...entity,
  updatedAt: new Date(),
})
type Row = ReturnType<typeof rowOf>

/** Names under which entries are known so far; with many of them every article is looked at anyway. */
async function keysOf(trx: Transaction<DB>, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0 || ids.length > MOST_LOOKED_FOR) return []
  const rows = await trx
    .selectFrom('known_entity_name')
    .select('key')
    .where('entityId', 'in', [...ids])
    .execute()
  return rows.map(({ key }) => key)
}

const naming = (entries: number, keys: readonly string[]): RawBuilder<SqlBool> =>
  entries > MOST_LOOKED_FOR ? sql<SqlBool>`true` : holdingWords([...new Set(keys)])

/** @returns a row for each entry that is new or differs from what was there */
async function enter(trx: Transaction<DB>, rows: readonly Row[]): Promise<{ isNew: boolean }[]> {
  const entered = await upsert(trx, rows)
  const ids = new Set(entered.map(({ id }) => id))
  const names = rows.flatMap((row) =>
    ids.has(row.id) ? nameKeysOf(row).map((key) => ({ key, entityId: row.id })) : [],
  )
  await sql`DELETE FROM known_entity_name WHERE "entityId" = ANY(${[...ids]}::text[])`.execute(trx)
  await insertRows(trx, 'known_entity_name', names)
  return entered
}

async function upsert(trx: Transaction<DB>, rows: readonly Row[]): Promise<{ id: string; isNew: boolean }[]> {
  const said = (table: string) =>
    sql.join(
      ['type', 'name', 'aliases', 'demonyms', 'country'].map((column) => sql.ref(`${table}.${column}`)),
    )
  const { rows: entered } = await sql<{ id: string; isNew: boolean }>`
    INSERT INTO known_entity
    SELECT * FROM json_populate_recordset(NULL::known_entity, ${JSON.stringify(rows)}::json)
    ON CONFLICT (id) DO UPDATE SET type = excluded.type, name = excluded.name, aliases = excluded.aliases,
      demonyms = excluded.demonyms, country = excluded.country, "updatedAt" = excluded."updatedAt"
    WHERE (${said('known_entity')}) IS DISTINCT FROM (${said('excluded')})
    RETURNING id, xmax = 0 AS "isNew"`.execute(trx)
  return entered
}

/** Waits for the articles that are being read under the entries as they are; those that come later are read under the new ones. */
function changing<T>({ kysely }: Kysely, change: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
  return retried(() =>
    kysely.transaction().execute(async (trx) => {
      await sql`LOCK TABLE known_entity IN EXCLUSIVE MODE`.execute(trx)
      return change(trx)
    }),
  )
}
