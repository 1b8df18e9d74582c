import { pathOf } from '@parallax/addresses'
import { VOICE_WORDS } from '@parallax/charts/prepare'
import { narrow, TONE_VOICES, type ToneMean, type ToneVoice } from '@parallax/domain'
import Link from 'next/link'
import { capital, counted } from '../../lib/format.ts'
import { stuck, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'
import { MeanCell } from './mean-cell.tsx'
import type { Side } from './sides.ts'

interface Voice {
  mentions: number
  articles: number
  polarity: ToneMean | null
}

export interface ToneRow {
  entity: { id: string; name: string }
  /** In the sides' order. */
  sides: { narration: Voice; quoted: Voice }[]
}

/** Two lines for each entity: the sides' own words, and those inside quotations. */
export function ToneTable({ rows, sides }: { rows: ToneRow[]; sides: Side[] }) {
  return (
    <Table label="Mean tone of each side" className="table-fixed">
      <thead>
        <tr>
          <th scope="col" className={`${th} ${stuck} w-36 sm:w-48`}>
            Whose words
          </th>
          {sides.map(({ key, name }) => (
            <th key={key} scope="col" dir="auto" className={`${th} w-48`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.entity.id}>
          <tr>
            <th scope="rowgroup" colSpan={sides.length + 1} className="px-4 pt-3 pb-1 text-start font-medium">
              <Link
                href={pathOf(row.entity.id) ?? '/entities'}
                dir="auto"
                className="hover:text-accent hover:underline"
              >
                {row.entity.name}
              </Link>
            </th>
          </tr>
          {TONE_VOICES.map((voice) => (
            <VoiceRow key={voice} row={row} sides={sides} voice={voice} />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

function VoiceRow({ row, sides, voice }: { row: ToneRow; sides: Side[]; voice: ToneVoice }) {
  return (
    <tr>
      <th scope="row" className={`${td} ${stuck} py-1! text-sm font-normal text-soft`}>
        {capital(VOICE_WORDS[voice])}
      </th>
      {sides.map((side, index) => (
        <td key={side.key} className={`${td} py-1! text-sm`}>
          <Cell entity={row.entity} side={side} voice={voice} counts={row.sides[index]?.[voice]} />
        </td>
      ))}
    </tr>
  )
}

interface CellProps {
  entity: ToneRow['entity']
  side: Side
  voice: ToneVoice
  counts: Voice | undefined
}

function Cell({ entity, side, voice, counts }: CellProps) {
  if (!counts || counts.mentions === 0) return <span className="text-faint">nothing read</span>
  const tone = { entity: entity.id, voice }
  const number = counted(counts.mentions, 'mention')
  return (
    <>
      <MeanCell
        about={`${entity.name}, ${VOICE_WORDS[voice]}, ${side.name}`}
        own={side.own}
        tone={tone}
        polarity={counts.polarity}
      />
      <Opens
        slice={narrow(side.own, { tone })}
        subject={{ kind: 'tone', tone }}
        label={`${entity.name}, ${VOICE_WORDS[voice]}, ${side.name}: ${number}`}
        className="block text-start text-soft"
      >
        {number}
      </Opens>
    </>
  )
}
