import { useMemo, useState } from 'react'
import { EDGE, INK, markId, type NetworkEdge, type NetworkFigure } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { NARROW, TEXT_SMALL } from './measures.ts'
import { type NetworkLayout, networkLayout, type PlacedNode } from './network-layout.ts'

interface Props {
  /** With one form. */
  figure: NetworkFigure
  width: number
  height: number
}

/** The least that a finger finds. */
const TOUCH = 24

/** Lines under nodes under names. While a mark is pointed at or focused, what is not joined to it steps back. */
export function Network({ figure, width, height }: Props) {
  const [active, setActive] = useState<string | null>(null)
  const layout = useMemo(() => networkLayout(figure, width), [figure, width])
  const near = useMemo(() => neighbours(figure.edges, active), [figure.edges, active])
  const places = new Map(layout.nodes.map((placed) => [placed.node.id, placed]))
  const follow = (id: string) => (on: boolean) => setActive((now) => (on ? id : now === id ? null : now))
  const quiet = (id: string) => near !== null && !near.has(id)
  return (
    <svg width={width} height={height} role="presentation" style={{ display: 'block', overflow: 'visible' }}>
      {figure.edges.map((edge) => {
        const [from, to] = [places.get(edge.source), places.get(edge.target)]
        if (!from || !to) return null
        return (
          <Line
            key={edge.id}
            {...{ edge, from, to }}
            widest={width < NARROW ? 4.5 : 6}
            quiet={quiet(edge.id)}
            onActive={follow(edge.id)}
          />
        )
      })}
      {layout.nodes.map((placed) => (
        <Node
          key={placed.node.id}
          placed={placed}
          quiet={quiet(placed.node.id)}
          onActive={follow(placed.node.id)}
        />
      ))}
      <Names nodes={layout.nodes} quiet={quiet} />
      <Foot figure={figure} layout={layout} />
    </svg>
  )
}

/** The mark itself, what it joins and by which lines; null where no mark is active. */
function neighbours(edges: readonly NetworkEdge[], active: string | null): Set<string> | null {
  if (active === null) return null
  const near = new Set([active])
  for (const { id, source, target } of edges)
    if (id === active || source === active || target === active) near.add(id).add(source).add(target)
  return near
}

interface LineProps {
  edge: NetworkEdge
  from: PlacedNode
  to: PlacedNode
  widest: number
  quiet: boolean
  onActive: (active: boolean) => void
}

function Line({ edge, from, to, widest, quiet, onActive }: LineProps) {
  const { theme } = useInteraction()
  const d = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  return (
    <MarkTarget
      id={markId('edge', edge.id)}
      mark={edge.mark}
      box={{ x: x - 1, y: y - 6, width: 2, height: 2 }}
      line={d}
      onActive={onActive}
    >
      <path
        d={d}
        fill="none"
        stroke={EDGE[theme]}
        strokeWidth={1 + (widest - 1) * edge.size}
        strokeLinecap="round"
        opacity={quiet ? 0.16 : 1}
      />
    </MarkTarget>
  )
}

interface NodeProps {
  placed: PlacedNode
  quiet: boolean
  onActive: (active: boolean) => void
}

function Node({ placed: { node, x, y, radius }, quiet, onActive }: NodeProps) {
  const { theme } = useInteraction()
  const side = Math.max(TOUCH, radius * 2 + 8)
  return (
    <MarkTarget
      id={markId('node', node.id)}
      mark={node.mark}
      box={{ x: x - side / 2, y: y - side / 2, width: side, height: side }}
      onActive={onActive}
    >
      <g opacity={quiet ? 0.25 : 1}>
        <MarkerShape
          marker={node.look.marker}
          x={x}
          y={y}
          size={radius}
          colour={node.look.colour[theme]}
          ground={INK.ground[theme]}
        />
      </g>
    </MarkTarget>
  )
}

/** Above all lines, with a rim of paper. Every mark says its name itself, so these are for the eye alone. */
function Names({ nodes, quiet }: { nodes: readonly PlacedNode[]; quiet: (id: string) => boolean }) {
  const { theme } = useInteraction()
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of words takes no focus
    <g aria-hidden="true" pointerEvents="none">
      {nodes.map(({ node, label }) =>
        label ? (
          <text
            key={node.id}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fontSize={label.size}
            fontWeight={label.weight}
            fill={INK.strong[theme]}
            stroke={INK.ground[theme]}
            strokeWidth={3}
            strokeLinejoin="round"
            style={{ paintOrder: 'stroke' }}
            opacity={quiet(node.id) ? 0.3 : 1}
          >
            {label.text}
          </text>
        ) : null,
      )}
    </g>
  )
}

function Foot({ figure, layout }: { figure: NetworkFigure; layout: NetworkLayout }) {
  const { theme } = useInteraction()
  return (
    <g fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
      {layout.legend.map(({ x, y, index }) => {
        const type = figure.legend.types[index]
        if (!type) return null
        return (
          <g key={type.label}>
            <MarkerShape
              marker={type.look.marker}
              x={x + 7}
              y={y - 4}
              size={5.5}
              colour={type.look.colour[theme]}
              ground={INK.ground[theme]}
            />
            <text x={x + 18} y={y}>
              {type.label}
            </text>
          </g>
        )
      })}
      {layout.words.map(({ text, y }) => (
        <text key={text} x={0} y={y}>
          {text}
        </text>
      ))}
    </g>
  )
}
