import { type ReactNode, Suspense } from 'react'
import { Toaster } from 'sonner'
import { EvidenceDrawer } from '../../features/evidence/evidence-drawer.tsx'
import { FilterBar } from '../../features/filters/filter-bar.tsx'
import { TopBar } from '../../features/shell/top-bar.tsx'
import { GraphqlProvider } from '../../lib/graphql-client.tsx'
import { WorkbenchState } from '../../lib/workbench-state.tsx'

export default function WorkbenchLayout({ children }: { children: ReactNode }) {
  return (
    <WorkbenchState>
      <GraphqlProvider>
        <a
          href="#content"
          data-screen-only
          className="fixed start-3 top-2 z-60 -translate-y-16 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
        >
          Skip to the content
        </a>
        <Suspense>
          <TopBar />
          <FilterBar />
        </Suspense>
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto max-w-[86rem] px-4 pt-6 pb-16 outline-none sm:px-6"
        >
          {children}
        </main>
        <Suspense>
          <EvidenceDrawer />
        </Suspense>
        <Toaster position="bottom-right" theme="system" />
      </GraphqlProvider>
    </WorkbenchState>
  )
}
