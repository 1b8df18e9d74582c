'use client'

import Link from 'next/link'
import { useState } from 'react'
import { counted, moment } from '../../lib/format.ts'
import { useTheme } from '../../lib/theme.ts'
import { Button } from '../../ui/button.tsx'
import { ShareSavedDialog } from '../sharing/share-dialog.tsx'
import { DeleteChartButton } from './delete-chart.tsx'
import { nameOfChart } from './name-of-chart.ts'
import { pictureOf } from './picture-of.ts'
import type { SavedChart } from './saved-charts-data.ts'

/** A saved chart in the list: its picture, what it is, and what can be done with it. */
export function ChartCard({ chart }: { chart: SavedChart }) {
  const { slug, spec, createdAt, frozen, sharing } = chart
  const [isSharing, setSharing] = useState(false)
  const name = nameOfChart(spec)
  const links = sharing.links.filter(({ state }) => state === 'VALID').length
  const picture = pictureOf(chart, useTheme())
  return (
    <li className="flex min-w-0 flex-col overflow-hidden rounded-lg border border-line bg-surface">
      {picture ? (
        // biome-ignore lint/performance/noImgElement: an SVG of the API, which nothing makes smaller
        <img
          src={picture}
          alt=""
          loading="lazy"
          width={420}
          height={220}
          className="h-56 w-full border-b border-line object-cover object-top"
        />
      ) : (
        <p className="grid h-56 place-items-center border-b border-line px-4 text-center text-sm text-soft">
          Shown only by link, and no link stands.
        </p>
      )}
      <div className="flex flex-1 flex-col gap-1 px-4 py-3">
        <h2 className="font-semibold">
          <Link href={`/charts/${slug}`} dir="auto" className="hover:text-accent hover:underline">
            {name}
          </Link>
        </h2>
        <p className="text-sm text-soft">
          {frozen ? 'Frozen' : 'Live'} · {frozen ? 'frozen' : 'saved'} {moment(createdAt)}
        </p>
        <p className="text-sm text-soft">
          {sharing.access === 'LINK' ? 'Only by link' : 'Open to whoever has its address'} ·{' '}
          {counted(links, 'link')}
        </p>
        <p className="font-mono text-xs text-faint [overflow-wrap:anywhere]">{slug}</p>
        <div className="mt-auto flex justify-end gap-1 pt-2">
          <Button look="quiet" aria-label={`Share ${name}`} onClick={() => setSharing(true)}>
            Share…
          </Button>
          {frozen ? null : <DeleteChartButton slug={slug} name={name} />}
        </div>
      </div>
      {isSharing ? <ShareSavedDialog slug={slug} onClose={() => setSharing(false)} /> : null}
    </li>
  )
}
