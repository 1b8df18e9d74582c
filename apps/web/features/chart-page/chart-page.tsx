'use client'

import { pageOfChart } from '@parallax/addresses'
import type { ChartSpec } from '@parallax/domain'
import Link from 'next/link'
import { useState } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Figure } from '../evidence/figure.tsx'
import { AddressPanel } from './address-panel.tsx'
import { EditWords } from './edit-words.tsx'

interface ChartPageProps {
  slug: string
  spec: ChartSpec
  title: string
  /** The dashboard's address. */
  origin: string
}

/** A chart by itself: its figure, its words, its address and its files. */
export function ChartPage({ slug, spec, title, origin }: ChartPageProps) {
  const [draft, setDraft] = useState<ChartSpec | null>(null)
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] [&>*]:min-w-0">
      <div className="space-y-4">
        <h1 className="sr-only">{title}</h1>
        <p data-screen-only className="text-sm">
          <Link href="/charts" className="text-accent underline underline-offset-4">
            All saved charts
          </Link>
        </p>
        <Figure spec={draft ?? spec} />
        <p data-screen-only>
          <ButtonLink href={pageOfChart(spec)}>Open where it comes from</ButtonLink>
        </p>
      </div>
      <aside data-screen-only aria-label="Take this chart along" className="space-y-5">
        <AddressPanel slug={slug} origin={origin} />
        <Panel title="Title and notes">
          <EditWords slug={slug} spec={spec} onDraft={setDraft} />
        </Panel>
      </aside>
    </div>
  )
}
