import { INK, markId, type SlopeFigure, type SlopeLine } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { TEXT, TEXT_SMALL } from './measures.ts'
import { type SlopeLayout, slopeLayout } from './slope-layout.ts'
import { fit } from './text.ts'

interface Props {
  figure: SlopeFigure
  width: number
  height: number
}

/** Shares in two periods, joined by lines. Plain SVG: nothing is measured. */
export function Slope({ figure, width, height }: Props) {
  const { theme } = useInteraction()
  const layout = slopeLayout(figure, width)
  const bottom = layout.top + layout.plot
  return (
    <svg width={width} height={height} role="presentation">
      <Heads figure={figure} layout={layout} width={width} />
      {layout.x.map((x) => (
        <line key={x} x1={x} x2={x} y1={layout.top} y2={bottom} stroke={INK.rule[theme]} />
      ))}
      <line x1={layout.x[0]} x2={layout.x[1]} y1={bottom} y2={bottom} stroke={INK.quiet[theme]} />
      <text x={layout.x[0]} y={bottom + 17} fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
        {fit(`${figure.axis.label}; the line is at 0%`, width - layout.x[0], TEXT_SMALL)}
      </text>
      {figure.lines.map((line, i) => (
        <Line key={line.id} figure={figure} line={line} index={i} layout={layout} />
      ))}
    </svg>
  )
}

function Heads({ figure, layout, width }: { figure: SlopeFigure; layout: SlopeLayout; width: number }) {
  const { theme } = useInteraction()
  return ([0, 1] as const).map((at) => {
    const period = figure.periods[at]
    const x = at === 0 ? 0 : width
    const lines = layout.heads[at]
    return (
      <MarkTarget
        key={at}
        id={markId('period', at)}
        mark={period.mark}
        box={{ x: at === 0 ? 1 : width / 2 + 4, y: 1, width: width / 2 - 6, height: lines.length * 15 + 20 }}
      >
        <text
          textAnchor={at === 0 ? 'start' : 'end'}
          fontSize={TEXT_SMALL + 0.5}
          fontWeight={600}
          fill={INK.strong[theme]}
        >
          {lines.map((line, i) => (
            <tspan key={line} x={x} y={14 + i * 15}>
              {line}
            </tspan>
          ))}
        </text>
        <text
          x={x}
          y={14 + lines.length * 15}
          textAnchor={at === 0 ? 'start' : 'end'}
          fontSize={TEXT_SMALL}
          fill={INK.quiet[theme]}
        >
          {period.text}
        </text>
      </MarkTarget>
    )
  })
}

interface LineProps {
  figure: SlopeFigure
  line: SlopeLine
  index: number
  layout: SlopeLayout
}

/** Intervals of several lines stand beside one another. */
const BESIDE = 5

function Line({ figure, line, index, layout }: LineProps) {
  const { theme } = useInteraction()
  const colour = line.look.colour[theme]
  const aside = (index - (figure.lines.length - 1) / 2) * BESIDE
  const y = (value: number) => layout.top + layout.plot * (1 - value / figure.axis.max)
  const places = line.ends.map(({ value }, at) => ({ x: (layout.x[at] ?? 0) + aside, y: y(value) }))
  return (
    <g>
      <path
        d={`M${places.map((place) => `${place.x} ${place.y}`).join('L')}`}
        fill="none"
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={line.look.dash}
      />
      {line.ends.map((end, at) => {
        const { x = 0, y: place = 0 } = places[at] ?? {}
        const words = layout.words[at === 0 ? 0 : 1][index] ?? place
        return (
          <MarkTarget
            // biome-ignore lint/suspicious/noArrayIndexKey: an earlier and a later end, which never change places
            key={at}
            id={markId('end', line.id, at)}
            mark={end.mark}
            box={{ x: x - 12, y: place - 12, width: 24, height: 24 }}
          >
            <line
              x1={x}
              x2={x}
              y1={y(end.interval.lower)}
              y2={y(end.interval.upper)}
              stroke={colour}
              strokeWidth={2}
              strokeOpacity={0.6}
            />
            <MarkerShape
              marker={line.look.marker}
              x={x}
              y={place}
              size={5}
              colour={colour}
              ground={INK.ground[theme]}
            />
            <Words line={line} at={at === 0 ? 0 : 1} y={words} layout={layout} />
          </MarkTarget>
        )
      })}
    </g>
  )
}

function Words({ line, at, y, layout }: { line: SlopeLine; at: 0 | 1; y: number; layout: SlopeLayout }) {
  const { theme } = useInteraction()
  const { text } = line.ends[at]
  if (at === 0)
    return (
      <text x={layout.x[0] - 20} y={y + 4} textAnchor="end" fontSize={TEXT_SMALL} fill={INK.soft[theme]}>
        {text}
      </text>
    )
  return (
    <text x={layout.x[1] + 20} y={y + 4} fontSize={TEXT} fontWeight={500} fill={INK.strong[theme]}>
      {fit(line.label, layout.names, TEXT, 500)}
      <tspan dx={6} fontSize={TEXT_SMALL} fontWeight={400} fill={INK.soft[theme]}>
        {text}
      </tspan>
    </text>
  )
}
