import { printUrlState } from '@parallax/addresses'
import { type ArticleFilter, SMALL_SAMPLE } from '@parallax/domain'
import Link from 'next/link'
import { countsWords, intervalWords, ShareInterval, shareWords } from '../../ui/share-interval.tsx'
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
  /** What a row is: a name, a topic. */
  noun: string
  /** What a share is of. */
  unit?: string
}

/** Each outlet's share of its own articles, row by row: the dot is the share, the band how sure it is. */
export function ShareTable({ label, rows, sides, filter, noun, unit = 'articles' }: ShareTableProps) {
  return (
    <Table label={label} className="table-fixed">
      <thead>
        <tr>
          <th scope="col" className={`${th} ${stuck} w-36 sm:w-48`}>
            {noun}
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
              {row.path ? (
                <Link
                  href={`${row.path}${printUrlState(filter)}`}
                  dir="auto"
                  className="hover:text-accent hover:underline"
                >
                  {row.name}
                </Link>
              ) : (
                <span dir="auto">{row.name}</span>
              )}
              <div className="text-xs font-normal text-soft">
                {row.type ? <TypeBadge type={row.type} className="me-1.5" /> : null}
                <span dir="auto">{row.leans}</span>
              </div>
            </th>
            {sides.map((side) => (
              <td key={side.key} className={`${td} align-top`}>
                <Cell row={row} side={side} unit={unit} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Cell({ row, side, unit }: { row: LeaningRow; side: Side; unit: string }) {
  const value = row.shares.get(side.key)
  if (!value || value.denominator === 0) return <span className="text-sm text-faint">no {unit}</span>
  const { slice, subject } = row.opens(side.own)
  const isSmall = side.numbers.articles < SMALL_SAMPLE
  const interval = isSmall ? null : intervalWords(value)
  const words = isSmall ? countsWords(value) : shareWords(value)
  return (
    <Opens
      slice={slice}
      subject={subject}
      label={`${row.name} in ${side.name}: ${words} ${unit}${interval ? `, ${interval}` : ''}`}
      className="block w-full text-start text-sm"
    >
      <span title={interval ?? undefined}>{words}</span>
      {interval ? <ShareInterval value={value} /> : null}
    </Opens>
  )
}
