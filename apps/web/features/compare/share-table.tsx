import { type ArticleFilter, narrow, SMALL_SAMPLE } from '@parallax/domain'
import Link from 'next/link'
import { pathOf } from '../../lib/ids.ts'
import { printUrlState } from '../../lib/url-state.ts'
import { intervalWords, ShareInterval, shareWords } from '../../ui/share-interval.tsx'
import { stuck, Table, td, th } from '../../ui/table.tsx'
import { TypeBadge } from '../../ui/type-badge.tsx'
import { Opens } from '../evidence/opens.tsx'
import type { LeaningRow } from './leaning.ts'
import type { Side } from './sides.ts'

interface ShareTableProps {
  label: string
  rows: LeaningRow[]
  sides: Side[]
  filter: ArticleFilter
}

/** Each outlet's share of its own articles, row by row: the dot is the share, the band how sure it is. */
export function ShareTable({ label, rows, sides, filter }: ShareTableProps) {
  return (
    <Table label={label} className="table-fixed">
      <thead>
        <tr>
          <th scope="col" className={`${th} ${stuck} w-36 sm:w-48`}>
            {rows[0]?.kind === 'topic' ? 'Topic' : 'Name'}
          </th>
          {sides.map((side) => (
            <th key={side.key} scope="col" className={`${th} w-44`} dir="auto">
              {side.name}
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
              <div className="text-xs font-normal text-soft">
                {row.type ? <TypeBadge type={row.type} className="me-1.5" /> : null}
                <span dir="auto">{row.leans}</span>
              </div>
            </th>
            {sides.map((side) => (
              <td key={side.key} className={`${td} align-top`}>
                <Cell row={row} side={side} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Cell({ row, side }: { row: LeaningRow; side: Side }) {
  const value = row.shares.get(side.key)
  if (!value || value.denominator === 0) return <span className="text-sm text-faint">no articles</span>
  const slice = narrow(side.own, row.kind === 'entity' ? { entity: row.id } : { topic: row.id })
  const interval = value.denominator < SMALL_SAMPLE ? null : intervalWords(value)
  return (
    <Opens
      slice={slice}
      subject={{ kind: row.kind, id: row.id }}
      label={`${row.name} in ${side.name}: ${shareWords(value)} articles${interval ? `, ${interval}` : ''}`}
      className="block w-full text-start text-sm"
    >
      <span title={interval ?? undefined}>{shareWords(value)}</span>
      {interval ? <ShareInterval value={value} /> : null}
    </Opens>
  )
}
