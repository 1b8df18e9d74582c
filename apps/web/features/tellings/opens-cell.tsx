'use client'

import type { ReactNode } from 'react'
import type { ToldCell } from '../../lib/told-cell-address.ts'
import { cx } from '../../ui/class-names.ts'
import { useCell } from './use-cell.ts'

interface OpensCellProps {
  cell: ToldCell
  /** What a reader without sight hears, with the number in it. */
  label: string
  className?: string
  children: ReactNode
}

/** What opens onto the sentences of a cell, or onto those that disagree. */
export function OpensCell({ cell, label, className, children }: OpensCellProps) {
  const { open } = useCell()
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={`${label}. Show the sentences`}
      onClick={() => open(cell)}
      className={cx('nums rounded-sm', className)}
    >
      {children}
    </button>
  )
}
