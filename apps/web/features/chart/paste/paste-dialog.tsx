'use client'

import { citationOf, onlyHere, type Pasting } from '@parallax/charts/text'
import type { ChartSpec } from '@parallax/domain'
import { useEffect, useState } from 'react'
import { Empty } from '../../../ui/empty.tsx'
import { Modal } from '../../../ui/modal.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useSavedChart } from '../use-saved-chart.ts'
import { fetchSaid, NO_ANSWER, Refused } from './chart-files.ts'
import { CitationCopies } from './citation-copies.tsx'
import { CopyByHand } from './copy-by-hand.tsx'
import { TargetCopies } from './target-copies.tsx'
import { useCopy } from './use-copy.ts'

/** Saves the chart and offers it to the clipboard. */
export const PasteDialog = ({ spec, onClose }: { spec: ChartSpec; onClose: () => void }) => (
  <PasteSavedDialog {...useSavedChart(spec)} onClose={onClose} />
)

interface PasteSavedDialogProps {
  /** Null until it is saved. */
  slug: string | null
  /** Why it is not. */
  failure?: string | null
  onClose: () => void
}

/** Puts a saved chart on the clipboard as the place where it is to stand likes it best. */
export function PasteSavedDialog({ slug, failure: unsaved, onClose }: PasteSavedDialogProps) {
  const { pasting, failure = unsaved } = usePasting(slug)
  return (
    <Modal
      title="Paste this chart into…"
      description="Copies picture, caption, source and citation as each program takes them. Then paste there."
      onClose={onClose}
    >
      {slug && pasting ? (
        <Copies slug={slug} pasting={pasting} />
      ) : failure ? (
        <Empty title="The chart could not be made ready.">{failure}</Empty>
      ) : (
        <Skeleton className="mt-4 h-96" />
      )}
    </Modal>
  )
}

interface Ready {
  pasting?: Pasting
  failure?: string
}

/** What is said of the saved chart, with the day of today as that on which it was read. */
function usePasting(slug: string | null): Ready {
  const [ready, setReady] = useState<Ready>({})
  useEffect(() => {
    if (!slug) return
    let wanted = true
    const accessed = new Date().toISOString()
    fetchSaid(slug).then(
      (chart) => wanted && setReady({ pasting: { chart, citation: citationOf(chart, { accessed }) } }),
      (fault) => wanted && setReady({ failure: fault instanceof Refused ? fault.message : NO_ANSWER }),
    )
    return () => {
      wanted = false
    }
  }, [slug])
  return ready
}

function Copies({ slug, pasting }: { slug: string; pasting: Pasting }) {
  const { copy, refused } = useCopy()
  const { address } = pasting.chart
  return (
    <div className="mt-3 space-y-4">
      {refused ? <CopyByHand key={refused.text} {...refused} slug={slug} /> : null}
      <TargetCopies slug={slug} pasting={pasting} onCopy={copy} />
      <CitationCopies citation={pasting.citation} onCopy={copy} />
      {onlyHere(address) ? (
        <p className="text-sm text-soft">
          The chart’s address, <span className="break-all">{address}</span>, leads to this machine alone: who
          reads the document elsewhere cannot follow it, and sees no picture where that is named by its
          address.
        </p>
      ) : null}
    </div>
  )
}
