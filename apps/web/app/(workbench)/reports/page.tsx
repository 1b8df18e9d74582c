import { href, parseUrlState, type RawParams } from '@parallax/addresses'
import { nodesOf } from '@parallax/client'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { NewReport } from '../../../features/reports/new-report.tsx'
import { ReportsQuery } from '../../../features/reports/report-data.ts'
import { ReportList } from '../../../features/reports/report-list.tsx'
import { ask } from '../../../lib/server.ts'
import { Empty } from '../../../ui/empty.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'

export const metadata = { title: 'Reports' }

export default async function ReportsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { view, ignored } = parseUrlState(await searchParams)
  const { reports } = await ask(ReportsQuery, { after: view.after })
  const listed = nodesOf(reports)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Reports" actions={listed.length > 0 ? <NewReport /> : null}>
        Figures and texts in order, as one file: HTML, PDF, Word, Markdown or a zip.
      </PageHeader>
      <div className="rounded-lg border border-line bg-surface">
        {listed.length === 0 ? (
          <Empty title="No report has been made yet." actions={<NewReport />}>
            Begin with an empty one, or choose “Add to a report …” in the menu of any chart.
          </Empty>
        ) : (
          <ReportList reports={listed} />
        )}
        <Pager
          shown={listed.length}
          total={reports.totalCount}
          one="report"
          first={view.after ? href('/reports', {}) : null}
          next={
            reports.pageInfo.hasNextPage ? href('/reports', {}, { after: reports.pageInfo.endCursor }) : null
          }
        />
      </div>
    </>
  )
}
