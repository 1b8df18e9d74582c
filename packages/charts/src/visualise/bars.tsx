import { useCallback, useMemo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { type BarRow, type BarsFigure, INK, markId } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { FAINT, NARROW, TEXT, TEXT_SMALL } from './measures.ts'
import { fit, textWidth } from './text.ts'

interface Layout {
  narrow: boolean
  row: number
  left: number
  right: number
  foot: number
}

const BAR = { wide: 16, narrow: 10 }
/** The row with the colours of the parts. */
const LEGEND = 24

function layoutOf(figure: BarsFigure, width: number): Layout {
  const narrow = width < NARROW
  const foot = (figure.shown || figure.expectedLabel ? 26 : 4) + (figure.legend ? LEGEND : 0)
  if (narrow) return { narrow, row: 44, left: 0, right: 2, foot }
  const label = Math.max(...figure.rows.map((row) => labelWidth(row)), 60)
  const value = Math.max(...figure.rows.map(({ text, more }) => valueWidth(text, more)), 40)
  return { narrow, row: 30, left: Math.min(label + 14, width * 0.42), right: value + 14, foot }
}

const labelWidth = ({ label, detail }: BarRow) =>
  textWidth(label, TEXT, 500) + (detail ? textWidth(detail, TEXT_SMALL) + 8 : 0)
const valueWidth = (text: string, more: string | null) =>
  textWidth(text, TEXT, 600) + (more ? textWidth(more, TEXT_SMALL) + 6 : 0)

export function barsHeight(figure: BarsFigure, width: number): number {
  const { row, foot } = layoutOf(figure, width)
  return figure.rows.length * row + foot
}

interface ShapeProps {
  x?: number
  y?: number
  width?: number
  height?: number
  payload?: BarRow
}

export function Bars({ figure, width, height }: { figure: BarsFigure; width: number; height: number }) {
  const layout = useMemo(() => layoutOf(figure, width), [figure, width])
  // One function for as long as the drawing stands: Recharts mounts rows anew for another, and a focused one would lose it.
  const shape = useCallback(
    (props: ShapeProps) => <Row {...props} figure={figure} layout={layout} chartWidth={width} />,
    [figure, layout, width],
  )
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={figure.rows}
      margin={{ top: 0, left: layout.left, right: layout.right, bottom: layout.foot }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, figure.max]} hide />
      <YAxis type="category" dataKey="id" width={0} hide interval={0} />
      <Bar dataKey="value" isAnimationActive={false} shape={shape} />
      <Foot figure={figure} y={height - 8} layout={layout} />
    </BarChart>
  )
}

function Row({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  payload: row,
  figure,
  layout,
  chartWidth,
}: ShapeProps & { figure: BarsFigure; layout: Layout; chartWidth: number }) {
  const { theme } = useInteraction()
  if (!row) return null
  const bar = layout.narrow ? BAR.narrow : BAR.wide
  const top = layout.narrow ? y + height - bar - 8 : y + (height - bar) / 2
  const length = Math.max(width, row.value > 0 ? 2 : 0)
  const scale = row.value > 0 ? width / row.value : 0
  return (
    <MarkTarget
      id={markId('row', row.id)}
      mark={row.mark}
      box={{ x: 1, y: y + 1, width: chartWidth - 2, height: height - 2 }}
    >
      {layout.narrow ? (
        <NarrowWords row={row} y={y + 18} width={chartWidth} />
      ) : (
        <WideWords
          row={row}
          y={y + height / 2 + 4.5}
          left={layout.left}
          end={x + endOf(row, length, scale)}
        />
      )}
      {row.parts && figure.legend ? (
        <Parts parts={row.parts} legend={figure.legend} box={{ x, y: top, width: length, height: bar }} />
      ) : (
        <rect x={x} y={top} width={length} height={bar} rx={2} fill={figure.colour[theme]} />
      )}
      {row.expected !== null && scale > 0 ? (
        <Expected x={x + row.expected * scale} y={top} height={bar} />
      ) : null}
    </MarkTarget>
  )
}

interface PartsProps {
  parts: NonNullable<BarRow['parts']>
  legend: NonNullable<BarsFigure['legend']>
  box: { x: number; y: number; width: number; height: number }
}

/** A bar in the colours of what it is made of, with a little ground between two. */
function Parts({ parts, legend, box }: PartsProps) {
  const { theme } = useInteraction()
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  let before = 0
  return parts.map(({ id, value }) => {
    const start = box.x + (before / whole) * box.width
    before += value
    const end = box.x + (before / whole) * box.width
    const gap = before < whole ? 1 : 0
    return (
      <rect
        key={id}
        x={start}
        y={box.y}
        width={Math.max(0.5, end - start - gap)}
        height={box.height}
        rx={1.5}
        fill={(legend.find((one) => one.id === id) ?? legend[0])?.colour[theme]}
      />
    )
  })
}

/** Where the words after a bar may begin: behind the mark of the expected number where that would stand in them. */
function endOf(row: BarRow, length: number, scale: number): number {
  if (row.expected === null) return length
  const expected = row.expected * scale
  const words = valueWidth(row.text, row.more) + 16
  return expected > length && expected < length + words ? expected + 2 : length
}

function Expected({ x, y, height }: { x: number; y: number; height: number }) {
  const { theme } = useInteraction()
  return (
    <g>
      <line x1={x} x2={x} y1={y - 3} y2={y + height + 3} stroke={INK.ground[theme]} strokeWidth={4.5} />
      <line x1={x} x2={x} y1={y - 3} y2={y + height + 3} stroke={INK.strong[theme]} strokeWidth={2} />
    </g>
  )
}

function WideWords({ row, y, left, end }: { row: BarRow; y: number; left: number; end: number }) {
  const { theme } = useInteraction()
  const detail = row.detail ? textWidth(row.detail, TEXT_SMALL) + 8 : 0
  return (
    <>
      <text x={0} y={y} fontSize={TEXT} fontWeight={500} fill={INK.strong[theme]}>
        {fit(row.label, left - 14 - detail, TEXT, 500)}
        {row.detail ? (
          <tspan dx={7} fontSize={TEXT_SMALL} fontWeight={400} fill={INK.quiet[theme]}>
            {row.detail}
          </tspan>
        ) : null}
      </text>
      <Value row={row} x={end + 8} y={y} anchor="start" />
    </>
  )
}

function NarrowWords({ row, y, width }: { row: BarRow; y: number; width: number }) {
  const { theme } = useInteraction()
  const room = width - valueWidth(row.text, row.more) - 12
  return (
    <>
      <text x={0} y={y} fontSize={TEXT} fontWeight={500} fill={INK.strong[theme]}>
        {fit(row.label, room, TEXT, 500)}
      </text>
      <Value row={row} x={width - 2} y={y} anchor="end" />
    </>
  )
}

function Value({ row, x, y, anchor }: { row: BarRow; x: number; y: number; anchor: 'start' | 'end' }) {
  const { theme } = useInteraction()
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={TEXT} fontWeight={600} fill={INK.strong[theme]}>
      {row.text}
      {row.more ? (
        <tspan dx={5} fontSize={TEXT_SMALL} fontWeight={400} fill={INK.quiet[theme]}>
          {row.more}
        </tspan>
      ) : null}
    </text>
  )
}

function Foot({ figure, y, layout }: { figure: BarsFigure; y: number; layout: Layout }) {
  const { theme } = useInteraction()
  const left = layout.narrow || figure.legend ? 0 : layout.left
  const after = figure.expectedLabel ? left + 20 + textWidth(figure.expectedLabel, TEXT_SMALL) : left
  return (
    <g {...FAINT} fill={INK.quiet[theme]}>
      {figure.legend ? (
        <Legend legend={figure.legend} y={y - (figure.shown || figure.expectedLabel ? 20 : 0)} />
      ) : null}
      {figure.expectedLabel ? (
        <>
          <line
            x1={left + 4}
            x2={left + 4}
            y1={y - 11}
            y2={y + 2}
            stroke={INK.strong[theme]}
            strokeWidth={2}
          />
          <text x={left + 12} y={y}>
            {figure.expectedLabel}
          </text>
        </>
      ) : null}
      {figure.shown ? (
        <text x={after} y={y}>
          {figure.shown}
        </text>
      ) : null}
    </g>
  )
}

function Legend({ legend, y }: { legend: NonNullable<BarsFigure['legend']>; y: number }) {
  const { theme } = useInteraction()
  let x = 0
  return legend.map(({ id, label, colour }) => {
    const at = x
    x += textWidth(label, TEXT_SMALL) + 34
    return (
      <g key={id}>
        <rect x={at} y={y - 9} width={14} height={10} rx={1.5} fill={colour[theme]} />
        <text x={at + 20} y={y}>
          {label}
        </text>
      </g>
    )
  })
}
