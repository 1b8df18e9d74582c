import { href, parseUrlState, type RawParams } from '@parallax/addresses'
import { nodesOf } from '@parallax/client'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { ChartCard } from '../../../features/saved-charts/chart-card.tsx'
import { SavedChartsQuery } from '../../../features/saved-charts/saved-charts-data.ts'
import { ask } from '../../../lib/server.ts'
import { Empty } from '../../../ui/empty.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'

export const metadata = { title: 'Saved charts' }

export default async function SavedChartsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { view, ignored } = parseUrlState(await searchParams)
  const { charts } = await ask(SavedChartsQuery, { after: view.after })
  const saved = nodesOf(charts)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Saved charts">
        Charts that were given an address: live ones show the newest numbers, frozen ones keep theirs for
        ever.
      </PageHeader>
      {saved.length === 0 ? (
        <Empty title="No chart has been saved yet.">
          A chart is saved when you embed, share or freeze it from its menu, on any page.
        </Empty>
      ) : (
        <ul aria-label="Saved charts" className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
          {saved.map((chart) => (
            <ChartCard key={chart.slug} chart={chart} />
          ))}
        </ul>
      )}
      <div className="mt-5">
        <Pager
          shown={saved.length}
          total={charts.totalCount}
          one="chart"
          first={view.after ? href('/charts', {}) : null}
          next={
            charts.pageInfo.hasNextPage ? href('/charts', {}, { after: charts.pageInfo.endCursor }) : null
          }
        />
      </div>
    </>
  )
}
