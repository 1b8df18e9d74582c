'use client'

import type { Opened } from '@parallax/addresses'
import type { ReactNode } from 'react'
import { useOpened } from '../../lib/use-url-state.ts'
import { cx } from '../../ui/class-names.ts'

interface OpensProps extends Opened {
  /** What a reader without sight hears, with the number in it. */
  label: string
  className?: string
  children: ReactNode
}

/** A number that opens onto its articles and sentences. */
export function Opens({ slice, subject, label, className, children }: OpensProps) {
  const { open } = useOpened()
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={`${label}. Show what is behind it`}
      onClick={() => open({ slice, subject })}
      className={cx(
        'nums rounded-sm decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:underline',
        className,
      )}
    >
      {children}
    </button>
  )
}
