'use client'

import { nodesOf } from '@parallax/client'
import { type ChartSpec, type ReportDocument, readReportDocument } from '@parallax/domain'
import { useClient, useQuery } from '@urql/next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { counted, moment } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Modal } from '../../ui/modal.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { useSavedChart } from '../chart/use-saved-chart.ts'
import { emptyReport, newFigure } from './editor/blocks.ts'
import { CreateReport, ReportQuery, ReportsQuery, UpdateReport } from './report-data.ts'

interface AddToReportProps {
  spec: ChartSpec
  title: string
  onClose: () => void
}

/** Puts a chart into a report: one that there is, or a new one. */
export function AddToReport({ spec, title, onClose }: AddToReportProps) {
  const { slug, failure } = useSavedChart(spec)
  return (
    <Modal
      title="Add to a report"
      description="The chart is put at the end of the report. It keeps its question and its filter; freeze it first to keep its numbers, too."
      onClose={onClose}
    >
      {failure ? (
        <Empty title="The chart could not be saved.">{failure}</Empty>
      ) : slug ? (
        <Choices slug={slug} title={title} onClose={onClose} />
      ) : (
        <RowsSkeleton rows={3} />
      )}
    </Modal>
  )
}

function Choices({ slug, title, onClose }: { slug: string; title: string; onClose: () => void }) {
  const [{ data, error }] = useQuery({
    query: ReportsQuery,
    variables: { after: null },
    requestPolicy: 'cache-and-network',
  })
  const { busy, addTo, addToNew } = useAdding(slug, onClose)
  return (
    <div className="mt-4 space-y-3">
      <Button look="primary" disabled={busy} onClick={() => void addToNew(title)}>
        New report with this chart
      </Button>
      {error && !data ? <p className="text-sm text-soft">The reports could not be listed.</p> : null}
      {!data && !error ? <RowsSkeleton rows={3} /> : null}
      {data && data.reports.totalCount > 0 ? (
        <ul aria-label="Reports" className="divide-y divide-line rounded-md border border-line">
          {nodesOf(data.reports).map(({ id, title: name, figures, updatedAt }) => (
            <li key={id}>
              <button
                type="button"
                disabled={busy}
                onClick={() => void addTo(id)}
                className="w-full px-3 py-2 text-start hover:bg-sunken"
              >
                <span dir="auto" className="block font-medium">
                  {name}
                </span>
                <span className="block text-xs text-faint">
                  {counted(figures, 'figure')} · saved {moment(updatedAt)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** @param slug of the chart that is added */
function useAdding(slug: string, onClose: () => void) {
  const client = useClient()
  const { push } = useRouter()
  const [busy, setBusy] = useState(false)

  async function adding(work: () => Promise<{ id: string; title: string } | string>) {
    setBusy(true)
    const added = await work()
    setBusy(false)
    if (typeof added === 'string') return toast.error(`The chart was not added. ${added}`)
    onClose()
    toast.success(`Added to “${added.title}”`, {
      duration: 10_000,
      action: { label: 'Open it', onClick: () => push(`/reports/${added.id}`) },
    })
  }

  const addToNew = (title: string) =>
    adding(async () => {
      const document = emptyReport(title.slice(0, 200) || 'A report', [newFigure(slug)])
      const { data } = await client.mutation(CreateReport, { document }).toPromise()
      return outcome(data?.change)
    })
  const addTo = (id: string) =>
    adding(async () => {
      const asked = await client.query(ReportQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
      const report = asked.data?.report
      const read = readReportDocument(report?.document)
      if (!report || !read.document) return read.failure?.message ?? SILENT
      const document: ReportDocument = {
        ...read.document,
        blocks: [...read.document.blocks, newFigure(slug)],
      }
      const { data } = await client
        .mutation(UpdateReport, { id, revision: report.revision, document })
        .toPromise()
      return outcome(data?.change)
    })
  return { busy, addTo, addToNew }
}

const SILENT = 'The server did not answer.'

type Change = { __typename: string; data?: { id: string; title: string }; message?: string } | undefined

const outcome = (change: Change) => change?.data ?? change?.message ?? SILENT
