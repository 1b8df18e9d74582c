import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { INK, markId, type TimeFigure, type TimeSeries } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { TEXT } from './measures.ts'
import { fit } from './text.ts'
import { spread, type TimeLayout } from './time-layout.ts'
import { extentOf } from './time-stack.ts'

/** Above this many buckets markers run into each other, and only the ends and lonely points keep theirs. */
const MANY = 40

export function Points({ figure }: { figure: TimeFigure }) {
  const { theme } = useInteraction()
  const scale = useXAxisScale()
  const values = useYAxisScale()
  if (!scale || !values) return null
  return figure.series.map((series) => (
    <g key={series.id}>
      {series.points.map((mark, index) => {
        if (!mark) return null
        const key = figure.buckets[index]?.key ?? ''
        const x = scale(key, { position: 'middle' }) ?? 0
        const y = values(mark.value) ?? 0
        const shown = figure.buckets.length <= MANY || isEnd(series, index)
        return (
          <MarkTarget
            key={key}
            id={markId('point', series.id, index)}
            mark={mark}
            box={{ x: x - 12, y: y - 12, width: 24, height: 24 }}
            pointer={false}
          >
            {shown ? (
              <MarkerShape
                marker={series.look.marker}
                x={x}
                y={y}
                size={mark.value === 0 ? 3.6 : 4.2}
                colour={series.look.colour[theme]}
                ground={INK.ground[theme]}
                hollow={figure.buckets[index]?.partial ?? false}
              />
            ) : null}
          </MarkTarget>
        )
      })}
    </g>
  ))
}

/** The last of its line, or alone between two gaps. */
const isEnd = ({ points }: TimeSeries, index: number): boolean =>
  (!points[index - 1] && !points[index + 1]) || points.findLastIndex((point) => point !== null) === index

export function EndLabels({ figure, layout }: { figure: TimeFigure; layout: TimeLayout }) {
  const { theme } = useInteraction()
  const scale = useXAxisScale()
  const values = useYAxisScale()
  const plot = usePlotArea()
  if (!scale || !values || !plot) return null
  const middleOf = (series: number, index: number) => {
    const { from, to } = extentOf(figure, series, index)
    return values((from + to) / 2) ?? plot.y
  }
  const ends = figure.series.map(({ points }, i) => {
    const index = points.findLastIndex((point) => point !== null)
    return {
      index,
      x: scale(figure.buckets[index]?.key, { position: 'middle' }) ?? plot.x,
      y: middleOf(i, index),
    }
  })
  const places = spread(
    ends.map(({ y }) => y),
    17,
    plot.y + 4,
    plot.y + plot.height,
  )
  const x = plot.x + plot.width + 10
  return (
    <g fontSize={TEXT} fontWeight={500}>
      {figure.series.map(({ id, label, look }, i) => {
        const [end, y = 0] = [ends[i], places[i]]
        if (!end || end.index < 0) return null
        return (
          <g key={id}>
            <path
              d={`M${end.x + 6} ${end.y}L${x - 3} ${y}`}
              stroke={look.colour[theme]}
              strokeWidth={1}
              strokeOpacity={0.55}
              fill="none"
            />
            <MarkerShape
              marker={look.marker}
              x={x + 4}
              y={y}
              size={4.2}
              colour={look.colour[theme]}
              ground={INK.ground[theme]}
            />
            <text x={x + 13} y={y + 4.5} fill={INK.strong[theme]}>
              {fit(label, layout.right - 25, TEXT, 500)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

export function Legend({ figure, layout }: { figure: TimeFigure; layout: TimeLayout }) {
  const { theme } = useInteraction()
  return layout.legend.map(({ index, x, row }) => {
    const series = figure.series[index]
    if (!series) return null
    const { look, label } = series
    const y = 10 + row * 20
    return (
      <g key={series.id}>
        {figure.form === 'lines' ? (
          <line
            x1={x}
            x2={x + 26}
            y1={y}
            y2={y}
            stroke={look.colour[theme]}
            strokeWidth={2}
            strokeDasharray={look.dash}
          />
        ) : (
          <rect x={x + 3} y={y - 10} width={20} height={20} rx={2} fill={look.colour[theme]} />
        )}
        <MarkerShape
          marker={look.marker}
          x={x + 13}
          y={y}
          size={figure.form === 'lines' ? 4.2 : 3.6}
          colour={figure.form === 'lines' ? look.colour[theme] : INK.ground[theme]}
          ground={figure.form === 'lines' ? INK.ground[theme] : look.colour[theme]}
        />
        <text x={x + 32} y={y + 4.5} fontSize={TEXT} fontWeight={500} fill={INK.strong[theme]}>
          {label}
        </text>
      </g>
    )
  })
}
