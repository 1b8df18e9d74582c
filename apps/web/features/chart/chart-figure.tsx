'use client'

import type { Drawn, Opens } from '@parallax/charts/prepare'
import type { ArticleFilter, ChartForm, ChartSpec, EvidenceSubject } from '@parallax/domain'
import { ChartColumn, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useTheme } from '../../lib/theme.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { CountedNote } from '../../ui/counted-note.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ChartMenu } from './chart-menu.tsx'
import { ChartPlot } from './chart-plot.tsx'
import { ChartTable } from './chart-table.tsx'
import { FormChoice } from './form-choice.tsx'
import { FurnitureNote } from './furniture-note.tsx'
import { Notes } from './notes.tsx'
import { useChart } from './use-chart.ts'

interface ChartFigureProps {
  spec: ChartSpec
  /** Opens the articles behind a number. Without it numbers do not open, which only a still picture may want. */
  onOpen?: (slice: ArticleFilter, subject: EvidenceSubject | null, title: string) => void
  /** Draws it in another form; left out where it has one only. */
  onForm?: (form: ChartForm) => void
  /** Leaves out the filter in words, for a page that says it once for all charts. */
  compact?: boolean
}

/** A chart of the dashboard: its finding in words, its drawing, its table, what is counted, and the way to every number's articles. */
export function ChartFigure({ spec, onOpen, onForm, compact = false }: ChartFigureProps) {
  const { drawn, failed, stale, retry } = useChart(spec)
  const [table, setTable] = useState(false)
  const heading = useId()
  const open = onOpen && (({ slice, subject, title }: Opens) => onOpen(slice, subject, title))
  if (!drawn)
    return (
      <Frame label={spec.title ?? 'Chart'}>
        {failed ? <Failed onRetry={retry} /> : <Waiting kind={spec.kind} />}
      </Frame>
    )
  return (
    <Frame labelledBy={heading} busy={stale}>
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <div className="flex items-center gap-1">
            <h2 id={heading} dir="auto" className="text-base font-semibold tracking-[-0.006em]">
              {drawn.title}
            </h2>
            <CountedNote about={drawn.title}>{drawn.counted}</CountedNote>
          </div>
          {compact ? null : <p className="text-sm text-faint">{drawn.subtitle}</p>}
        </div>
        {onForm ? <FormChoice spec={spec} title={drawn.title} onForm={onForm} /> : null}
        <Button
          look="quiet"
          square
          aria-pressed={table}
          aria-label="View as table"
          title="View as table"
          onClick={() => setTable(!table)}
        >
          {table ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
        </Button>
        <ChartMenu spec={spec} drawn={drawn} />
      </header>
      <Contents drawn={drawn} table={table} onOpen={open} />
    </Frame>
  )
}

function Contents({
  drawn,
  table,
  onOpen,
}: {
  drawn: Drawn
  table: boolean
  onOpen: ((opens: Opens) => void) | undefined
}) {
  const theme = useTheme()
  if (drawn.source.articles === 0)
    return <Empty title={drawn.finding}>Loosen the filter above, or add articles.</Empty>
  return (
    <>
      <p className="mt-1.5 mb-4 max-w-[92ch] text-base text-soft">{drawn.finding}</p>
      {table || drawn.empty ? (
        <ChartTable table={drawn.table} onOpen={onOpen} />
      ) : (
        <ChartPlot drawn={drawn} theme={theme} onOpen={onOpen} />
      )}
      <figcaption className="mt-auto space-y-1 pt-3 text-xs text-faint">
        <Notes notes={drawn.notes} />
        {drawn.caveats.length > 0 ? <p>{drawn.caveats.join(' ')}</p> : null}
        <FurnitureNote furniture={drawn.furniture} onOpen={onOpen} />
        <SourceLine drawn={drawn} onOpen={onOpen} />
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

const Frame = ({ label, labelledBy, busy = false, children }: FrameProps) => (
  <figure
    aria-label={label}
    aria-labelledby={labelledBy}
    aria-busy={busy}
    className={cx(
      'flex min-w-0 flex-col rounded-lg border border-line bg-surface px-4 pt-3 pb-3.5 break-inside-avoid',
      busy && 'opacity-60 transition-opacity delay-150',
    )}
  >
    {children}
  </figure>
)

const Failed = ({ onRetry }: { onRetry: () => void }) => (
  <Empty title="This chart could not be fetched." actions={<Button onClick={onRetry}>Try again</Button>}>
    The server did not answer. The rest of the page is not affected.
  </Empty>
)

const WAITING: Partial<Record<ChartSpec['kind'], string>> = {
  'mentions-over-time': 'h-[21rem]',
  'topics-over-time': 'h-[21rem]',
  'articles-over-time': 'h-[21rem]',
  'outlets-over-time': 'h-[21rem]',
  'entity-network': 'h-[28rem] lg:h-[44rem]',
}

/** About as high as what will stand there, so that the page does not jump. */
const Waiting = ({ kind }: { kind: ChartSpec['kind'] }) => (
  <div role="status">
    <span className="sr-only">Loading the chart</span>
    <Skeleton className="h-5 w-56 max-w-full" />
    <Skeleton className="mt-3 mb-4 h-4 w-full max-w-[60ch]" />
    <Skeleton className={WAITING[kind] ?? 'h-[19rem]'} />
    <Skeleton className="mt-3 h-3 w-72 max-w-full" />
  </div>
)
