'use client'

import type { ChartSpec } from '@parallax/domain'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Modal } from '../../ui/modal.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useSavedChart } from '../chart/use-saved-chart.ts'
import { AccessSettings } from './access-settings.tsx'
import { LinkList } from './link-list.tsx'
import { NewLinkForm } from './new-link.tsx'
import { useSharing } from './use-sharing.ts'

/** Saves a chart of the dashboard, so that it has an address to share. */
export function ShareChartDialog({ spec, onClose }: { spec: ChartSpec; onClose: () => void }) {
  const { slug, failure } = useSavedChart(spec)
  return (
    <ShareFrame onClose={onClose}>
      {slug ? (
        <SharingOf slug={slug} />
      ) : failure ? (
        <Empty title="The chart could not be saved.">{failure}</Empty>
      ) : (
        <Waiting />
      )}
    </ShareFrame>
  )
}

/** The same of a chart that is saved already. */
export const ShareSavedDialog = ({ slug, onClose }: { slug: string; onClose: () => void }) => (
  <ShareFrame onClose={onClose}>
    <SharingOf slug={slug} />
  </ShareFrame>
)

const ShareFrame = ({ onClose, children }: { onClose: () => void; children: ReactNode }) => (
  <Modal
    title="Share this chart"
    description="What you set here holds for its files and its embed, wherever they stand. The dashboard itself is not behind it."
    onClose={onClose}
  >
    <div className="mt-4">{children}</div>
  </Modal>
)

const Waiting = () => (
  <div role="status">
    <span className="sr-only">Loading who may see it</span>
    <Skeleton className="h-64" />
  </div>
)

function SharingOf({ slug }: { slug: string }) {
  const { sharing, failure, again, share, create, revoke } = useSharing(slug)
  if (failure)
    return (
      <Empty title="Who may see it is not known." actions={<Button onClick={again}>Try again</Button>}>
        {failure}
      </Empty>
    )
  if (!sharing) return <Waiting />
  return (
    <div className="space-y-5">
      <AccessSettings sharing={sharing} onShare={share} />
      <section aria-label="Links" className="space-y-2 border-t border-line pt-3">
        <h3 className="text-sm font-medium">Links that you give away</h3>
        <NewLinkForm frozen={sharing.frozen !== null} onCreate={create} />
        <LinkList links={sharing.sharing.links} onRevoke={revoke} />
      </section>
    </div>
  )
}
