import type { Drawn } from '../prepare/index.ts'

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
const RISKY = /^[=+\-@\t\r]/

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = RISKY.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The chart's table as CSV (RFC 4180): one header line, numbers unformatted, shares from 0 to 1. */
export function csvOf({ table }: Drawn): string {
  const rows = [
    table.columns.map(({ label }) => cell(label)),
    ...table.rows.map((row) => row.map(({ raw }) => cell(raw))),
  ]
  return `${rows.map((row) => row.join(',')).join('\r\n')}\r\n`
}
