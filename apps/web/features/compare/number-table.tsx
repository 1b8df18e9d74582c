import { href } from '@parallax/addresses'
import { narrow, SMALL_SAMPLE } from '@parallax/domain'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { count, day, noun, ratio, share } from '../../lib/format.ts'
import { numeric, stuck, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'
import type { Side } from './sides.ts'

const link = 'hover:text-accent hover:underline'

interface Line {
  label: string
  cell: (side: Side) => ReactNode
}

/** Of few articles no share is told. */
const portion = (value: number, of: number) =>
  value === 0 || of < SMALL_SAMPLE ? count(value) : `${count(value)} (${share(ratio(value, of))})`

/** With the number as it stands in the cell. */
const articles = (value: number) => `${count(value)} ${noun(value, 'article')}`

const LINES: Line[] = [
  {
    label: 'Articles',
    cell: ({ name, own, numbers }) => (
      <Opens slice={own} subject={null} label={`${articles(numbers.articles)} in ${name}`}>
        {count(numbers.articles)}
      </Opens>
    ),
  },
  {
    label: 'Period',
    cell: ({ numbers }) =>
      numbers.firstDay && numbers.lastDay
        ? `${day(numbers.firstDay)} – ${day(numbers.lastDay)}`
        : 'none dated',
  },
  {
    label: 'Wire copy',
    cell: ({ name, own, numbers }) => (
      <Opens
        slice={{ ...own, agencyKnown: true }}
        subject={null}
        label={`${articles(numbers.wire)} of wire copy in ${name}`}
      >
        {portion(numbers.wire, numbers.articles)}
      </Opens>
    ),
  },
  {
    label: 'Without a date',
    cell: ({ name, own, numbers }) => (
      <Opens
        slice={narrow(own, { period: null })}
        subject={null}
        label={`${articles(numbers.undated)} without a date in ${name}`}
      >
        {portion(numbers.undated, numbers.articles)}
      </Opens>
    ),
  },
  {
    label: 'Quotations per article',
    cell: ({ own, numbers }) => (
      <Link href={href('/quotations', own)} className={link}>
        {numbers.articles > 0 ? (numbers.quotations / numbers.articles).toFixed(1) : '–'}
      </Link>
    ),
  },
  {
    label: 'Names mentioned',
    cell: ({ own, numbers }) => (
      <Link href={href('/entities', own)} className={link}>
        {count(numbers.entities)}
      </Link>
    ),
  },
]

/** The plain figures of each side, one column each. */
export function NumberTable({ sides }: { sides: Side[] }) {
  return (
    <Table label="The sides in numbers" className="table-fixed">
      <thead>
        <tr>
          <th scope="col" className={`${th} ${stuck} w-36 sm:w-48`}>
            <span className="sr-only">Measure</span>
          </th>
          {sides.map(({ key, name }) => (
            <th key={key} scope="col" dir="auto" className={`${th} ${numeric} w-44 text-sm text-ink`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LINES.map(({ label, cell }) => (
          <tr key={label}>
            <th scope="row" className={`${td} ${stuck} font-normal text-soft`}>
              {label}
            </th>
            {sides.map((side) => (
              <td key={side.key} className={`${td} ${numeric}`}>
                {cell(side)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
