import { choicesIn, parseUrlState, type RawParams } from '@parallax/addresses'
import { Suspense } from 'react'
import { RecentRunsPanel } from '../../features/add/recent-runs.tsx'
import { Figure } from '../../features/evidence/figure.tsx'
import { IgnoredNote } from '../../features/filters/ignored-note.tsx'
import { CollectionNumbers, collectionInWords } from '../../features/overview/collection-numbers.tsx'
import { FirstRun } from '../../features/overview/first-run.tsx'
import { NewestArticlesPanel } from '../../features/overview/newest-articles.tsx'
import { OverviewQuery } from '../../features/overview/overview-query.ts'
import { ask } from '../../lib/server.ts'
import { chart } from '../../lib/specs.ts'
import { Contained } from '../../ui/contained.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

export const metadata = { title: 'Overview' }

export default async function OverviewPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  const { overview } = await ask(OverviewQuery, { filter })
  if (overview.articles === 0 && choicesIn(filter) === 0) return <FirstRun />
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Overview">{collectionInWords(overview)}</PageHeader>
      <CollectionNumbers numbers={overview} filter={filter} />
      <div className="grid gap-5 lg:grid-cols-12 [&>*]:min-w-0">
        <div className="lg:col-span-8">
          <Figure spec={chart('articles-over-time', filter, { unit: view.unit })} />
        </div>
        <div className="lg:col-span-4">
          <Contained title="Newest articles">
            <Suspense fallback={<Skeleton className="h-160 rounded-lg" />}>
              <NewestArticlesPanel filter={filter} />
            </Suspense>
          </Contained>
        </div>
        <div className="lg:col-span-6">
          <Figure spec={chart('top-entities', filter, { limit: 15 })} />
        </div>
        <div className="lg:col-span-6">
          <Figure spec={chart('topic-breakdown', filter, { limit: 15 })} />
        </div>
        <div className="lg:col-span-12">
          <Contained title="Latest additions">
            <Suspense fallback={<Skeleton className="h-60 rounded-lg" />}>
              <RecentRunsPanel />
            </Suspense>
          </Contained>
        </div>
      </div>
    </>
  )
}
