import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { CountedNote } from './counted-note.tsx'

interface PanelProps {
  title: string
  /** Where the panel is an anchor of the page. */
  id?: string
  /** What exactly the numbers count. */
  counted?: ReactNode
  aside?: ReactNode
  /** False where the content brings its own lines to the edge, such as a table. */
  padded?: boolean
  className?: string
  children: ReactNode
}

export function Panel({ title, id, counted, aside, padded = true, className, children }: PanelProps) {
  const headingId = id ? `${id}-heading` : undefined
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={cx('min-w-0 rounded-lg border border-line bg-surface', className)}
    >
      <header className="flex min-h-11 flex-wrap items-center gap-x-2 gap-y-1 px-4 pt-2.5 pb-1.5">
        <h2 id={headingId} className="text-base font-semibold tracking-[-0.006em]">
          {title}
        </h2>
        {counted ? <CountedNote about={title}>{counted}</CountedNote> : null}
        {aside ? <div className="ms-auto flex items-center gap-2 text-sm text-soft">{aside}</div> : null}
      </header>
      <div className={padded ? 'px-4 pb-4' : undefined}>{children}</div>
    </section>
  )
}
