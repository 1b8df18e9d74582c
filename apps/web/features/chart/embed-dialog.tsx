'use client'

import type { Drawn } from '@parallax/charts/prepare'
import { chartHeight } from '@parallax/charts/visualise'
import type { ChartSpec } from '@parallax/domain'
import { useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import { Button, buttonLook } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Modal } from '../../ui/modal.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AccessNote } from '../sharing/access-note.tsx'
import { ChartDownloads } from './chart-downloads.tsx'
import { EMBED_SANDBOX, type EmbedChoices, embedAddress, embedCode } from './embed-code.ts'
import { useSavedChart } from './use-saved-chart.ts'

interface EmbedDialogProps {
  spec: ChartSpec
  drawn: Drawn
  onClose: () => void
}

/** Saves the chart's document and shows the code that puts it into another page, with a preview in just that frame. */
export function EmbedDialog({ spec, drawn, onClose }: EmbedDialogProps) {
  const { slug, failure } = useSavedChart(spec)
  return (
    <Modal
      title="Embed this chart"
      description="Paste the code where the chart should stand. It keeps its question and its filter, and always shows the newest numbers."
      onClose={onClose}
    >
      {slug ? (
        <Code slug={slug} drawn={drawn} />
      ) : failure ? (
        <Empty title="The chart could not be saved.">{failure}</Empty>
      ) : (
        <Skeleton className="mt-4 h-80" />
      )}
    </Modal>
  )
}

const WIDTH = 720
/** Heading, finding and source line around the drawing, until the preview says its own height. */
const WORDS = 190

function Code({ slug, drawn }: { slug: string; drawn: Drawn }) {
  const [theme, setTheme] = useState<EmbedChoices['theme']>('auto')
  const [script, setScript] = useState(true)
  const frame = useRef<HTMLIFrameElement>(null)
  const measured = useFrameHeight(frame)
  const choices: EmbedChoices = {
    origin: window.location.origin,
    slug,
    title: drawn.title,
    theme,
    width: WIDTH,
    height: measured ?? (drawn.figure ? chartHeight(drawn.figure, WIDTH - 32) + WORDS : 400),
    script,
  }
  const code = embedCode(choices)
  const address = embedAddress(choices)
  return (
    <div className="mt-4 space-y-3">
      <AccessNote slug={slug} />
      <textarea
        readOnly
        aria-label="Code to embed"
        rows={5}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
        className="w-full resize-y rounded-md border border-line bg-sunken p-3 font-mono text-xs break-all"
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <label className="flex items-center gap-2">
          Theme
          <select
            value={theme}
            onChange={(event) => setTheme(event.target.value as EmbedChoices['theme'])}
            className="h-8 rounded-md border border-line bg-surface px-2"
          >
            <option value="auto">As the reader’s system</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={script} onChange={(event) => setScript(event.target.checked)} />
          Follow the chart’s height (a small script)
        </label>
        <span className="ms-auto flex gap-2">
          <a href={address} target="_blank" rel="noopener" className={buttonLook('plain')}>
            Open alone
          </a>
          <Button
            look="primary"
            onClick={() =>
              navigator.clipboard.writeText(code).then(
                () => toast.success('Code copied'),
                () => toast.error('The browser did not allow copying. Select the code and copy it by hand.'),
              )
            }
          >
            Copy code
          </Button>
        </span>
      </div>
      <iframe
        ref={frame}
        key={address}
        src={address}
        title={`Preview: ${drawn.title}`}
        sandbox={EMBED_SANDBOX}
        width={WIDTH}
        height={choices.height}
        className="max-w-full rounded-md border border-line"
      />
      <ChartDownloads slug={slug} theme={theme} />
    </div>
  )
}

/** What the preview says of its own height. */
function useFrameHeight(frame: { current: HTMLIFrameElement | null }): number | null {
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.type !== 'parallax:height') return
      if (typeof data.height === 'number' && data.height > 0) setHeight(Math.ceil(data.height))
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame])
  return height
}
