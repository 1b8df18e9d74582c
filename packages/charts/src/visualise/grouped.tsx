import { type GroupedBar, type GroupedFigure, INK, markId } from '../prepare/index.ts'
import {
  BAR_ROW,
  type GroupedLayout,
  groupedLayout,
  LEGEND_ROW,
  legendWords,
  NAME,
} from './grouped-layout.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { TEXT, TEXT_SMALL } from './measures.ts'
import { fit } from './text.ts'
import { UnitDots } from './unit-dots.tsx'

interface Props {
  figure: GroupedFigure
  width: number
  height: number
}

/** Bars group by group, with their intervals. Plain SVG: samples too small for a bar stand among them as dots. */
export function Grouped({ figure, width, height }: Props) {
  const { theme } = useInteraction()
  const layout = groupedLayout(figure, width)
  const under = layout.top + figure.groups.length * layout.group
  return (
    <svg width={width} height={height} role="presentation">
      <Legend figure={figure} layout={layout} />
      {figure.groups.map(({ id, label, bars }, g) => {
        const y = layout.top + g * layout.group
        return (
          <g key={id}>
            <text x={0} y={y + 14} fontSize={TEXT} fontWeight={600} fill={INK.strong[theme]}>
              {fit(label, width, TEXT, 600)}
            </text>
            <line
              x1={layout.left}
              x2={layout.left}
              y1={y + NAME - 1}
              y2={y + NAME + bars.length * BAR_ROW}
              stroke={INK.quiet[theme]}
            />
            {bars.map((bar, i) => (
              <Row
                key={bar.id}
                id={markId('bar', id, i)}
                bar={bar}
                y={y + NAME + i * BAR_ROW}
                width={width}
                layout={layout}
                max={figure.max}
              />
            ))}
          </g>
        )
      })}
      <g fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
        {layout.foot.map((line, i) => (
          <text key={line} x={0} y={under + 12 + i * 16}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  )
}

function Legend({ figure, layout }: { figure: GroupedFigure; layout: GroupedLayout }) {
  const { theme } = useInteraction()
  return figure.columns.map((column, i) => {
    const { x = 0, row = 0, width = 0 } = layout.legend[i] ?? {}
    const y = row * LEGEND_ROW
    return (
      <MarkTarget
        key={column.id}
        id={markId('column', column.id)}
        mark={column.mark}
        box={{ x: x + 1, y: y + 1, width: Math.max(24, width - 2), height: 24 }}
      >
        <MarkerShape
          marker={column.look.marker}
          x={x + 8}
          y={y + 13}
          size={4.6}
          colour={column.look.colour[theme]}
          ground={INK.ground[theme]}
        />
        <text x={x + 19} y={y + 17} fontSize={TEXT} fontWeight={500} fill={INK.strong[theme]}>
          {fit(legendWords(column), width - 20, TEXT, 500)}
        </text>
      </MarkTarget>
    )
  })
}

interface RowProps {
  id: string
  bar: GroupedBar
  y: number
  width: number
  layout: GroupedLayout
  max: number
}

function Row({ id, bar, y, width, layout, max }: RowProps) {
  const drawing = <Bar bar={bar} y={y} width={width} layout={layout} max={max} />
  if (!bar.mark) return <g>{drawing}</g>
  return (
    <MarkTarget id={id} mark={bar.mark} box={{ x: 1, y, width: width - 2, height: BAR_ROW }}>
      {drawing}
    </MarkTarget>
  )
}

const THICK = 12

function Bar({ bar, y, width, layout, max }: Omit<RowProps, 'id'>) {
  const { theme } = useInteraction()
  const colour = bar.look.colour[theme]
  const room = width - layout.left - layout.right
  const at = (value: number) => layout.left + (max > 0 ? (value / max) * room : 0)
  const middle = y + BAR_ROW / 2
  return (
    <>
      <MarkerShape
        marker={bar.look.marker}
        x={9}
        y={middle}
        size={3.8}
        colour={colour}
        ground={INK.ground[theme]}
      />
      {bar.units ? (
        <UnitDots
          {...bar.units}
          x={layout.left + 9}
          y={middle}
          pitch={Math.min(11, (room - 12) / Math.max(1, bar.units.of))}
          radius={4.2}
          perRow={bar.units.of}
          colour={bar.look.colour}
          theme={theme}
        />
      ) : null}
      {bar.value !== null && bar.value > 0 ? (
        <rect
          x={layout.left}
          y={middle - THICK / 2}
          width={Math.max(1.5, at(bar.value) - layout.left)}
          height={THICK}
          rx={1.5}
          fill={colour}
        />
      ) : null}
      {bar.interval ? <Whisker from={at(bar.interval.lower)} to={at(bar.interval.upper)} y={middle} /> : null}
      <text x={width - 2} y={middle + 4} textAnchor="end" fontSize={TEXT_SMALL} fill={INK.soft[theme]}>
        {bar.text}
      </text>
    </>
  )
}

/** A line of ink on a rim of paper, so that it can be seen on the bar and beyond it. */
function Whisker({ from, to, y }: { from: number; to: number; y: number }) {
  const { theme } = useInteraction()
  return [
    { stroke: INK.ground[theme], strokeWidth: 3.4 },
    { stroke: INK.strong[theme], strokeWidth: 1.3 },
  ].map((look) => (
    <path
      key={look.strokeWidth}
      d={`M${from} ${y}H${to}M${from} ${y - 3}V${y + 3}M${to} ${y - 3}V${y + 3}`}
      {...look}
    />
  ))
}
