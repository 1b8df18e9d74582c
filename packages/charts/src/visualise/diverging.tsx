import { useMemo } from 'react'
import { type DivergingFigure, type DivergingSection, INK, markId } from '../prepare/index.ts'
import { DivergingAxis } from './diverging-axis.tsx'
import { DivergingBars } from './diverging-bars.tsx'
import { type DivergingLayout, divergingLayout, SECTION_HEAD } from './diverging-layout.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { TEXT, TEXT_SMALL } from './measures.ts'
import { fit, textWidth } from './text.ts'

interface Props {
  figure: DivergingFigure
  width: number
  height: number
}

/** Two sides' shares from the middle outwards. Plain SVG: two bar charts that share their rows and one of which runs to the left. */
export function Diverging({ figure, width, height }: Props) {
  const layout = useMemo(() => divergingLayout(figure, width), [figure, width])
  return (
    <svg width={width} height={height} role="presentation">
      <DivergingAxis figure={figure} layout={layout} />
      <Heads figure={figure} layout={layout} width={width} />
      {figure.sections.map((section, index) => (
        <Section
          key={section.id}
          section={section}
          figure={figure}
          layout={layout}
          top={layout.tops[index] ?? 0}
          width={width}
        />
      ))}
      <Foot layout={layout} />
    </svg>
  )
}

function Heads({ figure, layout, width }: Omit<Props, 'height'> & { layout: DivergingLayout }) {
  const { theme } = useInteraction()
  const room = (width - layout.label) / 2 - 26
  return figure.sides.map(({ id, label, text, look, mark }, index) => {
    const way = index === 0 ? -1 : 1
    const anchor = index === 0 ? 'end' : 'start'
    const x = layout.middle + way * 24
    return (
      <MarkTarget
        key={id}
        id={markId('side', id)}
        mark={mark}
        box={{
          x: layout.middle + (index === 0 ? -room - 24 : 2),
          y: 2,
          width: room + 22,
          height: layout.head - 6,
        }}
      >
        <MarkerShape
          marker={look.marker}
          x={layout.middle + way * 13}
          y={14}
          size={5.4}
          colour={look.colour[theme]}
          ground={INK.ground[theme]}
        />
        <text x={x} y={18.5} textAnchor={anchor} fontSize={TEXT} fontWeight={600} fill={INK.strong[theme]}>
          {fit(label, room, TEXT, 600)}
        </text>
        <text x={x} y={33} textAnchor={anchor} fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
          {text}
        </text>
      </MarkTarget>
    )
  })
}

interface SectionProps {
  section: DivergingSection
  figure: DivergingFigure
  layout: DivergingLayout
  top: number
  width: number
}

function Section({ section, figure, layout, top, width }: SectionProps) {
  const { theme } = useInteraction()
  const y = top + 21
  const label = fit(section.label, width, TEXT, 600)
  const after = textWidth(label, TEXT, 600) + 10
  return (
    <g>
      <rect x={0} y={top + 4} width={width} height={SECTION_HEAD - 6} fill={INK.ground[theme]} />
      <text x={0} y={y} fontSize={TEXT} fontWeight={600} fill={INK.strong[theme]}>
        {label}
      </text>
      {section.shown && width > after + 40 ? (
        <text x={after} y={y} fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
          {fit(section.shown, width - after, TEXT_SMALL)}
        </text>
      ) : null}
      <line
        x1={0}
        x2={width}
        y1={top + SECTION_HEAD - 3}
        y2={top + SECTION_HEAD - 3}
        stroke={INK.rule[theme]}
      />
      {section.rows.map((row, index) => (
        <g key={row.id}>
          <RowLabel
            label={row.label}
            layout={layout}
            width={width}
            y={top + SECTION_HEAD + index * layout.row}
          />
          <DivergingBars
            row={row}
            figure={figure}
            layout={layout}
            y={top + SECTION_HEAD + index * layout.row}
            width={width}
          />
        </g>
      ))}
    </g>
  )
}

/** On the left; on a phone above the bars. The grid runs behind it, so a rim of paper keeps it legible. */
function RowLabel({
  label,
  layout,
  width,
  y,
}: {
  label: string
  layout: DivergingLayout
  width: number
  y: number
}) {
  const { theme } = useInteraction()
  return (
    <text
      x={0}
      y={layout.narrow ? y + 15 : y + layout.row / 2 + 4.5}
      fontSize={TEXT}
      fontWeight={500}
      fill={INK.strong[theme]}
      paintOrder="stroke"
      stroke={INK.ground[theme]}
      strokeWidth={4}
    >
      {fit(label, layout.narrow ? width : layout.label - 12, TEXT, 500)}
      <title>{label}</title>
    </text>
  )
}

function Foot({ layout }: { layout: DivergingLayout }) {
  const { theme } = useInteraction()
  return layout.unitLines.map((line, i) => (
    <text
      key={line}
      x={0}
      y={layout.bottom + layout.axis + 12 + i * 16}
      fontSize={TEXT_SMALL}
      fill={INK.quiet[theme]}
    >
      {line}
    </text>
  ))
}
