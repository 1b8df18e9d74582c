'use client'

import { Menu } from '@base-ui/react/menu'
import { pageOfChart } from '@parallax/addresses'
import type { Drawn } from '@parallax/charts/prepare'
import { csvOf } from '@parallax/charts/text'
import type { ChartSpec } from '@parallax/domain'
import {
  Braces,
  ClipboardCopy,
  ClipboardPaste,
  Code,
  Ellipsis,
  FilePlus2,
  Link2,
  Share2,
  Snowflake,
} from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'
import { buttonLook } from '../../ui/button.tsx'
import { useFreeze } from '../frozen/use-freeze.ts'
import { AddToReport } from '../reports/add-to-report.tsx'
import { ShareChartDialog } from '../sharing/share-dialog.tsx'
import { EmbedDialog } from './embed-dialog.tsx'
import { graphqlLink } from './graphql-link.ts'
import { PasteDialog } from './paste/paste-dialog.tsx'

const item =
  'flex h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm data-highlighted:bg-accent-wash [&_svg]:size-4 [&_svg]:text-faint'

/** What can be taken from a chart: its code for another page, its address, its numbers, its query. */
export function ChartMenu({ spec, drawn }: { spec: ChartSpec; drawn: Drawn }) {
  const [embedding, setEmbedding] = useState(false)
  const [sharing, setSharing] = useState(false)
  const [reporting, setReporting] = useState(false)
  const [pasting, setPasting] = useState(false)
  const freeze = useFreeze()
  return (
    <>
      <Menu.Root>
        <Menu.Trigger
          data-screen-only
          aria-label={`Embed, copy, export: ${drawn.title}`}
          title="Embed, copy, export"
          className={buttonLook('quiet', true)}
        >
          <Ellipsis aria-hidden />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={6} align="end" className="z-50">
            <Menu.Popup className="min-w-48 rounded-md border border-line bg-surface p-1 shadow-[0_6px_24px_rgb(0_0_0/0.10)]">
              <Item icon={<Code aria-hidden />} onClick={() => setEmbedding(true)}>
                Embed…
              </Item>
              <Item icon={<ClipboardPaste aria-hidden />} onClick={() => setPasting(true)}>
                Paste into…
              </Item>
              <Item icon={<Share2 aria-hidden />} onClick={() => setSharing(true)}>
                Share…
              </Item>
              <Item icon={<Snowflake aria-hidden />} onClick={() => void freeze(spec)}>
                Freeze these numbers
              </Item>
              <Item icon={<FilePlus2 aria-hidden />} onClick={() => setReporting(true)}>
                Add to a report…
              </Item>
              <Item
                icon={<Link2 aria-hidden />}
                onClick={() => copy(new URL(pageOfChart(spec), window.location.href).href, 'Link copied')}
              >
                Copy link
              </Item>
              <Item
                icon={<ClipboardCopy aria-hidden />}
                onClick={() => copy(csvOf(drawn), 'Numbers copied as CSV')}
              >
                Copy data as CSV
              </Item>
              <Menu.Item
                className={item}
                render={<a href={graphqlLink(spec)} target="_blank" rel="noopener" />}
              >
                <Braces aria-hidden />
                Open as GraphQL
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {embedding ? <EmbedDialog spec={spec} drawn={drawn} onClose={() => setEmbedding(false)} /> : null}
      {reporting ? <AddToReport spec={spec} title={drawn.title} onClose={() => setReporting(false)} /> : null}
      {sharing ? <ShareChartDialog spec={spec} onClose={() => setSharing(false)} /> : null}
      {pasting ? <PasteDialog spec={spec} onClose={() => setPasting(false)} /> : null}
    </>
  )
}

const Item = ({ icon, onClick, children }: { icon: ReactNode; onClick: () => void; children: string }) => (
  <Menu.Item className={item} onClick={onClick}>
    {icon}
    {children}
  </Menu.Item>
)

async function copy(text: string, done: string) {
  try {
    await navigator.clipboard.writeText(text)
    toast.success(done)
  } catch {
    toast.error('The browser did not allow copying.')
  }
}
