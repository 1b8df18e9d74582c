import { readReportDocument } from '@parallax/domain'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportEditor } from '../../../../features/reports/editor/report-editor.tsx'
import { ReportQuery } from '../../../../features/reports/report-data.ts'
import { ask } from '../../../../lib/server.ts'
import { Empty } from '../../../../ui/empty.tsx'

interface Props {
  params: Promise<{ id: string }>
}

const reportAt = async ({ params }: Props) => (await ask(ReportQuery, { id: (await params).id })).report

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await reportAt(props))?.title ?? 'Report' }
}

export default async function ReportPage(props: Props) {
  const report = await reportAt(props)
  if (!report) notFound()
  const { document, failure } = readReportDocument(report.document)
  if (failure)
    return (
      <div className="rounded-lg border border-line bg-surface">
        <Empty title="This report cannot be shown.">{failure.message}</Empty>
      </div>
    )
  return <ReportEditor key={report.id} id={report.id} revision={report.revision} initial={document} />
}
