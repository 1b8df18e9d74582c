'use client'

import type { ThingList } from '@parallax/addresses'
import type { ReactNode } from 'react'
import { useThings } from './use-things.ts'

interface OpensThingsProps {
  things: ThingList
  /** What a reader without sight hears, with the number in it. */
  label: string
  children: ReactNode
}

/** A number that opens onto the things that it counts or is the sum of. */
export function OpensThings({ things, label, children }: OpensThingsProps) {
  const { open } = useThings()
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={`${label}. Show what is behind it`}
      onClick={() => open(things)}
      className="nums rounded-sm underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
    >
      {children}
    </button>
  )
}
