import { evidenceAddress } from '@parallax/addresses'
import type { Cell, Table } from '../../prepare/index.ts'

/** The numbers of a chart in rows; each leads to the articles behind it. */
export function EmbedTable({ table: { caption, columns, rows } }: { table: Table }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <th key={at} scope="col" className={numeric ? 'numeric' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={at}>
            {row.map((cell, column) =>
              column === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
                <th key={column} scope="row" dir="auto">
                  <CellText cell={cell} about="" />
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
                <td key={column} className={columns[column]?.numeric ? 'numeric' : undefined}>
                  <CellText cell={cell} about={row[0]?.text ?? ''} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellText({ cell: { text, opens }, about }: { cell: Cell; about: string }) {
  if (!opens) return text
  return (
    <a
      href={evidenceAddress(opens)}
      target="_blank"
      rel="noopener"
      aria-label={[text, about].filter(Boolean).join(', ').concat(`: ${opens.title}`)}
    >
      {text}
    </a>
  )
}
