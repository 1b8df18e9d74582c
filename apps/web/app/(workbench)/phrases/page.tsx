import { parseUrlState, type RawParams } from '@parallax/addresses'
import { Suspense } from 'react'
import { Figure } from '../../../features/evidence/figure.tsx'
import { FindField } from '../../../features/filters/find-field.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { PhraseTable } from '../../../features/phrases/phrase-table.tsx'
import { chart } from '../../../lib/specs.ts'
import { Contained } from '../../../ui/contained.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'

export const metadata = { title: 'Phrases' }

export default async function PhrasesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Phrases">
        The phrases that say what articles are about. Choose an outlet, a period, an entity or a topic above
        to see which set its articles apart from all others.
      </PageHeader>
      <div className="grid gap-5 lg:grid-cols-2 [&>*]:min-w-0">
        <Figure spec={chart('top-phrases', filter, { limit: 15 })} />
        <Figure spec={chart('phrases-by-outlet', filter, { limit: 15 })} />
        <div className="lg:col-span-2">
          <div className="mb-3">
            <FindField label="Find a phrase" />
          </div>
          <Contained title="All phrases">
            <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
              <PhraseTable filter={filter} search={view.find} />
            </Suspense>
          </Contained>
        </div>
      </div>
    </>
  )
}
