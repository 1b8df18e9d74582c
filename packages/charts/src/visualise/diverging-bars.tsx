import { type DivergingBar, type DivergingFigure, type DivergingRow, INK, markId } from '../prepare/index.ts'
import type { DivergingLayout } from './diverging-layout.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { TEXT_SMALL } from './measures.ts'
import { UnitDots } from './unit-dots.tsx'

const THICK = { wide: 15, narrow: 12 }
/** Most articles of a side whose articles stand one by one, and one more for the space beside them. */
const MOST_DOTS = 10

interface Props {
  row: DivergingRow
  figure: DivergingFigure
  layout: DivergingLayout
  y: number
  width: number
}

/** The two bars of a row, each a control of its own. */
export function DivergingBars({ row, figure, layout, y, width }: Props) {
  const { theme } = useInteraction()
  const { narrow, middle, half, label } = layout
  const centre = narrow ? y + layout.row - THICK.narrow / 2 - 8 : y + layout.row / 2
  return row.bars.map((bar, index) => {
    const way = index === 0 ? -1 : 1
    const side = figure.sides[index]
    if (!side) return null
    return (
      <MarkTarget
        key={side.id}
        id={markId('bar', row.id, index)}
        mark={bar.mark}
        box={{
          x: index === 0 ? label + 1 : middle + 1,
          y: narrow ? centre - 12 : y + 2,
          width: (width - label) / 2 - 2,
          height: 24,
        }}
      >
        {bar.units ? (
          <UnitDots
            hits={bar.units.hits}
            of={bar.units.of}
            x={middle + way * 9}
            y={centre}
            pitch={way * Math.min(13, half / MOST_DOTS)}
            radius={Math.min(5, half / MOST_DOTS / 2 - 0.5)}
            perRow={MOST_DOTS}
            colour={side.look.colour}
            theme={theme}
          />
        ) : (
          <Length
            bar={bar}
            way={way}
            scale={half / figure.axis.max}
            middle={middle}
            centre={centre}
            thick={narrow ? THICK.narrow : THICK.wide}
            colour={side.look.colour[theme]}
          />
        )}
        <text
          x={middle + way * (half + 7)}
          y={centre + 4}
          textAnchor={index === 0 ? 'end' : 'start'}
          fontSize={TEXT_SMALL}
          fill={INK.soft[theme]}
        >
          {bar.text}
        </text>
      </MarkTarget>
    )
  })
}

interface LengthProps {
  bar: DivergingBar
  way: number
  /** Pixels of a share of 1. */
  scale: number
  middle: number
  centre: number
  thick: number
  colour: string
}

/** A bar with its interval as a line over its end. */
function Length({ bar, way, scale, middle, centre, thick, colour }: LengthProps) {
  const { theme } = useInteraction()
  const share = bar.value ?? 0
  const length = share === 0 ? 0 : Math.max(share * scale, 1.5)
  return (
    <>
      <rect
        x={way < 0 ? middle - length : middle}
        y={centre - thick / 2}
        width={length}
        height={thick}
        fill={colour}
      />
      {bar.interval ? (
        <Whisker
          from={middle + way * bar.interval.lower * scale}
          to={middle + way * bar.interval.upper * scale}
          y={centre}
          ink={INK.strong[theme]}
          ground={INK.ground[theme]}
        />
      ) : null}
    </>
  )
}

function Whisker({
  from,
  to,
  y,
  ink,
  ground,
}: {
  from: number
  to: number
  y: number
  ink: string
  ground: string
}) {
  const path = `M${from} ${y}H${to}M${from} ${y - 3.5}V${y + 3.5}M${to} ${y - 3.5}V${y + 3.5}`
  return (
    <>
      <path d={path} stroke={ground} strokeWidth={3.6} fill="none" />
      <path d={path} stroke={ink} strokeWidth={1.3} fill="none" />
    </>
  )
}
