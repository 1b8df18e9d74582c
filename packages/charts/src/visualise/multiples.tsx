import { scaleBand, scaleLinear } from 'd3-scale'
import { INK, type TimeFigure } from '../prepare/index.ts'
import { useInteraction } from './interaction.tsx'
import { TEXT_SMALL } from './measures.ts'
import { MultiplesCoverage } from './multiples-coverage.tsx'
import { multiplesLayout, PANEL_GAP, PANEL_HEIGHT } from './multiples-layout.ts'
import { Panel } from './multiples-panel.tsx'
import { fit } from './text.ts'
import { Undated } from './time-foot.tsx'
import { ticksFor } from './time-layout.ts'

/** One small panel a line, all with one scale. Plain SVG: nothing is measured, so it stands on a server as on a page. */
export function Multiples({ figure, width, height }: { figure: TimeFigure; width: number; height: number }) {
  const { theme } = useInteraction()
  const layout = multiplesLayout(figure, width)
  const keys = figure.buckets.map(({ key }) => key)
  const ticks = ticksFor(figure, layout, layout.panel)
  const scales = {
    x: scaleBand(keys, [layout.left, layout.panel - layout.right]),
    y: scaleLinear([0, figure.axis.max], [1, 0]),
  }
  const strip = scaleBand(keys, [0, width])
  return (
    <svg width={width} height={height} role="presentation">
      <text x={0} y={12} fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
        {fit(figure.axis.label, width, TEXT_SMALL)}
      </text>
      {figure.series.map((series, i) => (
        <g
          key={series.id}
          transform={`translate(${(i % layout.columns) * (layout.panel + PANEL_GAP)} ${layout.top + Math.floor(i / layout.columns) * PANEL_HEIGHT})`}
        >
          <Panel
            figure={figure}
            series={series}
            width={layout.panel}
            left={layout.left}
            scales={scales}
            ticks={ticks}
          />
        </g>
      ))}
      <MultiplesCoverage figure={figure} y={layout.top + layout.rows * PANEL_HEIGHT} scale={strip} />
      <Undated figure={figure} layout={layout} width={width} height={height} />
    </svg>
  )
}
