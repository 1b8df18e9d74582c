'use client'

import { useState } from 'react'

/**
 * The cursors of the pages of a growing list: one component is drawn for each, so that every page is its
 * own cached question. `reset` belongs to a new list.
 */
export function usePages() {
  const [cursors, setCursors] = useState<(string | null)[]>([null])
  const more = (after: string) => setCursors((known) => (known.includes(after) ? known : [...known, after]))
  return { cursors, more }
}
