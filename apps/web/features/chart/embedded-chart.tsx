'use client'

import { href } from '@parallax/addresses'
import type { Drawn, Opens } from '@parallax/charts/prepare'
import { type ReactNode, useRef, useState, useSyncExternalStore } from 'react'
import { ChartPlot } from './chart-plot.tsx'
import { ChartTable } from './chart-table.tsx'
import type { EmbedTheme } from './embed-theme.ts'
import { FurnitureNote } from './furniture-note.tsx'
import { Notes } from './notes.tsx'
import { usePostedHeight } from './use-posted-height.ts'

interface EmbeddedChartProps {
  slug: string
  theme: EmbedTheme
  drawn: Drawn
  page: string
}

/** Where the dashboard shows what is behind a number. */
const behind = ({ slice, subject }: Opens): string => href('/articles', slice, { open: { slice, subject } })

/** Without script the drawing cannot be made: its place goes, and the table stands there instead. */
const WITHOUT_SCRIPT = '[data-plot],[data-scripted]{display:none!important}'

/** A chart in somebody else's page: a frame without storage, cookies or requests of its own. */
export function EmbeddedChart({ slug, theme, drawn, page }: EmbeddedChartProps) {
  const root = useRef<HTMLElement>(null)
  const [table, setTable] = useState(false)
  const shown = useShownTheme(theme)
  usePostedHeight(root, slug)
  const drawing = drawn.figure !== null && drawn.empty === null
  return (
    <>
      <noscript>
        <style>{WITHOUT_SCRIPT}</style>
      </noscript>
      <main ref={root} data-embed={theme} className="flow-root bg-surface px-4 pt-3.5 pb-3 text-ink">
        <figure aria-labelledby="chart-title" className="flow-root">
          <h1 id="chart-title" dir="auto" className="text-lg leading-snug font-semibold tracking-[-0.01em]">
            {drawn.title}
          </h1>
          <p className="text-sm text-faint">{drawn.subtitle}</p>
          <p className="mt-1.5 mb-3 max-w-[92ch] text-base text-soft">{drawn.finding}</p>
          {drawing && !table ? <ChartPlot drawn={drawn} theme={shown} hrefOf={behind} /> : null}
          {drawing && !table ? (
            <noscript>
              <ChartTable table={drawn.table} hrefOf={behind} />
            </noscript>
          ) : (
            <ChartTable table={drawn.table} hrefOf={behind} />
          )}
          <figcaption className="mt-3 space-y-1 text-xs text-faint">
            <Notes notes={drawn.notes} />
            {drawn.caveats.length > 0 ? <p>{drawn.caveats.join(' ')}</p> : null}
            <FurnitureNote furniture={drawn.furniture} hrefOf={behind} />
            <details>
              <summary className="w-fit cursor-pointer hover:text-ink">What is counted?</summary>
              <p className="mt-1 max-w-[80ch]">{drawn.counted}</p>
            </details>
            <Foot drawn={drawn} page={page}>
              {drawing ? (
                <button
                  type="button"
                  data-scripted
                  aria-pressed={table}
                  onClick={() => setTable(!table)}
                  className="underline decoration-edge underline-offset-4 hover:text-ink"
                >
                  {table ? 'View as chart' : 'View as table'}
                </button>
              ) : null}
            </Foot>
          </figcaption>
        </figure>
      </main>
    </>
  )
}

function Foot({ drawn, page, children }: { drawn: Drawn; page: string; children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line pt-2">
      <a
        href={behind(drawn.source.opens)}
        target="_blank"
        rel="noopener"
        className="decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:underline"
      >
        {drawn.source.text}
      </a>
      <span className="ms-auto flex gap-x-3">
        {children}
        <a
          href={page}
          target="_blank"
          rel="noopener"
          className="font-medium text-accent underline underline-offset-4"
        >
          Explore in Parallax
        </a>
      </span>
    </p>
  )
}

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')

function follow(changed: () => void) {
  const query = dark()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The theme in which the drawing stands: as asked for, or as the reader's system has it. */
function useShownTheme(theme: EmbedTheme): 'light' | 'dark' {
  const system = useSyncExternalStore(
    follow,
    () => (dark().matches ? 'dark' : 'light'),
    () => 'light' as const,
  )
  return theme === 'auto' ? system : theme
}
