import { type ArticleFilter, narrow } from '@parallax/domain'
import Link from 'next/link'
import { pathOf } from '../../lib/ids.ts'
import { printUrlState } from '../../lib/url-state.ts'
import { intervalWords, ShareInterval, type ShareValue, shareWords } from '../../ui/share-interval.tsx'
import { stuck, Table, td, th } from '../../ui/table.tsx'
import { TypeBadge } from '../../ui/type-badge.tsx'
import { Opens } from '../evidence/opens.tsx'
import type { CompareColumn } from './compare-data.ts'

export interface ShareRow {
  id: string
  name: string
  type?: string
  kind: 'entity' | 'topic'
  /** By outlet id. */
  shares: Map<string, ShareValue>
}

interface ShareTableProps {
  label: string
  rows: ShareRow[]
  columns: CompareColumn[]
  filter: ArticleFilter
}

/** Each outlet's share of its own articles, row by row: the dot is the share, the band how sure it is. */
export function ShareTable({ label, rows, columns, filter }: ShareTableProps) {
  return (
    <Table label={label} className="table-fixed">
      <thead>
        <tr>
          <th scope="col" className={`${th} ${stuck} w-36 sm:w-48`}>
            {rows[0]?.kind === 'topic' ? 'Topic' : 'Name'}
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={`${th} w-44`} dir="auto">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={`${td} ${stuck} font-medium`}>
              <Link
                href={`${pathOf(row.id)}${printUrlState(filter)}`}
                dir="auto"
                className="hover:text-accent hover:underline"
              >
                {row.name}
              </Link>
              {row.type ? (
                <div>
                  <TypeBadge type={row.type} className="font-normal" />
                </div>
              ) : null}
            </th>
            {columns.map((column) => (
              <td key={column.id} className={`${td} align-top`}>
                <Cell row={row} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Cell({ row, column }: { row: ShareRow; column: CompareColumn }) {
  const value = row.shares.get(column.id)
  if (!value || value.denominator === 0) return <span className="text-sm text-faint">no articles</span>
  const slice = narrow(column.own, row.kind === 'entity' ? { entity: row.id } : { topic: row.id })
  return (
    <Opens
      slice={slice}
      subject={{ kind: row.kind, id: row.id }}
      label={`${row.name} in ${column.name}: ${shareWords(value)} articles, ${intervalWords(value)}`}
      className="block w-full text-start text-sm"
    >
      <span title={intervalWords(value)}>{shareWords(value)}</span>
      <ShareInterval value={value} />
    </Opens>
  )
}
