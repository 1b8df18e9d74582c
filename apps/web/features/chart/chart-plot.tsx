'use client'

import { href, pathOf } from '@parallax/addresses'
import type { Drawn, Opens } from '@parallax/charts/prepare'
import { Chart, chartHeight, chartWidth } from '@parallax/charts/visualise'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { usePrinting } from '../../lib/use-printing.ts'
import { cx } from '../../ui/class-names.ts'
import { useWidth } from './use-width.ts'

interface ChartPlotProps {
  drawn: Drawn
  theme: 'light' | 'dark'
  onOpen?: ((opens: Opens) => void) | undefined
}

/** Before the width is known the place is kept at about this width's height, so that nothing jumps. */
const USUAL_WIDTH = 640
/** What fits between the margins of A4 and of Letter; pixels. */
const PAPER_WIDTH = 640

/** The address of the page to which a mark leads, where one was clicked: it opens without loading all anew. */
const pageClicked = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('a[data-page]')?.getAttribute('href') ?? null) : null

/** The drawing at the width that it is given; a map that is wider scrolls in a region of its own. */
export function ChartPlot({ drawn, theme, onOpen }: ChartPlotProps) {
  const [ref, measured] = useWidth<HTMLDivElement>()
  const width = usePrinting() && measured !== null ? Math.min(measured, PAPER_WIDTH) : measured
  const { push } = useRouter()
  const { figure } = drawn
  const { slice } = drawn.source.opens
  // One function for as long as the filter stands, or every mark would be drawn anew with the page around it.
  const pageOf = useCallback((entity: string) => href(pathOf(entity) ?? '/entities', slice), [slice])
  if (!figure) return null
  const wide = width !== null && chartWidth(figure, width) > width
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in the drawing are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click
    <div
      ref={ref}
      data-plot
      onClick={(event) => {
        const address = event.metaKey || event.ctrlKey || event.shiftKey ? null : pageClicked(event.target)
        if (address === null) return
        event.preventDefault()
        push(address)
      }}
      className={cx('break-inside-avoid', wide && 'overflow-x-auto overflow-y-hidden print:overflow-visible')}
      style={{ minHeight: chartHeight(figure, width ?? USUAL_WIDTH) }}
      {...(wide ? { role: 'region', 'aria-label': `${drawn.title}, drawing`, tabIndex: 0 } : {})}
    >
      {width === null || width === 0 ? null : (
        <Chart drawn={drawn} width={width} theme={theme} pageOf={pageOf} {...(onOpen ? { onOpen } : {})} />
      )}
    </div>
  )
}
