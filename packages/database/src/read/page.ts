import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import { encodeCursor, type Keyset } from './keyset.ts'
import type { Reader } from './reader.ts'

/** A stretch of a list, each row with its cursor. */
export interface Page<T> {
  edges: { cursor: string; node: T }[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** A statement that answers one request of several of the same kind. */
interface PageQuery<Row> {
  keyset: Keyset
  query: Expression<Row>
}

/**
 * Several pages of one kind in one statement: the marks of a chart are opened together, not one by one.
 * Pages come back in the order of the requests.
 */
export async function fetchPages<Row extends { cursor: string }>(
  db: Reader,
  queries: readonly PageQuery<Row>[],
): Promise<Page<Omit<Row, 'cursor'>>[]> {
  const rows = await fetchEach<Row>(
    db,
    queries.map(({ query }) => query),
  )
  return queries.map(({ keyset }, index) => toPage(rows[index] ?? [], keyset))
}

/** One page of a list. */
export async function fetchPage<DB, TB extends keyof DB, Row>(
  db: Reader,
  part: Keyset,
  list: SelectQueryBuilder<DB, TB, Row>,
): Promise<Page<Omit<Row & { cursor: string }, 'cursor'>>> {
  const query = list
    .select(part.cursor.as('cursor'))
    .where(part.where)
    .orderBy(part.orderBy)
    .limit(part.limit)
  // With columns that are known only to the caller, the types of the builder cannot say that there is one more.
  const listed = query as unknown as Expression<Row & { cursor: string }>
  const [page] = await fetchPages(db, [{ keyset: part, query: listed }])
  return page ?? { edges: [], hasNextPage: false, hasPreviousPage: false }
}

/** How many rows the whole list holds. */
export async function countRows<DB, TB extends keyof DB, Row>(
  db: Reader,
  list: SelectQueryBuilder<DB, TB, Row>,
): Promise<number> {
  const { rows } = await db
    .selectFrom(list.as('listed'))
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return rows
}

/** Runs several statements with the same columns as one. `rows[i]` are the rows of `queries[i]`, in its order. */
export async function fetchEach<Row>(db: Reader, queries: readonly Expression<Row>[]): Promise<Row[][]> {
  const rows: Row[][] = queries.map(() => [])
  if (queries.length === 0) return rows
  const parts = queries.map(
    (query, index) =>
      sql`select ${sql.lit(index)}::int as "query", row_number() over () as "row", part.* from ${query} as part`,
  )
  const all = await sql<Row & { query: number; row: number }>`
    ${sql.join(parts, sql` union all `)} order by "query", "row"`.execute(db)
  for (const { query, row: _row, ...rest } of all.rows) rows[query]?.push(rest as Row)
  return rows
}

function toPage<Row extends { cursor: string }>(rows: Row[], keyset: Keyset): Page<Omit<Row, 'cursor'>> {
  const more = rows.length > keyset.size
  const kept = rows.slice(0, keyset.size)
  if (keyset.backward) kept.reverse()
  return {
    edges: kept.map(({ cursor, ...node }) => ({ cursor: encodeCursor(cursor), node })),
    hasNextPage: keyset.backward ? keyset.continued : more,
    hasPreviousPage: keyset.backward ? more : keyset.continued,
  }
}
