'use client'

import { type ToldCell, viewParsers } from '@parallax/addresses'
import { useQueryState } from 'nuqs'

/** Which cell of a matrix is open. Opening is a step of the history, so that Back closes it. */
export function useCell() {
  const [cell, setCell] = useQueryState(
    'cell',
    viewParsers.cell.withOptions({ history: 'push', scroll: false }),
  )
  return { cell, open: (next: ToldCell) => void setCell(next), close: () => void setCell(null) }
}
