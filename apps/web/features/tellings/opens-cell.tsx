'use client'

import type { ToldCell } from '@parallax/addresses'
import type { ReactNode } from 'react'
import { cx } from '../../ui/class-names.ts'
import { useCell } from './use-cell.ts'

interface OpensCellProps {
  cell: ToldCell
  /** What a reader without sight hears before what is shown. */
  about: string
  /** And after it. */
  told?: string
  className?: string
  /** What opens; sentences where absent. */
  shows?: string
  children: ReactNode
}

/** What opens onto the sentences of a cell, or onto those that disagree. */
export function OpensCell({
  cell,
  about,
  told,
  className,
  shows = 'the sentences',
  children,
}: OpensCellProps) {
  const { open } = useCell()
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => open(cell)}
      className={cx('nums rounded-sm', className)}
    >
      <span className="sr-only">{about}: </span>
      {children}
      <span className="sr-only">
        {told ? `, ${told}` : ''}. Show {shows}
      </span>
    </button>
  )
}
