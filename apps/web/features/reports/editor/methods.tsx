import { Skeleton } from '../../../ui/skeleton.tsx'
import type { ReportDataState } from './use-report-data.ts'

/** How the numbers came about, as the files will say it. */
export function Methods({ data: { methods, state } }: { data: ReportDataState }) {
  return (
    <section aria-labelledby="methods-title" className="rounded-lg border border-line bg-surface px-4 py-3">
      <h2 id="methods-title" className="text-base font-semibold">
        How the numbers came about
      </h2>
      <p className="mt-1 text-xs text-faint">
        Written by rules from what the figures count; stands at the end.
      </p>
      {state === 'loading' ? <Skeleton className="mt-3 h-24" /> : null}
      {state === 'failed' ? (
        <p className="mt-3 text-sm text-soft">
          The server did not answer. It stands in the files all the same.
        </p>
      ) : null}
      {state === 'ready' && methods.length === 0 ? (
        <p className="mt-3 text-sm text-soft">There is no figure yet, so there is nothing to say.</p>
      ) : null}
      <div className="mt-2 max-h-96 space-y-2 overflow-y-auto text-sm text-soft" {...scrolls(methods.length)}>
        {methods.map(({ title, text }) => (
          <p key={title} className="[overflow-wrap:anywhere]">
            <strong className="font-medium text-ink">{title}.</strong> {text}
          </p>
        ))}
      </div>
    </section>
  )
}

/** What scrolls can be reached by keyboard. */
const scrolls = (count: number) =>
  count > 0 ? ({ tabIndex: 0, role: 'group', 'aria-label': 'Methods' } as const) : {}
