import { useCallback, useMemo } from 'react'
import { CartesianGrid, Scatter, ScatterChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts'
import { INK, type IntervalRow, type IntervalsFigure, markId, type UnitRow } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { NARROW, TEXT, TEXT_SMALL } from './measures.ts'
import { fit, textWidth, wrap } from './text.ts'
import { UnitDots } from './unit-dots.tsx'

interface Layout {
  narrow: boolean
  row: number
  left: number
  right: number
  top: number
  axis: number
  unitsHead: number
  unitRow: number
  unitLines: string[]
}

const PITCH = 13

function layoutOf(figure: IntervalsFigure, width: number): Layout {
  const narrow = width < NARROW
  const everyone = [...figure.rows, ...figure.units]
  const label = Math.max(...everyone.map(({ label }) => textWidth(label, TEXT, 500)), 40)
  const value = Math.max(...everyone.map(({ text }) => textWidth(text, TEXT_SMALL)), 40)
  const unitLines = figure.unitsLabel ? wrap(figure.unitsLabel, width - 4, TEXT_SMALL, 3) : []
  return {
    narrow,
    row: narrow ? 46 : 32,
    left: narrow ? 14 : Math.min(label + 18, width * 0.4),
    right: narrow ? 20 : value + 16,
    top: figure.reference ? 22 : 6,
    axis: figure.rows.length > 0 ? 26 : 0,
    unitsHead: unitLines.length > 0 ? 14 + unitLines.length * 16 : 0,
    unitRow: narrow ? 42 : 28,
    unitLines,
  }
}

export function intervalsHeight(figure: IntervalsFigure, width: number): number {
  const { row, top, axis, unitsHead, unitRow } = layoutOf(figure, width)
  const shares = figure.rows.length > 0 ? top + figure.rows.length * row + axis : 0
  return shares + unitsHead + figure.units.length * unitRow + 4
}

interface Placed extends IntervalRow {
  at: number
}

interface PointProps {
  cx?: number | undefined
  cy?: number | undefined
  payload?: Placed
}

export function Intervals({
  figure,
  width,
  height,
}: {
  figure: IntervalsFigure
  width: number
  height: number
}) {
  const { theme } = useInteraction()
  const layout = useMemo(() => layoutOf(figure, width), [figure, width])
  const data = useMemo(() => figure.rows.map((row, index): Placed => ({ ...row, at: index + 0.5 })), [figure])
  // One function for as long as the drawing stands: Recharts mounts rows anew for another, and a focused one would lose it.
  const shape = useCallback(
    (props: PointProps) => <Row {...props} layout={layout} width={width} />,
    [layout, width],
  )
  const below = layout.unitsHead + figure.units.length * layout.unitRow + 4
  const unitsTop = height - below
  const units = (
    <Units figure={figure} layout={layout} width={width} top={figure.rows.length > 0 ? unitsTop : 0} />
  )
  if (figure.rows.length === 0)
    return (
      <svg width={width} height={height} role="presentation">
        {units}
      </svg>
    )
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: layout.top, left: layout.left, right: layout.right, bottom: below }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={INK.rule[theme]} />
      <XAxis
        type="number"
        dataKey="value"
        domain={[figure.axis.min, figure.axis.max]}
        ticks={figure.axis.ticks.map(({ value }) => value)}
        tickFormatter={(value: number) => figure.axis.ticks.find((tick) => tick.value === value)?.label ?? ''}
        tick={{ fontSize: TEXT_SMALL, fill: INK.quiet[theme] }}
        tickLine={false}
        axisLine={false}
        height={layout.axis}
        interval={0}
      />
      <YAxis
        type="number"
        dataKey="at"
        domain={[0, figure.rows.length]}
        reversed
        width={0}
        hide
        allowDataOverflow
      />
      <Reference figure={figure} />
      <Scatter data={data} isAnimationActive={false} shape={shape} />
      {units}
    </ScatterChart>
  )
}

function Reference({ figure: { reference } }: { figure: IntervalsFigure }) {
  const { theme } = useInteraction()
  const scale = useXAxisScale()
  const plot = usePlotArea()
  if (!reference || !scale || !plot) return null
  const x = scale(reference.value) ?? 0
  const half = textWidth(reference.label, TEXT_SMALL) / 2
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={plot.y - 4}
        y2={plot.y + plot.height}
        stroke={INK.quiet[theme]}
        strokeDasharray="4 3"
      />
      <text
        x={Math.max(plot.x + half, Math.min(x, plot.x + plot.width - half))}
        y={plot.y - 9}
        textAnchor="middle"
        fontSize={TEXT_SMALL}
        fill={INK.quiet[theme]}
      >
        {reference.label}
      </text>
    </g>
  )
}

function Row({
  cx = 0,
  cy = 0,
  payload: row,
  layout,
  width,
}: PointProps & { layout: Layout; width: number }) {
  const { theme } = useInteraction()
  const scale = useXAxisScale()
  if (!row || !scale) return null
  const colour = row.look.colour[theme]
  const y = layout.narrow ? cy + 10 : cy
  return (
    <MarkTarget
      id={markId('row', row.id)}
      mark={row.mark}
      box={{ x: 1, y: cy - layout.row / 2 + 1, width: width - 2, height: layout.row - 2 }}
    >
      <Words row={row} layout={layout} width={width} cy={cy} />
      {row.interval ? (
        <Whisker
          from={scale(row.interval.lower) ?? 0}
          to={scale(row.interval.upper) ?? 0}
          y={y}
          colour={colour}
        />
      ) : null}
      <MarkerShape
        marker={row.look.marker}
        x={cx}
        y={y}
        size={5.6}
        colour={colour}
        ground={INK.ground[theme]}
      />
    </MarkTarget>
  )
}

function Whisker({ from, to, y, colour }: { from: number; to: number; y: number; colour: string }) {
  return (
    <g stroke={colour} strokeWidth={2} strokeLinecap="round" strokeOpacity={0.75}>
      <line x1={from} x2={to} y1={y} y2={y} />
      <line x1={from} x2={from} y1={y - 4} y2={y + 4} />
      <line x1={to} x2={to} y1={y - 4} y2={y + 4} />
    </g>
  )
}

/** The outlet on the left and its numbers on the right; on a phone both above the mark. */
function Words({
  row,
  layout,
  width,
  cy,
}: {
  row: IntervalRow | UnitRow
  layout: Layout
  width: number
  cy: number
}) {
  const { theme } = useInteraction()
  const y = layout.narrow ? cy - 7 : cy + 4.5
  // The grid runs behind the words; a rim of paper keeps them legible.
  const halo = { paintOrder: 'stroke', stroke: INK.ground[theme], strokeWidth: 4 }
  const room = layout.narrow ? width - textWidth(row.text, TEXT_SMALL) - 14 : layout.left - 16
  return (
    <>
      <text x={0} y={y} fontSize={TEXT} fontWeight={500} fill={INK.strong[theme]} {...halo}>
        {fit(row.label, room, TEXT, 500)}
      </text>
      <text x={width - 2} y={y} textAnchor="end" fontSize={TEXT_SMALL} fill={INK.soft[theme]} {...halo}>
        {row.text}
      </text>
    </>
  )
}

function Units({
  figure,
  layout,
  width,
  top,
}: {
  figure: IntervalsFigure
  layout: Layout
  width: number
  top: number
}) {
  const { theme } = useInteraction()
  return (
    <g>
      {layout.unitLines.map((line, i) => (
        <text key={line} x={0} y={top + 18 + i * 16} fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
          {line}
        </text>
      ))}
      {figure.units.map((row, index) => {
        const y = top + layout.unitsHead + index * layout.unitRow
        const cy = y + layout.unitRow / 2
        return (
          <MarkTarget
            key={row.id}
            id={markId('row', row.id)}
            mark={row.mark}
            box={{ x: 1, y: y + 1, width: width - 2, height: layout.unitRow - 2 }}
          >
            <Words row={row} layout={layout} width={width} cy={cy} />
            <UnitDots
              hits={row.hits}
              of={row.of}
              x={layout.left + 6}
              y={layout.narrow ? cy + 9 : cy}
              pitch={PITCH}
              radius={5}
              perRow={12}
              colour={row.look.colour}
              theme={theme}
            />
          </MarkTarget>
        )
      })}
    </g>
  )
}
