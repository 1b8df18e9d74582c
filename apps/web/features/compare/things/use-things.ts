'use client'

import { type ThingList, viewParsers } from '@parallax/addresses'
import { useQueryStates } from 'nuqs'

/**
 * Which list behind a number is open. Opening is a step of the history. While the evidence of one of its counts is open, the list
 * waits behind it.
 */
export function useThings() {
  const [{ things, open: evidence }, set] = useQueryStates(
    { things: viewParsers.things, open: viewParsers.open },
    { history: 'push', scroll: false },
  )
  return {
    things: evidence === null ? things : null,
    open: (next: ThingList) => void set({ things: next, open: null }),
    close: () => void set({ things: null }),
  }
}
