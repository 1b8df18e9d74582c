import type { Cell, Table } from '../prepare/index.ts'

/** A column of one table and its place in the other; null where that has none. */
export interface Matched {
  label: string
  numeric: boolean
  was: number | null
  now: number | null
}

/** Numbers in a column's heading change with the articles: "Share of 12 articles", "Harbour Daily (12)". */
const withoutCount = (label: string): string =>
  label.replace(/ \([\d,]+\)$/, '').replace(/ of [\d,]+ (article|word)s?\b/, ' of all')

/** The last stretch of time is a part of one only until its end has come. */
const whole = (header: string): string => header.replace(/ \(part\)$/, '')

/** Columns of both tables: those of the earlier one in its order, then the new ones. */
export function matchColumns(then: Table, now: Table): Matched[] {
  const before = keysOf(then.columns.map(({ label }) => withoutCount(label)))
  const after = keysOf(now.columns.map(({ label }) => withoutCount(label)))
  const places = new Map(after.map((key, at) => [key, at]))
  const known = new Set(before)
  return [
    ...then.columns.map(({ label, numeric }, at) => ({
      ...{ label, numeric, was: at, now: places.get(before[at] ?? '') ?? null },
    })),
    ...now.columns.flatMap(({ label, numeric }, at) =>
      known.has(after[at] ?? '') ? [] : [{ label, numeric, was: null, now: at }],
    ),
  ]
}

/** Rows of both tables side by side, those of the earlier one in its order, then the new ones. */
export function matchRows(then: Table, now: Table): { was: Cell[] | null; now: Cell[] | null }[] {
  const headers = ({ rows }: Table) => rows.map(([header]) => whole(header?.text ?? ''))
  // Where a header stands twice (two people of one name, pairs), the other words of the row tell which is meant.
  const isUnique = [then, now].every((table) => new Set(headers(table)).size === table.rows.length)
  const keys = (table: Table) =>
    keysOf(isUnique ? headers(table) : table.rows.map((row) => wordsOf(row, table)))
  const [before, after] = [keys(then), keys(now)]
  const places = new Map(after.map((key, at) => [key, at]))
  const known = new Set(before)
  return [
    ...then.rows.map((row, at) => ({ was: row, now: now.rows[places.get(before[at] ?? '') ?? -1] ?? null })),
    ...now.rows.flatMap((row, at) => (known.has(after[at] ?? '') ? [] : [{ was: null, now: row }])),
  ]
}

const wordsOf = (row: readonly Cell[], { columns }: Table): string =>
  row
    .filter((_, at) => at === 0 || !columns[at]?.numeric)
    .map(({ text }, at) => (at === 0 ? whole(text) : text))
    .join('\n')

/** What stands more than once is told apart by which of them it is. */
function keysOf(names: readonly string[]): string[] {
  const met = new Map<string, number>()
  return names.map((name) => {
    const often = (met.get(name) ?? 0) + 1
    met.set(name, often)
    return `${name}\n#${often}`
  })
}
