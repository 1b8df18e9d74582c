import { EVERY_COLUMN, pathOf, type ToldCell } from '@parallax/addresses'
import { FACT_KINDS } from '@parallax/domain'
import Link from 'next/link'
import { stuck, td } from '../../ui/table.tsx'
import { TypeBadge } from '../../ui/type-badge.tsx'
import { columnId, columnName, valuesOf } from './columns.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { OpensCell } from './opens-cell.tsx'
import type { ColumnData, MatrixRowData } from './telling-query.ts'
import { disagreementWords, rowWords } from './telling-words.ts'

const kindOf = ({ kind }: MatrixRowData) => FACT_KINDS.find((one) => one === kind.toLowerCase()) ?? 'entity'

/** One fact, and what each outlet has of it. */
export function MatrixRow({ row, columns }: { row: MatrixRowData; columns: ColumnData[] }) {
  const at = (column: string | null): ToldCell => ({ kind: kindOf(row), key: row.key, column })
  const words = rowWords(row)
  return (
    <tr>
      <th scope="row" className={`${td} ${stuck} align-top font-normal`}>
        <Label row={row} words={words} />
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-faint">
          {row.entity ? <TypeBadge type={row.entity.type} /> : null}
          <OpensCell
            cell={at(EVERY_COLUMN)}
            about={words}
            shows="who tells it and who does not"
            className="underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent"
          >
            {row.told === 0 ? 'copies only' : `told by ${row.told} of ${columns.length}`}
          </OpensCell>
        </p>
        <Disagreeing row={row} words={words} at={at(null)} />
      </th>
      {columns.map((column, index) => {
        const cell = row.cells[index]
        return (
          <td key={columnId(column)} className={`${td} align-top`}>
            {cell ? (
              <MatrixCell
                cell={cell}
                at={at(columnId(column))}
                about={`${words}, ${columnName(column)}`}
                values={valuesOf(row, column)}
                inWords={row.kind === 'QUANTITY' || row.kind === 'DATE'}
              />
            ) : null}
          </td>
        )
      })}
    </tr>
  )
}

function Label({ row: { kind, entity }, words }: { row: MatrixRowData; words: string }) {
  if (entity)
    return (
      <Link
        href={pathOf(entity.id) ?? '/entities'}
        dir="auto"
        className="font-medium [overflow-wrap:anywhere] hover:text-accent hover:underline"
      >
        {words}
      </Link>
    )
  const isText = kind === 'QUOTATION' || kind === 'STATEMENT'
  return (
    <span dir="auto" title={isText ? words : undefined} className={isText ? 'line-clamp-4' : 'font-medium'}>
      {words}
    </span>
  )
}

/** "12 / 17", which opens onto both sentences. */
function Disagreeing({ row, words, at }: { row: MatrixRowData; words: string; at: ToldCell }) {
  if (row.disagreements.length === 0) return null
  const isConflict = row.disagreements.some(({ kind }) => kind === 'CONFLICT')
  return (
    <OpensCell
      cell={at}
      about={words}
      className={`mt-1 min-h-6 text-start text-xs underline decoration-dotted underline-offset-4 ${isConflict ? 'text-bad' : 'text-shift'}`}
    >
      {disagreementWords(row.disagreements)}
    </OpensCell>
  )
}
