import type { Value } from './flat-row.ts'

export type ColumnType = 'number' | 'time' | 'text'

const DAY = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/

/** What a column holds; empty cells say nothing, and a column without any cell is text. */
export function columnType(cells: readonly Value[]): ColumnType {
  const known = cells.filter((cell) => cell !== null)
  if (known.length === 0) return 'text'
  if (known.every((cell) => typeof cell === 'number')) return 'number'
  return known.every((cell) => typeof cell === 'string' && DAY.test(cell)) ? 'time' : 'text'
}

const words = new Intl.Collator('en', { numeric: true })

/** The rows in the order of one column; empty cells last, whichever way. */
export function sortedBy(
  rows: readonly Value[][],
  column: number,
  direction: 'ascending' | 'descending',
): Value[][] {
  const sign = direction === 'ascending' ? 1 : -1
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column] ?? null, b[column] ?? null]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return (
      sign * (typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y)))
    )
  })
}
