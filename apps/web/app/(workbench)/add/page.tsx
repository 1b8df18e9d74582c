import { parseUrlState, type RawParams } from '@parallax/addresses'
import { Suspense } from 'react'
import { ComparingNote } from '../../../features/add/comparing-note.tsx'
import { FileDrop } from '../../../features/add/file-drop.tsx'
import { PasteForm } from '../../../features/add/paste-form.tsx'
import { RecentRunsPanel } from '../../../features/add/recent-runs.tsx'
import { RunPanel } from '../../../features/add/run-panel.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { Contained } from '../../../ui/contained.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'

export const metadata = { title: 'Add articles' }

export default async function AddPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { view, ignored } = parseUrlState(await searchParams)
  const runs = view.run?.split(',').filter(Boolean) ?? []
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Add articles">
        Everything is read on this machine; nothing leaves it. An article that cannot be read is named with
        its reason, and all others are kept.
      </PageHeader>
      <ComparingNote />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem] [&>*]:min-w-0">
        <div className="space-y-5">
          {runs.map((run) => (
            <RunPanel key={run} runKey={run} />
          ))}
          <PasteForm />
        </div>
        <div className="space-y-5">
          <FileDrop />
          <Contained title="Latest additions">
            <Suspense fallback={<Skeleton className="h-48 rounded-lg" />}>
              <RecentRunsPanel />
            </Suspense>
          </Contained>
        </div>
      </div>
    </>
  )
}
