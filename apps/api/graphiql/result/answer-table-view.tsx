import { csvOfRows } from '@parallax/charts/text'
import { useMemo, useState } from 'react'
import type { AnswerTable } from './answer-tables.ts'
import { columnType, sortedBy } from './columns.ts'
import { CopyButton } from './copy-button.tsx'
import type { Value } from './flat-row.ts'
import { fileNameOf, nameOf, sizeOf } from './table-words.ts'

/** Rows that a page shows without becoming slow. */
const MOST_ROWS = 500

interface Order {
  column: number
  direction: 'ascending' | 'descending'
}

/** A list as a table; a click on a column's head sorts by it, a second one the other way. */
export function AnswerTableView({ table }: { table: AnswerTable }) {
  const [order, setOrder] = useState<Order | null>(null)
  const { columns } = table
  const rows = useMemo(
    () => (order ? sortedBy(table.rows, order.column, order.direction) : table.rows),
    [table.rows, order],
  )
  const csv = () => csvOfRows(columns, rows)
  const sort = (column: number) => setOrder({ column, direction: nextDirection(order, column) })
  return (
    <>
      <div className="result-actions">
        <CopyButton text={csv}>Copy CSV</CopyButton>
        <button type="button" onClick={() => download(`${fileNameOf(table)}.csv`, csv())}>
          Download CSV
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section aria-label={`${nameOf(table)}, table`} tabIndex={0} className="result-scroll">
        <table>
          <caption>
            {nameOf(table)}: {sizeOf(table)}
            {rows.length > MOST_ROWS ? `, the first ${MOST_ROWS} shown; CSV has all` : ''}
          </caption>
          <thead>
            <tr>
              {columns.map((name, column) => (
                <th key={name} scope="col" aria-sort={order?.column === column ? order.direction : 'none'}>
                  <button type="button" onClick={() => sort(column)}>
                    {name}
                    <span aria-hidden>{arrowOf(order, column)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <Body
            rows={rows.slice(0, MOST_ROWS)}
            numeric={columns.map((_, column) => isNumeric(table, column))}
          />
        </table>
      </section>
    </>
  )
}

const Body = ({ rows, numeric }: { rows: readonly Value[][]; numeric: readonly boolean[] }) => (
  <tbody>
    {rows.map((row, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no other name
      <tr key={index}>
        {row.map((cell, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their place
          <td key={column} dir="auto" className={numeric[column] ? 'is-number' : undefined}>
            {cell === null ? <span className="is-empty">–</span> : String(cell)}
          </td>
        ))}
      </tr>
    ))}
  </tbody>
)

const isNumeric = ({ rows }: AnswerTable, column: number): boolean =>
  columnType(rows.map((row) => row[column] ?? null)) === 'number'

const nextDirection = (order: Order | null, column: number): Order['direction'] =>
  order?.column === column && order.direction === 'ascending' ? 'descending' : 'ascending'

function arrowOf(order: Order | null, column: number): string {
  if (order?.column !== column) return ''
  return order.direction === 'ascending' ? ' ↑' : ' ↓'
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  // The browser has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address))
}
