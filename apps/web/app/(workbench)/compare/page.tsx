import { parseUrlState, printUrlState, type RawParams } from '@parallax/addresses'
import { Suspense } from 'react'
import { AspectTabs } from '../../../features/compare/aspect-tabs.tsx'
import { Comparison } from '../../../features/compare/comparison.tsx'
import { OutletPicker } from '../../../features/compare/outlet-picker.tsx'
import { PairLinks } from '../../../features/compare/pair-links.tsx'
import { type Compared, compared } from '../../../features/compare/sides.ts'
import { suggestedOutlets } from '../../../features/compare/suggested.ts'
import { ThingsDrawer } from '../../../features/compare/things/things-drawer.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Contained } from '../../../ui/contained.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'

export const metadata = { title: 'Compare outlets' }

export default async function ComparePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  const ids = view.compare ?? (await suggestedOutlets(filter))
  const all = await compared(filter, ids)
  const { aspect, subject, unit } = view
  const voice = view.voice ?? 'narration'
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Compare outlets">
        What each outlet gives more room than the other, and what both share.{' '}
        {view.compare
          ? null
          : 'The outlets with the most articles of their own are shown; choose others if you like.'}
      </PageHeader>
      <OutletPicker chosen={all.chosen} />
      {lacking(all) ?? (
        <>
          <PairLinks filter={filter} chosen={all.chosen} aspect={aspect} />
          <AspectTabs filter={filter} compare={all.chosen.map(({ id }) => id)} current={aspect} />
          <Contained title="The comparison">
            <Suspense key={`${aspect} ${voice}`} fallback={<Skeleton className="h-160 rounded-lg" />}>
              <Comparison compared={all} {...{ aspect, subject, unit, voice }} />
            </Suspense>
          </Contained>
          <ThingsDrawer compared={all} />
        </>
      )}
    </>
  )
}

/** What is missing for a comparison, and what to do about it; null where nothing is. */
function lacking({ chosen, filter, sides }: Compared) {
  const without = sides.find(({ numbers }) => numbers.articles === 0)
  if (chosen.length > 0 && !without) return null
  const title =
    chosen.length === 0
      ? 'Choose an outlet, and a second one to compare it with.'
      : without?.key === 'rest'
        ? 'There are no other articles to compare with.'
        : `${without?.name} has no article in this filter.`
  return (
    <div className="rounded-lg border border-line bg-surface">
      <Empty
        title={title}
        actions={<ButtonLink href={`/outlets${printUrlState(filter)}`}>Choose from the list</ButtonLink>}
      >
        Up to six outlets can stand side by side; one alone is compared with all others.
      </Empty>
    </div>
  )
}
