'use client'

import { nodesOf } from '@parallax/client'
import { useQuery } from '@urql/next'
import { useState } from 'react'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Modal } from '../../../ui/modal.tsx'
import { RowsSkeleton } from '../../../ui/skeleton.tsx'
import { nameOfChart } from '../../saved-charts/name-of-chart.ts'
import { type SavedChart, SavedChartsQuery } from '../../saved-charts/saved-charts-data.ts'

interface FigurePickerProps {
  onPick: (slug: string) => void
  onClose: () => void
}

/** The charts that were saved, to be put into a report. */
export const FigurePicker = ({ onPick, onClose }: FigurePickerProps) => (
  <Modal
    title="Add a figure"
    description="Charts that were saved, live and frozen. A live one shows the newest numbers each time a file is made; a frozen one keeps its own."
    onClose={onClose}
  >
    <Choices onPick={onPick} />
  </Modal>
)

function Choices({ onPick }: { onPick: FigurePickerProps['onPick'] }) {
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, error }, again] = useQuery({
    query: SavedChartsQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  })
  if (error && !data)
    return (
      <Empty
        title="The charts could not be listed."
        actions={<Button onClick={() => again()}>Try again</Button>}
      >
        The server did not answer.
      </Empty>
    )
  if (!data) return <RowsSkeleton rows={4} />
  const charts = nodesOf(data.charts)
  const { hasNextPage, endCursor } = data.charts.pageInfo
  if (charts.length === 0)
    return (
      <Empty title="No chart has been saved yet." actions={<ButtonLink href="/">To the overview</ButtonLink>}>
        Choose “Add to a report …” in the menu of any chart, on any page.
      </Empty>
    )
  return (
    <>
      <ul aria-label="Saved charts" className="mt-4 grid gap-3 sm:grid-cols-2">
        {charts.map((chart) => (
          <Choice key={chart.slug} chart={chart} onPick={onPick} />
        ))}
      </ul>
      <div className="mt-3 flex justify-end gap-2">
        {after ? <Button onClick={() => setAfter(null)}>To the newest</Button> : null}
        {hasNextPage ? <Button onClick={() => setAfter(endCursor)}>Older ones</Button> : null}
      </div>
    </>
  )
}

function Choice({ chart, onPick }: { chart: SavedChart; onPick: FigurePickerProps['onPick'] }) {
  const { slug, spec, frozen, sharing } = chart
  const byLink = sharing.access === 'LINK'
  return (
    <li>
      <button
        type="button"
        disabled={byLink}
        onClick={() => onPick(slug)}
        className="flex h-full w-full flex-col overflow-hidden rounded-md border border-line text-start hover:border-edge disabled:opacity-60"
      >
        {byLink ? null : (
          // biome-ignore lint/performance/noImgElement: an SVG of the API, which nothing makes smaller
          <img
            src={`/charts/${encodeURIComponent(slug)}.svg?width=420`}
            alt=""
            loading="lazy"
            width={420}
            height={160}
            className="h-40 w-full border-b border-line object-cover object-top"
          />
        )}
        <span className="px-3 py-2">
          <span dir="auto" className="block font-medium">
            {nameOfChart(spec)}
          </span>
          <span className="block text-xs text-faint">
            {frozen ? 'Frozen' : 'Live'} · {slug}
            {byLink ? ' · shown only by link, so not in files of a report' : ''}
          </span>
        </span>
      </button>
    </li>
  )
}
