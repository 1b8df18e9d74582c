import type { ScaleBand } from 'd3-scale'
import { INK, markId, STEPS, type TimeFigure } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { TEXT_SMALL } from './measures.ts'

interface Props {
  figure: TimeFigure
  y: number
  scale: ScaleBand<string>
}

/** Once for all panels: how many articles each bucket holds. */
export function MultiplesCoverage({ figure, y, scale }: Props) {
  const { theme } = useInteraction()
  if (!figure.coverage) return null
  const { label, cells } = figure.coverage
  const fullest = Math.max(...cells.map(({ value }) => value))
  return (
    <g>
      <text x={0} y={y + 12} fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
        {`${label}, at most ${fullest}: the same for all panels`}
      </text>
      {cells.map(({ level, mark }, index) => {
        const key = figure.buckets[index]?.key ?? ''
        const x = scale(key) ?? 0
        const width = Math.max(scale.bandwidth() - 1, 0.5)
        const shape = (
          <rect
            x={x}
            y={y + 20}
            width={width}
            height={10}
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
            box={{ x, y: y + 15, width, height: 24 }}
          >
            {shape}
          </MarkTarget>
        )
      })}
    </g>
  )
}
