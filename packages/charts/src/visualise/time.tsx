import { useMemo } from 'react'
import { Bar, CartesianGrid, ComposedChart, Line, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts'
import { INK, type TimeFigure, type TimeTick } from '../prepare/index.ts'
import { useInteraction } from './interaction.tsx'
import { TEXT_SMALL } from './measures.ts'
import { Bands, Gaps } from './time-bands.tsx'
import { columnsOf } from './time-columns.tsx'
import { Coverage, Undated } from './time-foot.tsx'
import { ticksFor, timeLayout } from './time-layout.ts'
import { EndLabels, Legend, Points } from './time-marks.tsx'
import { isStacked } from './time-stack.ts'
import { Stacked } from './time-stacked.tsx'

/** Numbers over time: Recharts places axes and lines, every mark on top is a control of its own. */
export function Time({ figure, width, height }: { figure: TimeFigure; width: number; height: number }) {
  const { theme } = useInteraction()
  const layout = useMemo(() => timeLayout(figure, width), [figure, width])
  const data = useMemo(() => dataOf(figure), [figure])
  // The same functions for as long as the drawing stands: Recharts mounts columns anew for others, and focus would be lost.
  const columns = useMemo(() => figure.series.map((_, series) => columnsOf(figure, series)), [figure])
  const ticks = ticksFor(figure, layout, width)
  const keyAt = (index: number) => figure.buckets[index]?.key ?? ''
  return (
    <ComposedChart
      width={width}
      height={height}
      data={data}
      margin={{ top: layout.top, left: 0, right: layout.right, bottom: layout.bottom }}
      accessibilityLayer={false}
      barGap={2}
      barCategoryGap={figure.buckets.length > 30 ? '8%' : '18%'}
    >
      <Gaps figure={figure} />
      <CartesianGrid vertical={false} stroke={INK.rule[theme]} syncWithTicks />
      <XAxis
        dataKey="key"
        scale="band"
        height={1}
        ticks={ticks.map(({ index }) => keyAt(index))}
        tick={false}
        tickLine={false}
        interval={0}
        axisLine={{ stroke: INK.quiet[theme] }}
      />
      <YAxis
        width={layout.left}
        domain={[0, figure.axis.max]}
        ticks={figure.axis.ticks.map(({ value }) => value)}
        tickFormatter={(value: number) => figure.axis.ticks.find((tick) => tick.value === value)?.label ?? ''}
        tick={{ fontSize: TEXT_SMALL, fill: INK.quiet[theme] }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      <text x={0} y={layout.top - 11} fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
        {figure.axis.label}
      </text>
      <TickLabels figure={figure} ticks={ticks} />
      {isStacked(figure) ? (
        <>
          {/* Recharts makes a scale only where something of its own stands on it. */}
          <Line dataKey="s0" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
          <Stacked figure={figure} />
        </>
      ) : null}
      <Bands figure={figure} />
      {figure.form === 'lines'
        ? figure.series.map(({ id, look }, i) => (
            <Line
              key={id}
              dataKey={`s${i}`}
              type="linear"
              stroke={look.colour[theme]}
              strokeWidth={2}
              strokeDasharray={look.dash}
              strokeLinejoin="round"
              dot={false}
              activeDot={false}
              connectNulls={false}
              isAnimationActive={false}
            />
          ))
        : null}
      {figure.form === 'columns'
        ? figure.series.map(({ id }, i) => (
            <Bar
              key={id}
              dataKey={`s${i}`}
              isAnimationActive={false}
              maxBarSize={56}
              shape={columns[i] ?? nothing}
            />
          ))
        : null}
      {figure.form === 'lines' ? <Points figure={figure} /> : null}
      {layout.direct ? <EndLabels figure={figure} layout={layout} /> : null}
      <Legend figure={figure} layout={layout} />
      <Coverage figure={figure} />
      <Undated figure={figure} layout={layout} width={width} height={height} />
    </ComposedChart>
  )
}

const nothing = () => null

const dataOf = (figure: TimeFigure) =>
  figure.buckets.map(({ key }, index) => ({
    key,
    ...Object.fromEntries(figure.series.map(({ points }, i) => [`s${i}`, points[index]?.value ?? null])),
  }))

function TickLabels({ figure, ticks }: { figure: TimeFigure; ticks: readonly TimeTick[] }) {
  const { theme } = useInteraction()
  const scale = useXAxisScale()
  const plot = usePlotArea()
  if (!scale || !plot) return null
  const y = plot.y + plot.height + (figure.coverage ? 15 : 0) + 16
  return (
    <g fontSize={TEXT_SMALL} fill={INK.quiet[theme]} textAnchor="middle">
      {ticks.map(({ index, label, year }) => {
        const x = scale(figure.buckets[index]?.key, { position: 'middle' }) ?? 0
        return (
          <text key={index} x={x} y={y}>
            {label}
            {year ? (
              <tspan x={x} dy={13}>
                {year}
              </tspan>
            ) : null}
          </text>
        )
      })}
    </g>
  )
}
