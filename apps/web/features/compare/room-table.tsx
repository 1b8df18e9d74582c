import { pathOf } from '@parallax/addresses'
import { SMALL_SAMPLE } from '@parallax/domain'
import Link from 'next/link'
import { counted, share } from '../../lib/format.ts'
import { stuck, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'
import { CueCounts } from '../quotations/cue-counts.tsx'
import type { Room, RoomRow } from './quoted-data.ts'
import type { Side } from './sides.ts'

/** One line for all quotations and one for each speaker, with what every side gives them. */
export function RoomTable({ rows, sides }: { rows: RoomRow[]; sides: Side[] }) {
  const wholes = rows[0]?.rooms ?? []
  return (
    <Table label="Quotations, words and cues of each side" className="table-fixed">
      <thead>
        <tr>
          <th scope="col" className={`${th} ${stuck} w-36 sm:w-48`}>
            Speaker
          </th>
          {sides.map(({ key, name }) => (
            <th key={key} scope="col" dir="auto" className={`${th} w-60`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ speaker, rooms }) => (
          <tr key={speaker?.id ?? 'all'}>
            <th scope="row" className={`${td} ${stuck} font-medium`}>
              {speaker ? (
                <Link
                  href={pathOf(speaker.id) ?? '/entities'}
                  dir="auto"
                  className="hover:text-accent hover:underline"
                >
                  {speaker.name}
                </Link>
              ) : (
                'All quotations'
              )}
            </th>
            {sides.map((side, index) => (
              <td key={side.key} className={`${td} align-top`}>
                <Cell
                  about={`${speaker?.name ?? 'All quotations'} in ${side.name}`}
                  room={rooms[index]}
                  few={(wholes[index]?.quotations ?? 0) < SMALL_SAMPLE}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** @param few the side quotes too little for shares of it */
function Cell({ about, room, few }: { about: string; room: Room | undefined; few: boolean }) {
  if (!room || room.quotations === 0) return <span className="text-sm text-faint">not quoted</span>
  const { quotations, words, wordShare, cueClasses, slice, subject } = room
  const number = counted(quotations, 'quotation')
  const part = wordShare === null || few ? '' : ` (${share(wordShare)})`
  const said = `${counted(words, 'word')}${part}`
  return (
    <>
      <p className="text-sm">
        <Opens slice={slice} subject={subject} label={`${about}: ${number}`}>
          {number}
        </Opens>
        <span className="text-soft">, </span>
        <Opens slice={slice} subject={subject} label={`${about}: ${said}`} className="text-soft">
          {said}
        </Opens>
      </p>
      <CueCounts about={about} counts={cueClasses} />
    </>
  )
}
