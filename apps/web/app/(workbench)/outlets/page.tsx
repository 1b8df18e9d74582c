import { parseUrlState, type RawParams } from '@parallax/addresses'
import { Figure } from '../../../features/evidence/figure.tsx'
import { FindField } from '../../../features/filters/find-field.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { outletRows } from '../../../features/outlets/outlet-rows.ts'
import { OutletTable } from '../../../features/outlets/outlet-table.tsx'
import { OverviewQuery } from '../../../features/overview/overview-query.ts'
import { counted } from '../../../lib/format.ts'
import { ask } from '../../../lib/server.ts'
import { chart } from '../../../lib/specs.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const metadata = { title: 'Outlets' }

export default async function OutletsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  const [{ overview }, { rows, total }] = await Promise.all([
    ask(OverviewQuery, { filter }),
    outletRows(filter, view.find),
  ])
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Outlets" actions={<ButtonLink href="/known-outlets">Outlets you know</ButtonLink>}>
        Who published. A news agency whose copy an outlet prints is kept apart: it wrote, the outlet
        published.
      </PageHeader>
      <Panel
        title={counted(total, 'outlet').replace(/^no/, 'No')}
        id="outlets"
        padded={false}
        counted="Articles in the filter whose text, address or sender names this outlet. Nothing is guessed: where none is given, the article is counted in the last line."
        aside={<FindField label="Find an outlet" />}
      >
        {rows.length === 0 && overview.unknownOutlet === 0 ? (
          <Empty
            title={view.find ? `No outlet is called “${view.find}”.` : 'No article matches the filter.'}
          />
        ) : (
          <OutletTable
            rows={rows}
            filter={filter}
            articles={overview.articles}
            unknown={view.find ? 0 : overview.unknownOutlet}
          />
        )}
      </Panel>
      <div className="mt-5">
        <Figure spec={chart('wire-share', filter, {})} />
      </div>
    </>
  )
}
