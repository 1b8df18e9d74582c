import { Suspense } from 'react'
import { compareColumns } from '../../../features/compare/compare-data.ts'
import { Comparison } from '../../../features/compare/comparison.tsx'
import { OutletPicker } from '../../../features/compare/outlet-picker.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { outletRows } from '../../../features/outlets/outlet-rows.ts'
import { parseUrlState, printUrlState, type RawParams } from '../../../lib/url-state.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Contained } from '../../../ui/contained.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'

export const metadata = { title: 'Compare outlets' }

/** How many outlets are shown to a reader who has not chosen any. */
const SUGGESTED = 3

export default async function ComparePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  const ids = view.compare ?? (await outletRows(filter, null)).rows.slice(0, SUGGESTED).map(({ id }) => id)
  const columns = await compareColumns(filter, ids)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Compare outlets">
        How much of its own coverage each outlet gives to the same people and topics.{' '}
        {view.compare ? null : 'The outlets with the most articles are shown; choose your own.'}
      </PageHeader>
      <OutletPicker chosen={columns.map(({ id, name }) => ({ id, name }))} />
      {columns.length < 2 ? (
        <div className="rounded-lg border border-line bg-surface">
          <Empty
            title={columns.length === 0 ? 'No outlets to compare.' : 'A comparison needs two outlets.'}
            actions={<ButtonLink href={`/outlets${printUrlState(filter)}`}>Choose from the list</ButtonLink>}
          >
            Up to six can stand side by side.
          </Empty>
        </div>
      ) : (
        <Contained title="The comparison">
          <Suspense fallback={<Skeleton className="h-160 rounded-lg" />}>
            <Comparison filter={filter} columns={columns} subject={view.subject} />
          </Suspense>
        </Contained>
      )}
    </>
  )
}
