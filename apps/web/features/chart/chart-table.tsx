import type { Cell, Opens, Table as TableData } from '@parallax/charts/prepare'
import { numeric, Table, td, th } from '../../ui/table.tsx'

interface ChartTableProps {
  table: TableData
  onOpen?: ((opens: Opens) => void) | undefined
}

const link =
  'rounded-sm underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid'

/** The chart's numbers in rows; each of them opens as its mark does. */
export function ChartTable({ table, onOpen }: ChartTableProps) {
  return (
    <Table label={table.caption}>
      <caption className="pb-2 text-start text-sm text-soft">{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ label, numeric: right }, index) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              key={index}
              scope="col"
              className={`${th} px-2! align-bottom whitespace-normal! first:ps-0! ${right ? numeric : ''}`}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and never move
          <tr key={index}>
            {row.map((cell, column) => (
              <TableCell
                // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
                key={column}
                cell={cell}
                header={column === 0}
                right={table.columns[column]?.numeric ?? false}
                about={row[0]?.text ?? ''}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

interface CellProps extends Pick<ChartTableProps, 'onOpen'> {
  cell: Cell
  /** The header of the row. */
  about: string
  header: boolean
  right: boolean
}

function TableCell({ header, right, ...props }: CellProps) {
  const look = `${td} px-2! py-1.5! ${right ? numeric : ''}`
  if (!header)
    return (
      <td className={look}>
        <CellText {...props} />
      </td>
    )
  return (
    <th scope="row" dir="auto" className={`${look} ps-0! text-start font-medium`}>
      <CellText {...props} />
    </th>
  )
}

function CellText({ cell: { text, opens }, about, onOpen }: Omit<CellProps, 'header' | 'right'>) {
  if (opens && onOpen)
    return (
      <button
        type="button"
        className={`${link} nums`}
        onClick={() => onOpen(opens)}
        aria-haspopup="dialog"
        aria-label={`${text}, ${about}: ${opens.title}`}
      >
        {text}
      </button>
    )
  return text
}
