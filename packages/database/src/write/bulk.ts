import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

type Row = Record<string, unknown>

interface InsertOptions {
  /** Which of the rows (`fresh`) are worth inserting. */
  where?: RawBuilder<unknown>
  onConflict?: RawBuilder<unknown>
}

/**
 * Inserts any number of rows in one statement with one parameter. All rows have the keys of the first.
 * Text goes as JSON, which has no form for half of a surrogate pair: callers hand over well-formed text.
 */
export async function insertRows(
  trx: Transaction<DB>,
  table: keyof DB,
  rows: Row[],
  { where = sql`true`, onConflict = sql`` }: InsertOptions = {},
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  await sql`INSERT INTO ${sql.table(table)} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${sql.table(table)}, ${JSON.stringify(rows)}::json) AS fresh
    WHERE ${where} ${onConflict}`.execute(trx)
}

/**
 * Outlets, agencies and entities: one row each, whatever the order in which articles come. Of two names of one key the
 * longer stays, then the one later in the alphabet, which is the accented and the mixed-case one ("Erdoğan" over
 * "Erdogan", "Reuters" over "REUTERS"). Rows that would not change are neither touched nor locked: the names that are
 * in every article would otherwise make all writers wait for one another.
 */
export async function upsertNamed(
  trx: Transaction<DB>,
  table: 'outlet' | 'agency' | 'entity',
  rows: Row[],
): Promise<void> {
  const column = { outlet: 'domain', agency: null, entity: 'wikidata' }[table]
  const extra = column === null ? null : sql.ref(column)
  const better = (a: string, b: string) =>
    sql`(length(${sql.ref(`${a}.name`)}), ${sql.ref(`${a}.name`)} COLLATE "C") > (length(${sql.ref(`${b}.name`)}), ${sql.ref(`${b}.name`)} COLLATE "C")`
  // least() passes over nulls: a value once known stays, and of two the same one wins in every order.
  const newExtra = extra && sql`, ${extra} = least(${sql.table(table)}.${extra}, excluded.${extra})`
  const sameExtra =
    extra && sql`AND known.${extra} IS NOT DISTINCT FROM least(known.${extra}, fresh.${extra})`
  const inOrder = sortedBy(rows, ({ id }) => String(id))
  await insertRows(trx, table, inOrder, {
    where: sql`NOT EXISTS (SELECT FROM ${sql.table(table)} AS known
      WHERE known.id = fresh.id AND NOT ${better('fresh', 'known')} ${sameExtra ?? sql``})`,
    onConflict: sql`ON CONFLICT (id) DO UPDATE SET
      name = CASE WHEN ${better('excluded', table)} THEN excluded.name ELSE ${sql.ref(`${table}.name`)} END
      ${newExtra ?? sql``}`,
  })
}

export async function upsertAliases(trx: Transaction<DB>, rows: Row[]): Promise<void> {
  const inOrder = sortedBy(rows, ({ entityId, alias }) => JSON.stringify([entityId, alias]))
  await insertRows(trx, 'entity_alias', inOrder, { onConflict: sql`ON CONFLICT DO NOTHING` })
}

/** One order of keys for all writers is what keeps them from deadlocking. */
function sortedBy(rows: Row[], key: (row: Row) => string): Row[] {
  return rows
    .map((row) => ({ row, by: key(row) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ row }) => row)
}
