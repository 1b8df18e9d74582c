import Link from 'next/link'
import type { ReactNode } from 'react'
import { FrozenFigure } from './frozen-figure.tsx'
import { FrozenPanel } from './frozen-panel.tsx'
import type { LoadedFrozen } from './load-frozen.ts'

/** A frozen figure by itself: as it was drawn, and what has changed since. @param children what can be taken along */
export function FrozenPage({ chart, children }: { chart: LoadedFrozen; children: ReactNode }) {
  const { drawn, ...frozen } = chart
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] [&>*]:min-w-0">
      <div className="space-y-5">
        <h1 className="sr-only">{drawn.title}</h1>
        <p data-screen-only className="text-sm">
          <Link href="/charts" className="text-accent underline underline-offset-4">
            All saved charts
          </Link>
        </p>
        <FrozenFigure drawn={drawn} />
        <FrozenPanel {...frozen} />
      </div>
      <aside data-screen-only aria-label="Take this chart along" className="space-y-5">
        {children}
      </aside>
    </div>
  )
}
