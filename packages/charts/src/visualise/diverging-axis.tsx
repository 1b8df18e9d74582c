import { type DivergingFigure, INK } from '../prepare/index.ts'
import { type DivergingLayout, SECTION_HEAD } from './diverging-layout.ts'
import { useInteraction } from './interaction.tsx'
import { TEXT_SMALL } from './measures.ts'

/** The lines behind the bars and what they stand for, the same to either side. */
export function DivergingAxis({ figure, layout }: { figure: DivergingFigure; layout: DivergingLayout }) {
  const { theme } = useInteraction()
  const { middle, half, bottom, head } = layout
  if (layout.axis === 0)
    return <line x1={middle} x2={middle} y1={head} y2={bottom} stroke={INK.quiet[theme]} />
  // A side whose articles stand one by one has no scale.
  const drawn = [-1, 1].filter((_, side) =>
    figure.sections.some(({ rows }) => rows.some(({ bars }) => bars[side]?.value !== null)),
  )
  const ticks = figure.axis.ticks.flatMap(({ value, label }) =>
    value === 0
      ? [{ at: middle, label, zero: true }]
      : drawn.map((way) => ({ at: middle + way * (value / figure.axis.max) * half, label, zero: false })),
  )
  const crowded = half / Math.max(1, figure.axis.ticks.length - 1) < 34
  return (
    <g fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
      {ticks.map(({ at, label, zero }, index) => (
        <g key={at}>
          <line
            x1={at}
            x2={at}
            y1={head + SECTION_HEAD}
            y2={bottom + 4}
            stroke={zero ? INK.quiet[theme] : INK.rule[theme]}
          />
          {!crowded || zero || index >= ticks.length - drawn.length ? (
            <text x={at} y={bottom + 18} textAnchor="middle">
              {label}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  )
}
