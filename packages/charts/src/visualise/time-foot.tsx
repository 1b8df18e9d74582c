import { usePlotArea, useXAxisScale } from 'recharts'
import { INK, markId, STEPS, type TimeFigure } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { TEXT_SMALL } from './measures.ts'
import {
  chipWidth,
  type TimeLayout,
  titleWidth,
  UNDATED_ROW,
  UNDATED_TITLE,
  undatedLabels,
} from './time-layout.ts'

/** A strip under the axis: how many articles each bucket holds, so that a dip in the feed is not read as a dip in the news. */
export function Coverage({ figure }: { figure: TimeFigure }) {
  const { theme } = useInteraction()
  const scale = useXAxisScale()
  const plot = usePlotArea()
  if (!scale || !plot || !figure.coverage) return null
  const y = plot.y + plot.height + 7
  const fullest = Math.max(...figure.coverage.cells.map(({ value }) => value))
  const caption = y + 58
  return (
    <g>
      {figure.coverage.cells.map(({ level, mark }, index) => {
        const key = figure.buckets[index]?.key ?? ''
        const [start = 0, end = 0] = [scale(key, { position: 'start' }), scale(key, { position: 'end' })]
        const cell = { x: start + 0.5, y, width: Math.max(end - start - 1, 0.5), height: 8 }
        const shape = (
          <rect
            {...cell}
            fill={level === 0 ? 'none' : STEPS[level + 1]?.fill[theme]}
            stroke={level === 0 ? INK.quiet[theme] : 'none'}
            strokeWidth={0.75}
            strokeDasharray="2 2"
          />
        )
        if (!mark) return <g key={key}>{shape}</g>
        return (
          <MarkTarget
            key={key}
            id={markId('covered', index)}
            mark={mark}
            box={{ x: cell.x, y: y - 2, width: cell.width, height: 26 }}
          >
            {shape}
          </MarkTarget>
        )
      })}
      <CoverageKey x={plot.x} y={caption} words={`${figure.coverage.label}, at most ${fullest}`} />
    </g>
  )
}

function CoverageKey({ x, y, words }: { x: number; y: number; words: string }) {
  const { theme } = useInteraction()
  return (
    <g fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
      {[1, 2, 3, 4].map((level) => (
        <rect
          key={level}
          x={x + (level - 1) * 11}
          y={y - 8}
          width={10}
          height={8}
          fill={STEPS[level + 1]?.fill[theme]}
        />
      ))}
      <text x={x + 50} y={y}>
        {words}
      </text>
    </g>
  )
}

/** What has no date stands beside the axis, never on it, and opens like every other mark. */
export function Undated({
  figure,
  layout,
  width,
  height,
}: {
  figure: TimeFigure
  layout: Pick<TimeLayout, 'undatedRows'>
  width: number
  height: number
}) {
  const { theme } = useInteraction()
  if (layout.undatedRows === 0) return null
  const labels = undatedLabels(figure)
  const top = height - layout.undatedRows * UNDATED_ROW
  let x = titleWidth()
  let row = 0
  const chips = figure.series
    .filter(({ undated }) => undated)
    .map((series, i) => {
      const label = labels[i] ?? ''
      const own = chipWidth(label)
      if (x + own > width && x > 0) {
        row++
        x = 0
      }
      const place = { x, y: top + row * UNDATED_ROW }
      x += own + 4
      return { series, label, own, ...place }
    })
  return (
    <g fontSize={TEXT_SMALL}>
      <text x={0} y={top + 17} fill={INK.quiet[theme]}>
        {UNDATED_TITLE}
      </text>
      {chips.map(({ series, label, own, x, y }) =>
        series.undated ? (
          <MarkTarget
            key={series.id}
            id={markId('undated', series.id)}
            mark={series.undated}
            box={{ x, y: y + 1, width: own, height: 24 }}
          >
            <rect x={x} y={y + 2} width={own} height={22} rx={11} fill="none" stroke={INK.rule[theme]} />
            <MarkerShape
              marker={series.look.marker}
              x={x + 12}
              y={y + 13}
              size={3.6}
              colour={series.look.colour[theme]}
              ground={INK.ground[theme]}
            />
            <text x={x + 21} y={y + 17} fill={INK.soft[theme]}>
              {label}
            </text>
          </MarkTarget>
        ) : null,
      )}
    </g>
  )
}
