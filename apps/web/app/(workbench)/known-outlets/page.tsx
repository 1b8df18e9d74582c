import { href, parseUrlState, type RawParams, type View } from '@parallax/addresses'
import { nodesOf } from '@parallax/client'
import { countries } from '@parallax/domain'
import { RunPanel } from '../../../features/add/run-panel.tsx'
import { FindField } from '../../../features/filters/find-field.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { AddOutlet } from '../../../features/known-outlets/add-outlet.tsx'
import { ImportOutlets } from '../../../features/known-outlets/import-outlets.tsx'
import { KnownOutletsQuery } from '../../../features/known-outlets/known-outlet-data.ts'
import { KnownOutletTable } from '../../../features/known-outlets/known-outlet-table.tsx'
import { ShippedOutlets } from '../../../features/known-outlets/shipped-outlets.tsx'
import { counted } from '../../../lib/format.ts'
import { ask } from '../../../lib/server.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'

const COUNTRIES = countries()

export const metadata = { title: 'Outlets you know' }

export default async function KnownOutletsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { view, ignored } = parseUrlState(await searchParams)
  const { knownOutlets, shippedOutlets } = await ask(KnownOutletsQuery, {
    search: view.find,
    after: view.after,
  })
  const outlets = nodesOf(knownOutlets)
  const at = (next: Partial<View>) => href('/known-outlets', {}, { find: view.find, ...next })
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Outlets you know" actions={<ButtonLink href="/outlets">All outlets</ButtonLink>}>
        Who stands behind a domain, and what it is called. Articles are read under this table, and those that
        a change concerns are read again, so that every chart follows.
      </PageHeader>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem] [&>*]:min-w-0">
        <div className="space-y-5">
          {view.run?.split(',').map((run) => (
            <RunPanel key={run} runKey={run} />
          ))}
          <Panel
            title={counted(knownOutlets.totalCount, 'outlet').replace(/^no/, 'No')}
            id="known"
            padded={false}
            aside={<FindField label="Find a name or a domain" />}
          >
            {outlets.length === 0 ? (
              <Empty
                title={view.find ? `None of yours is called “${view.find}”.` : 'You have entered none yet.'}
              >
                Enter the outlets whose articles you collect: by their domain they are recognised in addresses
                and mail, by their name on the page itself.
              </Empty>
            ) : (
              <>
                <KnownOutletTable outlets={outlets} countries={COUNTRIES} />
                <Pager
                  shown={outlets.length}
                  total={knownOutlets.totalCount}
                  one="outlet"
                  first={view.after ? at({ after: null }) : null}
                  next={
                    knownOutlets.pageInfo.hasNextPage ? at({ after: knownOutlets.pageInfo.endCursor }) : null
                  }
                />
              </>
            )}
          </Panel>
        </div>
        <div className="space-y-5">
          <AddOutlet domain={view.domain} countries={COUNTRIES} />
          <ImportOutlets />
          <ShippedOutlets outlets={shippedOutlets} search={view.find} />
        </div>
      </div>
    </>
  )
}
