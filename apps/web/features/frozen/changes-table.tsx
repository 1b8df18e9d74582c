'use client'

import Link from 'next/link'
import { useState } from 'react'
import { counted } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Table, td, th } from '../../ui/table.tsx'
import type { ChangedRow } from './frozen-data.ts'

const CHANGES = { ADDED: 'new', GONE: 'gone', CHANGED: 'changed' } as const

/** More are shown when they are asked for. */
const FIRST = 50

/** Row by row what a frozen chart said, and what the live one says. What it says now opens. */
export function ChangesTable({ rows }: { rows: readonly ChangedRow[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <>
      <Table label="What has changed">
        <caption className="sr-only">What the frozen chart says, and what the live one says now</caption>
        <thead>
          <tr>
            {['Row', 'Column', 'Then', 'Now'].map((column) => (
              <th key={column} scope="col" className={`${th} px-2! text-start first:ps-0!`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and never move
          <RowCells key={index} row={row} />
        ))}
      </Table>
      {shown.length < rows.length ? (
        <Button className="mt-2" onClick={() => setAll(true)}>
          Show all {counted(rows.length, 'row')}
        </Button>
      ) : null}
    </>
  )
}

function RowCells({ row: { change, label, cells } }: { row: ChangedRow }) {
  const look = `${td} px-2! py-1.5! align-top`
  return (
    <tbody className="border-b border-line">
      {cells.map(({ column, was, now, opens }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
        <tr key={at}>
          {at === 0 ? (
            <th scope="rowgroup" rowSpan={cells.length} className={`${look} ps-0! text-start font-medium`}>
              <span dir="auto">{label}</span>{' '}
              <span className="text-xs font-normal text-faint">{CHANGES[change]}</span>
            </th>
          ) : null}
          <td className={`${look} text-soft`}>{column}</td>
          <td className={`${look} nums`}>{was === null ? '–' : `“${was}”`}</td>
          <td className={`${look} nums`}>
            {now === null ? (
              '–'
            ) : opens ? (
              <Link
                href={opens}
                aria-label={`${now}, ${label}, ${column}: show its articles`}
                className="underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent"
              >
                {now}
              </Link>
            ) : (
              now
            )}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
