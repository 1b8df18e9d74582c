import { csvRows } from './csv.ts'
import { Failure, type FailureCode } from './failures.ts'
import { checkKnownOutlet, type GivenOutlet, knownOutletId } from './known-outlets.ts'
import type { KnownOutlet } from './reading-options.ts'

/** A row of a table that cannot be taken. */
export interface RowFailure {
  /** Line of the text that the row begins in, from 1. */
  row: number
  code: FailureCode
  message: string
  field: string | null
}

/** A table of outlets, row by row: what can be taken, and what cannot and why. */
export interface OutletTable {
  rows: { row: number; outlet: KnownOutlet }[]
  failures: RowFailure[]
}

const COLUMNS = ['domain', 'name', 'country'] as const
type Column = (typeof COLUMNS)[number]
export const MAX_TABLE_ROWS = 20_000

/**
 * A table of outlets from CSV text with the columns domain, name and country, in this order or in that of a first row
 * which names them. A row that cannot be taken fails for itself.
 * @throws Failure EMPTY where there is no row, TOO_LARGE for more than {@link MAX_TABLE_ROWS}
 */
export function parseOutletTable(csv: string): OutletTable {
  const all = csvRows(csv)
  const header = headerOf(all[0]?.cells ?? [])
  const rows = header ? all.slice(1) : all
  if (rows.length === 0) throw new Failure('EMPTY', 'The table has no rows.')
  if (rows.length > MAX_TABLE_ROWS)
    throw new Failure('TOO_LARGE', `A table has at most ${MAX_TABLE_ROWS.toLocaleString('en')} rows.`)
  const table: OutletTable = { rows: [], failures: [] }
  const seen = new Map<string, number>()
  for (const { line: row, cells, broken } of rows) {
    try {
      if (broken) throw new Failure('MALFORMED', 'A quotation mark in this row never ends.')
      const outlet = checkKnownOutlet(fieldsOf(cells, header ?? COLUMNS))
      const id = knownOutletId(outlet)
      const earlier = seen.get(id)
      if (earlier !== undefined)
        throw new Failure('DUPLICATE', `This outlet stands in row ${earlier} already.`)
      seen.set(id, row)
      table.rows.push({ row, outlet })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const { code, message, field } = error
      table.failures.push({ row, code, message, field })
    }
  }
  return table
}

/** The columns that a first row names, or null where it is a row like any other. */
function headerOf(cells: string[]): (Column | null)[] | null {
  const columns = cells.map((cell) => COLUMNS.find((column) => column === cell.trim().toLowerCase()) ?? null)
  return columns.includes('name') ? columns : null
}

function fieldsOf(cells: string[], columns: readonly (Column | null)[]): GivenOutlet {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    throw new Failure('MALFORMED', `The row has ${cells.length} columns; ${columns.length} are expected.`)
  return Object.fromEntries(columns.flatMap((column, index) => (column ? [[column, cells[index]]] : [])))
}
