import type { ToldCell } from '@parallax/addresses'
import { Check, Copy, EqualApproximately, EqualNot, type LucideIcon, Minus } from 'lucide-react'
import { count, counted } from '../../lib/format.ts'
import { cx } from '../../ui/class-names.ts'
import { OpensCell } from './opens-cell.tsx'
import type { MatrixRowData } from './telling-query.ts'

type CellData = MatrixRowData['cells'][number]
type CellLook = CellData['state'] | 'COPIED'

/** What a cell says besides its number: a mark and a word, so that colour is never alone. */
const LOOKS: Readonly<Record<CellLook, { word: string; Mark: LucideIcon; look: string }>> = {
  PRESENT: { word: 'tells it', Mark: Check, look: 'text-good' },
  ABSENT: { word: 'absent', Mark: Minus, look: 'text-faint' },
  DIFFERS: { word: 'differs', Mark: EqualApproximately, look: 'text-shift' },
  CONFLICT: { word: 'conflict', Mark: EqualNot, look: 'text-bad' },
  COPIED: { word: 'copied', Mark: Copy, look: 'text-soft' },
}
const lookOf = ({ state, isCopied }: CellData): CellLook =>
  isCopied && state === 'PRESENT' ? 'COPIED' : state

/** What the marks of the cells mean. */
export function MatrixLegend() {
  return (
    <ul
      aria-label="What the marks mean"
      className="flex flex-wrap gap-x-4 gap-y-1 px-4 py-2 text-xs text-soft"
    >
      {Object.values(LOOKS).map(({ word, Mark, look }) => (
        <li key={word} className="flex items-center gap-1">
          <Mark aria-hidden className={cx('size-3.5', look)} />
          {word}
        </li>
      ))}
    </ul>
  )
}

interface MatrixCellProps {
  cell: CellData
  at: ToldCell
  /** Row and column in words. */
  about: string
  /** The numbers that stand against those of others. */
  values: string[]
  /** The words of the text are shown, where they say more than the row. */
  inWords: boolean
}

/** What one outlet has of a fact. Its number opens onto as many places. */
export function MatrixCell({ cell, at, about, values, inWords }: MatrixCellProps) {
  const { word, Mark, look } = LOOKS[lookOf(cell)]
  if (cell.total === 0)
    return (
      <span className="flex items-center gap-1.5 text-xs text-faint">
        <Mark aria-hidden className="size-3.5" />
        {word}
      </span>
    )
  const disagrees = cell.state === 'CONFLICT' || cell.state === 'DIFFERS'
  const told = disagrees ? values : inWords ? wordsOf(cell) : []
  const said = [word, ...(cell.isCopied && disagrees ? ['copied'] : [])].join(', ')
  return (
    <OpensCell
      cell={at}
      about={about}
      told={`${said}, ${counted(cell.total, 'place')}`}
      className={cx(
        'group flex min-h-7 max-w-full flex-wrap items-center gap-x-1.5 px-1.5 py-0.5 text-start text-sm',
        cell.state === 'CONFLICT' && 'bg-bad-wash',
        cell.isCopied && 'border border-dashed border-edge',
      )}
    >
      <Mark aria-hidden className={cx('size-3.5 shrink-0', look)} />
      {told.length > 0 ? (
        <span dir="auto" className="font-medium">
          {told.join(' / ')}
        </span>
      ) : null}
      <span className="underline decoration-edge decoration-dotted underline-offset-4 group-hover:text-accent">
        {told.length > 0 ? `${count(cell.total)}×` : count(cell.total)}
      </span>
      {disagrees || cell.isCopied ? (
        <span aria-hidden className={cx('text-xs', look)}>
          {said}
        </span>
      ) : null}
    </OpensCell>
  )
}

/** The first words of the places, each once. */
const wordsOf = ({ places, total }: CellData): string[] => {
  const words = [...new Set(places.map(({ text }) => text))]
  return total > places.length ? [...words, '…'] : words
}
