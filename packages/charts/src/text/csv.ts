import type { Drawn } from '../prepare/index.ts'

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
const RISKY = /^[=+\-@\t\r]/

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = RISKY.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV (RFC 4180): one header line, numbers unformatted. */
export const csvOfRows = (
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string => `${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

/** The chart's table as CSV; shares from 0 to 1. */
export const csvOf = ({ table }: Drawn): string =>
  csvOfRows(
    table.columns.map(({ label }) => label),
    table.rows.map((row) => row.map(({ raw }) => raw)),
  )
