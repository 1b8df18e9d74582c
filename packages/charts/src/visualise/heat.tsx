import { scaleBand } from 'd3-scale'
import { type HeatCell, type HeatFigure, INK, MEASURE, markId, STEPS } from '../prepare/index.ts'
import {
  type HeatLayout,
  headLines,
  heatLayout,
  heatWidth,
  MOST_HEAD,
  rowLines,
  SLANT,
} from './heat-layout.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { TEXT, TEXT_SMALL } from './measures.ts'
import { fit, wrap } from './text.ts'
import { UnitDots } from './unit-dots.tsx'

/** Shares by topic and outlet. Plain SVG: Recharts has no heat map, and a scatter of squares overlaps. */
export function Heat({ figure, width, height }: { figure: HeatFigure; width: number; height: number }) {
  const layout = heatLayout(figure, width)
  const full = heatWidth(figure, width)
  const columns = scaleBand<number>(
    figure.columns.map((_, i) => i),
    [layout.left, layout.left + figure.columns.length * layout.column],
  )
  return (
    <svg width={full} height={height} role="presentation">
      <Heads figure={figure} layout={layout} at={(i) => columns(i) ?? 0} />
      {figure.rows.map((row, r) => {
        const y = layout.head + r * layout.row
        return (
          <g key={row.id}>
            <RowLabel label={row.label} left={layout.left} y={y + layout.row / 2 + 4.5} />
            {row.cells.map((cell, c) => (
              <Cell
                key={figure.columns[c]?.id}
                id={markId('cell', row.id, c)}
                cell={cell}
                box={{ x: (columns(c) ?? 0) + 1, y: y + 1, width: layout.column - 2, height: layout.row - 2 }}
              />
            ))}
          </g>
        )
      })}
      <Foot
        figure={figure}
        layout={layout}
        width={width}
        top={layout.head + figure.rows.length * layout.row}
      />
    </svg>
  )
}

function RowLabel({ label, left, y }: { label: string; left: number; y: number }) {
  const { theme } = useInteraction()
  const lines = rowLines(label, left)
  const size = lines.length > 1 ? TEXT_SMALL + 0.5 : TEXT
  return (
    <text fontSize={size} fontWeight={500} fill={INK.strong[theme]}>
      {lines.map((line, i) => (
        <tspan key={line} x={0} y={y + (i - (lines.length - 1) / 2) * 14}>
          {line}
        </tspan>
      ))}
      <title>{label}</title>
    </text>
  )
}

function Heads({
  figure,
  layout,
  at,
}: {
  figure: HeatFigure
  layout: HeatLayout
  at: (index: number) => number
}) {
  const { theme } = useInteraction()
  return figure.columns.map(({ id, label, text, mark }, index) => {
    const middle = at(index) + layout.column / 2
    return (
      <MarkTarget
        key={id}
        id={markId('column', id)}
        mark={mark}
        box={{ x: at(index) + 1, y: layout.head - 26, width: layout.column - 2, height: 24 }}
      >
        {layout.slanted ? (
          <text
            transform={`translate(${middle - 2} ${layout.head - 26}) rotate(${-SLANT})`}
            fontSize={TEXT_SMALL}
            fontWeight={500}
            fill={INK.strong[theme]}
          >
            {fit(label, MOST_HEAD, TEXT_SMALL, 500)}
          </text>
        ) : (
          headLines(label, layout.column).map((line, i, lines) => (
            <text
              key={line}
              x={middle}
              y={layout.head - 25 - (lines.length - 1 - i) * 14}
              textAnchor="middle"
              fontSize={TEXT_SMALL}
              fontWeight={500}
              fill={INK.strong[theme]}
            >
              {line}
            </text>
          ))
        )}
        <text
          x={middle}
          y={layout.head - 9}
          textAnchor="middle"
          fontSize={TEXT_SMALL}
          fill={INK.quiet[theme]}
        >
          {text}
        </text>
      </MarkTarget>
    )
  })
}

function Cell({
  id,
  cell,
  box,
}: {
  id: string
  cell: HeatCell
  box: { x: number; y: number; width: number; height: number }
}) {
  const { theme } = useInteraction()
  const step = STEPS[cell.level ?? 0]
  const drawing = (
    <>
      <rect
        {...box}
        rx={2}
        fill={cell.level === null ? 'none' : step?.fill[theme]}
        stroke={cell.level === null ? INK.rule[theme] : 'none'}
      />
      {cell.units ? (
        <CellDots cell={cell} box={box} />
      ) : (
        <text
          x={box.x + box.width / 2}
          y={box.y + box.height / 2 + 4}
          textAnchor="middle"
          fontSize={TEXT_SMALL}
          fill={step?.ink[theme]}
        >
          {cell.level === 0 ? '·' : cell.text}
        </text>
      )}
    </>
  )
  if (!cell.mark) return <g>{drawing}</g>
  return (
    <MarkTarget id={id} mark={cell.mark} box={box}>
      {drawing}
    </MarkTarget>
  )
}

function CellDots({
  cell,
  box,
}: {
  cell: HeatCell
  box: { x: number; y: number; width: number; height: number }
}) {
  const { theme } = useInteraction()
  if (!cell.units) return null
  const { hits, of } = cell.units
  const perRow = of * 9 + 4 <= box.width && of <= 5 ? of : Math.ceil(of / 2)
  const rows = Math.ceil(of / perRow)
  const pitch = Math.min(9, (box.width - 8) / perRow)
  return (
    <UnitDots
      hits={hits}
      of={of}
      x={box.x + box.width / 2 - ((perRow - 1) * pitch) / 2}
      y={box.y + box.height / 2 - ((rows - 1) * pitch) / 2}
      pitch={pitch}
      radius={Math.min(3.4, pitch / 2)}
      perRow={perRow}
      colour={MEASURE}
      theme={theme}
    />
  )
}

function Foot({
  figure,
  layout,
  width,
  top,
}: {
  figure: HeatFigure
  layout: HeatLayout
  width: number
  top: number
}) {
  const { theme } = useInteraction()
  const rows = (layout.legend.at(-1)?.row ?? -1) + 1
  const words = [
    ...(figure.unitsLabel ? wrap(figure.unitsLabel, width - 4, TEXT_SMALL, 3) : []),
    ...(figure.shown ? [figure.shown] : []),
  ]
  return (
    <g fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
      {figure.legend.map(({ level, label }, i) => {
        const place = layout.legend[i] ?? { x: 0, row: 0 }
        const y = top + 14 + place.row * 20
        return (
          <g key={level}>
            <rect
              x={place.x}
              y={y}
              width={16}
              height={12}
              rx={2}
              fill={STEPS[level]?.fill[theme]}
              stroke={INK.rule[theme]}
            />
            <text x={place.x + 22} y={y + 10}>
              {label}
            </text>
          </g>
        )
      })}
      {words.map((line, i) => (
        <text key={line} x={0} y={top + 24 + rows * 20 + i * 16}>
          {line}
        </text>
      ))}
    </g>
  )
}
