'use client'

import type { Drawn, Opens } from '@parallax/charts/prepare'
import type { ReactNode } from 'react'
import { useTheme } from '../../lib/theme.ts'
import { usePrinting } from '../../lib/use-printing.ts'
import { cx } from '../../ui/class-names.ts'
import { Empty } from '../../ui/empty.tsx'
import { ChartPlot } from './chart-plot.tsx'
import { ChartTable } from './chart-table.tsx'
import { FurnitureNote } from './furniture-note.tsx'
import { Notes } from './notes.tsx'

/** What stands under a chart's heading: finding, drawing or table, notes and source. */
export function ChartContents({
  drawn,
  table,
  onOpen,
}: {
  drawn: Drawn
  table: boolean
  onOpen: ((opens: Opens) => void) | undefined
}) {
  const theme = useTheme()
  const printing = usePrinting()
  if (drawn.source.articles === 0)
    return <Empty title={drawn.finding}>Loosen the filter above, or add articles.</Empty>
  return (
    <>
      <p className="mt-1.5 mb-4 max-w-[92ch] break-after-avoid text-base text-soft">{drawn.finding}</p>
      {(table && !printing) || drawn.empty ? null : (
        <ChartPlot drawn={drawn} theme={printing ? 'light' : theme} onOpen={onOpen} />
      )}
      {table || printing || drawn.empty ? <ChartTable table={drawn.table} onOpen={onOpen} /> : null}
      <figcaption className="mt-auto space-y-1 pt-3 text-xs text-faint">
        <Notes notes={drawn.notes} />
        {drawn.caveats.length > 0 ? <p>{drawn.caveats.join(' ')}</p> : null}
        <FurnitureNote furniture={drawn.furniture} onOpen={onOpen} />
        <SourceLine drawn={drawn} onOpen={onOpen} />
        {printing ? <p className="break-all">{window.location.href}</p> : null}
      </figcaption>
    </>
  )
}

function SourceLine({
  drawn: { source },
  onOpen,
}: {
  drawn: Drawn
  onOpen: ((opens: Opens) => void) | undefined
}) {
  if (!onOpen) return <p>{source.text}</p>
  return (
    <p>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => onOpen(source.opens)}
        className="text-start decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:underline"
      >
        {source.text}
      </button>
    </p>
  )
}

interface FrameProps {
  label?: string
  labelledBy?: string
  busy?: boolean
  children: ReactNode
}

export const ChartFrame = ({ label, labelledBy, busy = false, children }: FrameProps) => (
  <figure
    aria-label={label}
    aria-labelledby={labelledBy}
    aria-busy={busy}
    className={cx(
      'flex min-w-0 flex-col rounded-lg border border-line bg-surface px-4 pt-3 pb-3.5 [&>header]:break-after-avoid',
      busy && 'opacity-60 transition-opacity delay-150',
    )}
  >
    {children}
  </figure>
)
