import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { INK, markId, type TimeFigure } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { extentOf, runsOf } from './time-stack.ts'

/** Above this many buckets markers run into each other. */
const MANY = 24
/** A part that is lower has no room for its marker. */
const MARKER_ROOM = 13
/** A lonely bucket, or one of few, is a column. */
const WIDEST = 64

/** Where things stand, in pixels. */
interface Place {
  /** The bucket's band. */
  band(index: number): { start: number; middle: number; end: number }
  y(value: number): number
}

/** Parts on one another, with a little ground between two. Plain SVG: Recharts' own stack would draw a gap as a zero. */
export function Stacked({ figure }: { figure: TimeFigure }) {
  const scale = useXAxisScale()
  const values = useYAxisScale()
  const plot = usePlotArea()
  if (!scale || !values || !plot) return null
  const place: Place = {
    band(index) {
      const key = figure.buckets[index]?.key
      const at = (position: 'start' | 'middle' | 'end') => scale(key, { position }) ?? 0
      return { start: at('start'), middle: at('middle'), end: at('end') }
    },
    y: (value) => values(value) ?? 0,
  }
  return (
    <g>
      {figure.series.map(({ id }, series) => (
        <Parts key={id} figure={figure} series={series} place={place} />
      ))}
      <Partial figure={figure} place={place} top={plot.y} />
      {figure.series.map(({ id }, series) => (
        <PartMarks key={id} figure={figure} series={series} place={place} />
      ))}
    </g>
  )
}

interface PartsProps {
  figure: TimeFigure
  series: number
  place: Place
}

function Parts({ figure, series, place }: PartsProps) {
  const { theme } = useInteraction()
  const own = figure.series[series]
  if (!own) return null
  const look = { fill: own.look.colour[theme], stroke: INK.ground[theme], strokeWidth: 1.2 }
  return runsOf(figure).map((run) =>
    figure.form === 'areas' && run.length > 1 ? (
      <path key={run[0]} d={areaOf(figure, series, run, place)} strokeLinejoin="round" {...look} />
    ) : (
      run.map((index) => <Column key={index} {...{ figure, series, index, place, look }} />)
    ),
  )
}

function areaOf(figure: TimeFigure, series: number, run: readonly number[], place: Place): string {
  const at = (index: number, end: 'from' | 'to') =>
    `${place.band(index).middle} ${place.y(extentOf(figure, series, index)[end])}`
  const over = run.map((index) => at(index, 'to'))
  const under = run.map((index) => at(index, 'from')).reverse()
  return `M${[...over, ...under].join('L')}Z`
}

interface ColumnProps extends PartsProps {
  index: number
  look: { fill: string; stroke: string; strokeWidth: number }
}

function Column({ figure, series, index, place, look }: ColumnProps) {
  const { from, to } = extentOf(figure, series, index)
  if (from === to) return null
  const { x, width } = columnOf(place, index)
  return <rect x={x} y={place.y(to)} width={width} height={place.y(from) - place.y(to)} {...look} />
}

function columnOf({ band }: Place, index: number): { x: number; width: number } {
  const { start, middle, end } = band(index)
  const width = Math.min((end - start) * 0.7, WIDEST)
  return { x: middle - width / 2, width }
}

/** A veil over the buckets that are only partly covered. */
function Partial({ figure, place, top }: { figure: TimeFigure; place: Place; top: number }) {
  const { theme } = useInteraction()
  const bottom = place.y(0)
  return figure.buckets.map(({ key, gap, partial }, index) => {
    if (gap || !partial) return null
    const { start, end } = place.band(index)
    return (
      <g key={key}>
        <rect
          x={start}
          y={top}
          width={end - start}
          height={bottom - top}
          fill={INK.ground[theme]}
          opacity={0.5}
        />
        {[start, end].map((x) => (
          <line key={x} x1={x} x2={x} y1={top} y2={bottom} stroke={INK.quiet[theme]} strokeDasharray="3 2" />
        ))}
      </g>
    )
  })
}

function PartMarks({ figure, series, place }: PartsProps) {
  const { theme } = useInteraction()
  const own = figure.series[series]
  if (!own) return null
  return own.points.map((mark, index) => {
    const key = figure.buckets[index]?.key ?? ''
    if (!mark || mark.value === 0) return null
    const { from, to } = extentOf(figure, series, index)
    const [top, bottom] = [place.y(to), place.y(from)]
    const { start, middle, end } = place.band(index)
    const width = Math.max(end - start, 2)
    return (
      <MarkTarget
        key={key}
        id={markId('point', own.id, index)}
        mark={mark}
        box={{ x: middle - width / 2, y: top, width, height: Math.max(bottom - top, 3) }}
        pointer={false}
      >
        {figure.buckets.length <= MANY && bottom - top >= MARKER_ROOM ? (
          <MarkerShape
            marker={own.look.marker}
            x={middle}
            y={(top + bottom) / 2}
            size={3.4}
            colour={INK.ground[theme]}
            ground={own.look.colour[theme]}
          />
        ) : null}
      </MarkTarget>
    )
  })
}
