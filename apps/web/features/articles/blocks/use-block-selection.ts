'use client'

import { useState } from 'react'
import type { BlockData } from '../article-query.ts'

export interface BlockSelection {
  /** Where the block begins that the keyboard is at; null before the first. */
  active: number | null
  selected: ReadonlySet<number>
  activate: (start: number) => void
  /** Selects from the block that was active to this one. */
  extendTo: (start: number) => void
  toggle: (start: number) => void
  clear: () => void
}

/** Which blocks of a text are chosen together. Blocks are known by where they begin. */
export function useBlockSelection(blocks: readonly BlockData[]): BlockSelection {
  const [active, setActive] = useState<number | null>(null)
  const [anchor, setAnchor] = useState<number | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set())
  return {
    active,
    selected: new Set(blocks.filter(({ start }) => selected.has(start)).map(({ start }) => start)),
    activate: setActive,
    extendTo: (start) => {
      const from = anchor ?? active ?? start
      const [low, high] = [Math.min(from, start), Math.max(from, start)]
      const within = blocks.filter((block) => block.start >= low && block.start <= high)
      setSelected(new Set(within.map((block) => block.start)))
      setAnchor(from)
      setActive(start)
    },
    toggle: (start) => {
      const next = new Set(selected)
      if (!next.delete(start)) next.add(start)
      setSelected(next)
      setAnchor(start)
      setActive(start)
    },
    clear: () => {
      setSelected(new Set())
      setAnchor(null)
    },
  }
}
