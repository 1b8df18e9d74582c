import { parseUrlState, type RawParams } from '@parallax/addresses'
import { Suspense } from 'react'
import { Figure } from '../../../features/evidence/figure.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { TopicTable } from '../../../features/topics/topic-table.tsx'
import { chart } from '../../../lib/specs.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Contained } from '../../../ui/contained.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'

export const metadata = { title: 'Topics' }

export default async function TopicsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Topics" actions={<ButtonLink href="/topics/own">Topics of your own</ButtonLink>}>
        What the articles are about, by the IPTC Media Topics and by topics of your own. An article can have
        several topics and counts once for each; each one rests on passages that you can open.
      </PageHeader>
      <div className="grid gap-5 lg:grid-cols-2 [&>*]:min-w-0">
        <Figure spec={chart('topic-breakdown', filter, { limit: 30 })} />
        <Figure spec={chart('topics-over-time', filter, { unit: view.unit })} />
        <div className="lg:col-span-2">
          <Figure spec={chart('topics-by-outlet', filter, {})} />
        </div>
        <div className="lg:col-span-2">
          <Contained title="All topics">
            <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
              <TopicTable filter={filter} />
            </Suspense>
          </Contained>
        </div>
      </div>
    </>
  )
}
