import type { ComponentProps } from 'react'
import { cx } from './class-names.ts'

/**
 * A table that scrolls sideways on a phone inside its own region, reachable by keyboard. On paper nothing scrolls: a
 * region would cut off the columns, and the rows for which headers repeated on each page leave no room.
 */
export function Table({ label, className, ...props }: ComponentProps<'table'> & { label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table {...props} className={cx('w-full border-collapse text-start', className)} />
    </section>
  )
}

export const th = 'border-b border-line px-4 py-2 text-xs font-medium text-faint whitespace-nowrap'
export const td = 'border-b border-line px-4 py-2 align-middle [tr:last-child>&]:border-b-0'
export const numeric = 'text-end nums'
/** A first column that stays while the others scroll beneath it. */
export const stuck = 'sticky start-0 z-1 bg-surface'
