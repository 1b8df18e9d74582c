import type { ScaleBand, ScaleLinear } from 'd3-scale'
import { INK, markId, type TimeFigure, type TimeSeries, type TimeTick } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { TEXT, TEXT_SMALL } from './measures.ts'
import { HEAD, PLOT } from './multiples-layout.ts'
import { fit, textWidth } from './text.ts'
import { runsOf } from './time-stack.ts'

interface Scales {
  x: ScaleBand<string>
  /** From the top of the plot, 0 to 1. */
  y: ScaleLinear<number, number>
}

interface PanelProps {
  figure: TimeFigure
  series: TimeSeries
  width: number
  left: number
  scales: Scales
  ticks: readonly TimeTick[]
}

/** Above this many buckets a point has no marker of its own. */
const MANY = 30

export function Panel({ figure, series, width, left, scales, ticks }: PanelProps) {
  const { theme } = useInteraction()
  const middle = (index: number) =>
    (scales.x(figure.buckets[index]?.key ?? '') ?? 0) + scales.x.bandwidth() / 2
  const place = (value: number) => HEAD + scales.y(value) * PLOT
  return (
    <g>
      <Head series={series} width={width} />
      <Grid figure={figure} left={left} width={width} place={place} scales={scales} />
      <Line figure={figure} series={series} middle={middle} place={place} />
      {series.points.map((mark, index) =>
        mark ? (
          <MarkTarget
            key={figure.buckets[index]?.key}
            id={markId('point', series.id, index)}
            mark={mark}
            box={{
              x: middle(index) - scales.x.bandwidth() / 2,
              y: HEAD,
              width: scales.x.bandwidth(),
              height: PLOT,
            }}
          >
            {figure.buckets.length <= MANY || isAlone(figure, index) ? (
              <MarkerShape
                marker={series.look.marker}
                x={middle(index)}
                y={place(mark.value)}
                size={3}
                colour={series.look.colour[theme]}
                ground={INK.ground[theme]}
                hollow={figure.buckets[index]?.partial ?? false}
              />
            ) : null}
          </MarkTarget>
        ) : null,
      )}
      <g fontSize={TEXT_SMALL} fill={INK.quiet[theme]} textAnchor="middle">
        {ticks.map(({ index, label, year }) => (
          <text
            key={index}
            x={inside(middle(index), year ? `${label} ${year}` : label, width)}
            y={HEAD + PLOT + 15}
          >
            {year ? `${label} ${year}` : label}
          </text>
        ))}
      </g>
    </g>
  )
}

const inside = (x: number, label: string, width: number): number => {
  const half = textWidth(label, TEXT_SMALL) / 2 + 2
  return Math.max(half, Math.min(x, width - half))
}

const isAlone = ({ buckets }: TimeFigure, index: number): boolean =>
  (buckets[index - 1]?.gap ?? true) && (buckets[index + 1]?.gap ?? true)

function Head({ series, width }: { series: TimeSeries; width: number }) {
  const { theme } = useInteraction()
  const text = series.text ?? ''
  const room = width - 16 - textWidth(text, TEXT_SMALL) - 10
  return (
    <g>
      <MarkerShape
        marker={series.look.marker}
        x={5}
        y={8}
        size={4}
        colour={series.look.colour[theme]}
        ground={INK.ground[theme]}
      />
      <text x={15} y={12} fontSize={TEXT} fontWeight={600} fill={INK.strong[theme]}>
        {fit(series.label, room, TEXT, 600)}
      </text>
      <text x={width} y={12} textAnchor="end" fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
        {text}
      </text>
    </g>
  )
}

interface GridProps {
  figure: TimeFigure
  left: number
  width: number
  place: (value: number) => number
  scales: Scales
}

/** The scale that all panels have, and paler paper where nothing was collected. */
function Grid({ figure, left, width, place, scales }: GridProps) {
  const { theme } = useInteraction()
  const { ticks } = figure.axis
  const shown = ticks.filter(
    (_, i) => i === 0 || i === ticks.length - 1 || (ticks.length % 2 === 1 && i === (ticks.length - 1) / 2),
  )
  return (
    <g fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
      <g fill={INK.rule[theme]} opacity={0.45}>
        {figure.buckets.map(({ key, gap }) =>
          gap ? (
            <rect key={key} x={scales.x(key)} y={HEAD} width={scales.x.bandwidth()} height={PLOT} />
          ) : null,
        )}
      </g>
      {shown.map(({ value, label }) => (
        <g key={value}>
          <line
            x1={left}
            x2={width}
            y1={place(value)}
            y2={place(value)}
            stroke={value === 0 ? INK.quiet[theme] : INK.rule[theme]}
          />
          <text x={left - 6} y={place(value) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

interface LineProps {
  figure: TimeFigure
  series: TimeSeries
  middle: (index: number) => number
  place: (value: number) => number
}

/** The line and the area under it, run by run: neither leads over a gap. */
function Line({ figure, series, middle, place }: LineProps) {
  const { theme } = useInteraction()
  const colour = series.look.colour[theme]
  return runsOf(figure).map((run) => {
    const points = run.map((index) => `${middle(index)} ${place(series.points[index]?.value ?? 0)}`)
    const [first = 0, last = first] = [run[0], run.at(-1)]
    return (
      <g key={first}>
        <path
          d={`M${middle(first)} ${place(0)}L${points.join('L')}L${middle(last)} ${place(0)}Z`}
          fill={colour}
          opacity={0.16}
        />
        <path
          d={`M${points.join('L')}`}
          fill="none"
          stroke={colour}
          strokeWidth={1.8}
          strokeLinejoin="round"
        />
      </g>
    )
  })
}
