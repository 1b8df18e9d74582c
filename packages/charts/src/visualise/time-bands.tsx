import type { MouseEvent } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { INK, type Mark, type TimeFigure } from '../prepare/index.ts'
import { useInteraction } from './interaction.tsx'
import { extentOf } from './time-stack.ts'

/** Paler paper where nothing was collected, so that a break in a line is not read as an error. */
export function Gaps({ figure }: { figure: TimeFigure }) {
  const { theme } = useInteraction()
  const scale = useXAxisScale()
  const plot = usePlotArea()
  if (!scale || !plot) return null
  return (
    <g fill={INK.rule[theme]} opacity={0.45}>
      {figure.buckets.map(({ key, gap }) => {
        if (!gap) return null
        const [start = 0, end = 0] = [scale(key, { position: 'start' }), scale(key, { position: 'end' })]
        return <rect key={key} x={start} y={plot.y} width={Math.max(end - start, 0.5)} height={plot.height} />
      })}
    </g>
  )
}

/** One upright band a bucket answers the pointer for all series at once; the keyboard walks the points themselves. */
export function Bands({ figure }: { figure: TimeFigure }) {
  const { setTip, onOpen } = useInteraction()
  const scale = useXAxisScale()
  const values = useYAxisScale()
  const plot = usePlotArea()
  if (!scale || !plot || !values) return null
  return (
    <g>
      {figure.buckets.map(({ key, label, gap, partial }, index) => {
        const [start = 0, end = 0] = [scale(key, { position: 'start' }), scale(key, { position: 'end' })]
        const marks = figure.series.map(({ points }) => points[index] ?? null)
        const lines = gap
          ? ['No articles: a gap, not a zero']
          : figure.series.map((series, i) =>
              figure.series.length > 1
                ? `${series.label}: ${marks[i]?.tip.slice(1).join(', ') ?? '–'}`
                : (marks[i]?.tip.slice(1).join(', ') ?? '–'),
            )
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the points are the keyboard's controls
          <rect
            key={key}
            x={start}
            y={plot.y}
            width={Math.max(end - start, 0.5)}
            height={plot.height}
            fill="transparent"
            style={{
              cursor: marks.some((mark) => mark?.opens) && onOpen ? 'pointer' : 'default',
            }}
            onMouseEnter={() =>
              setTip({
                lines: [
                  `${label.charAt(0).toUpperCase()}${label.slice(1)}${partial ? ' (part)' : ''}`,
                  ...lines,
                ],
                x: (start + end) / 2,
                y: plot.y + 24,
              })
            }
            onMouseLeave={() => setTip(null)}
            onClick={(event) => {
              const mark = nearest(event, marks, (series) => {
                const { from, to } = extentOf(figure, series, index)
                return [values(to) ?? 0, values(from) ?? 0]
              })
              if (!mark?.opens) return
              setTip(null)
              onOpen?.(mark.opens)
            }}
          />
        )
      })}
    </g>
  )
}

/** @param place from where to where a series' mark reaches, in pixels from the top */
function nearest(
  event: MouseEvent<SVGElement>,
  marks: readonly (Mark | null)[],
  place: (series: number) => [top: number, bottom: number],
): Mark | null {
  const top = event.currentTarget.ownerSVGElement?.getBoundingClientRect().top ?? 0
  const at = event.clientY - top
  const openable = marks.flatMap((mark, series) => {
    const [from, to] = place(series)
    return mark?.opens ? [{ mark, distance: Math.max(from - at, at - to, 0) }] : []
  })
  return openable.sort((a, b) => a.distance - b.distance)[0]?.mark ?? null
}
