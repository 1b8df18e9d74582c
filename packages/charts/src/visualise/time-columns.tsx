import { INK, markId, type TimeFigure } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { TEXT_SMALL } from './measures.ts'
import { textWidth } from './text.ts'

interface ShapeProps {
  x?: number
  y?: number
  width?: number
  height?: number
  payload?: { key: string }
}

/** Recharts asks for a drawing of each column; this closes over which series it belongs to. */
export const columnsOf = (figure: TimeFigure, series: number) => (props: ShapeProps) => (
  <Column {...props} figure={figure} series={series} />
)

function Column({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  payload,
  figure,
  series,
}: ShapeProps & { figure: TimeFigure; series: number }) {
  const { theme } = useInteraction()
  const own = figure.series[series]
  // Recharts leaves out the columns that are null and counts on, so its own index would name the wrong bucket.
  const index = figure.buckets.findIndex(({ key }) => key === payload?.key)
  const mark = own?.points[index]
  if (!own || !mark || mark.value === 0) return null
  const colour = own.look.colour[theme]
  const partial = figure.buckets[index]?.partial ?? false
  const label = String(mark.value)
  const several = figure.series.length > 1
  const words = textWidth(label, TEXT_SMALL) <= width + 6
  return (
    <MarkTarget
      id={markId('point', own.id, index)}
      mark={mark}
      box={{ x: x - 1, y: y - 18, width: width + 2, height: height + 18 }}
    >
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={Math.min(2, width / 4)}
        fill={partial ? INK.ground[theme] : colour}
        stroke={colour}
        strokeWidth={partial ? 1.5 : 0}
        strokeDasharray={partial ? '3 2' : ''}
      />
      {words ? (
        <text
          x={x + width / 2}
          y={y - 5}
          textAnchor="middle"
          fontSize={TEXT_SMALL}
          fontWeight={500}
          fill={INK.soft[theme]}
        >
          {label}
        </text>
      ) : null}
      {several && width >= 12 && height >= 16 ? (
        <MarkerShape
          marker={own.look.marker}
          x={x + width / 2}
          y={y + height - 8}
          size={3.6}
          colour={INK.ground[theme]}
          ground={colour}
        />
      ) : null}
    </MarkTarget>
  )
}
