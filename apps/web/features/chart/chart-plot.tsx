'use client'

import type { Drawn, Opens } from '@parallax/charts/prepare'
import { Chart, chartHeight, chartWidth } from '@parallax/charts/visualise'
import { useWidth } from './use-width.ts'

interface ChartPlotProps {
  drawn: Drawn
  theme: 'light' | 'dark'
  onOpen?: ((opens: Opens) => void) | undefined
  hrefOf?: ((opens: Opens) => string) | undefined
}

/** Before the width is known the place is kept at about this width's height, so that nothing jumps. */
const USUAL_WIDTH = 640

/** The drawing at the width that it is given; a map that is wider scrolls in a region of its own. */
export function ChartPlot({ drawn, theme, onOpen, hrefOf }: ChartPlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const { figure } = drawn
  if (!figure) return null
  const wide = width !== null && chartWidth(figure, width) > width
  return (
    <div
      ref={ref}
      data-plot
      className={wide ? 'overflow-x-auto overflow-y-hidden' : undefined}
      style={{ minHeight: chartHeight(figure, width ?? USUAL_WIDTH) }}
      {...(wide ? { role: 'region', 'aria-label': `${drawn.title}, drawing`, tabIndex: 0 } : {})}
    >
      {width === null || width === 0 ? null : (
        <Chart
          drawn={drawn}
          width={width}
          theme={theme}
          {...(onOpen ? { onOpen } : {})}
          {...(hrefOf ? { hrefOf } : {})}
        />
      )}
    </div>
  )
}
