'use client'

import type { Opens } from '@parallax/charts/prepare'
import type { ArticleFilter, ChartForm, ChartSpec, EvidenceSubject } from '@parallax/domain'
import { ChartColumn, Table2 } from 'lucide-react'
import { useId, useState } from 'react'
import { usePrinting } from '../../lib/use-printing.ts'
import { Button } from '../../ui/button.tsx'
import { CountedNote } from '../../ui/counted-note.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ChartContents, ChartFrame } from './chart-contents.tsx'
import { ChartMenu } from './chart-menu.tsx'
import { FormChoice } from './form-choice.tsx'
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
  const printing = usePrinting()
  const open = onOpen && (({ slice, subject, title }: Opens) => onOpen(slice, subject, title))
  if (!drawn)
    return (
      <ChartFrame label={spec.title ?? 'Chart'}>
        {failed ? <Failed onRetry={retry} /> : <Waiting kind={spec.kind} />}
      </ChartFrame>
    )
  return (
    <ChartFrame labelledBy={heading} busy={stale}>
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <div className="flex items-center gap-1">
            <h2 id={heading} dir="auto" className="text-base font-semibold tracking-[-0.006em]">
              {drawn.title}
            </h2>
            <CountedNote about={drawn.title}>{drawn.counted}</CountedNote>
          </div>
          {compact && !printing ? null : <p className="text-sm text-faint">{drawn.subtitle}</p>}
        </div>
        {onForm ? <FormChoice spec={spec} title={drawn.title} onForm={onForm} /> : null}
        <Button
          look="quiet"
          square
          aria-pressed={table}
          data-screen-only
          aria-label="View as table"
          title="View as table"
          onClick={() => setTable(!table)}
        >
          {table ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
        </Button>
        <ChartMenu spec={spec} drawn={drawn} />
      </header>
      <ChartContents drawn={drawn} table={table} onOpen={open} />
    </ChartFrame>
  )
}

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
