import type { NetworkFigure, NetworkNode } from '../prepare/index.ts'
import { NARROW, TEXT, TEXT_SMALL } from './measures.ts'
import { fit, textWidth } from './text.ts'

export interface PlacedNode {
  node: NetworkNode
  x: number
  y: number
  radius: number
  /** Null where the name has no room beside others that matter more. */
  label: Label | null
}

interface Label {
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  size: number
  weight: number
}

export interface NetworkLayout {
  nodes: PlacedNode[]
  legend: { x: number; y: number; index: number }[]
  /** Lines of words under the drawing. */
  words: { text: string; y: number }[]
  height: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const MARGIN = { x: 52, top: 22, bottom: 30 }
const MOST_HEIGHT = 700
const LEGEND_ROW = 20

/** The leading names are larger. */
const LEADING = 6

/** @param figure with one form, as `atWidth` gives it */
export function networkLayout(figure: NetworkFigure, width: number): NetworkLayout {
  const [form] = figure.forms
  const narrow = width < NARROW
  const paper = Math.round(Math.min(MOST_HEIGHT, width / (form?.aspect ?? 1)))
  const largest = narrow ? 11 : 15
  const margin = narrow ? 34 : MARGIN.x
  const places = new Map(form?.places.map((place) => [place.id, place]))
  const nodes = figure.nodes.flatMap((node): PlacedNode[] => {
    const place = places.get(node.id)
    if (!place) return []
    return [
      {
        node,
        x: margin + place.x * (width - 2 * margin),
        y: MARGIN.top + place.y * (paper - MARGIN.top - MARGIN.bottom),
        radius: Math.max(4, largest * node.size),
        label: null,
      },
    ]
  })
  const { legend, rows } = legendOf(figure, width, paper)
  const said = [figure.legend.sizes, figure.legend.widths]
  const shown = form?.shown ? [`${form.shown}.`] : []
  const below = paper + rows * LEGEND_ROW + 12
  const lines = [said.join(' · '), ...shown].map((text, i) => ({
    text: fit(text, width - 4, TEXT_SMALL),
    y: below + i * 16,
  }))
  return { nodes: withLabels(nodes, width, narrow), legend, words: lines, height: below + lines.length * 16 }
}

export const networkHeight = (figure: NetworkFigure, width: number): number =>
  Math.ceil(networkLayout(figure, width).height)

function legendOf(figure: NetworkFigure, width: number, top: number) {
  let [x, row] = [0, 0]
  const legend = figure.legend.types.map(({ label }, index) => {
    const own = 20 + textWidth(label, TEXT_SMALL) + 14
    if (x > 0 && x + own > width) [x, row] = [0, row + 1]
    const place = { x, y: top + row * LEGEND_ROW + 8, index }
    x += own
    return place
  })
  return { legend, rows: row + 1 }
}

/**
 * Names beside their nodes, those that matter most first: each takes the first of eight places where it touches no node and
 * no name before it, and is left out where there is none.
 */
function withLabels(nodes: readonly PlacedNode[], width: number, narrow: boolean): PlacedNode[] {
  const taken = nodes.map(({ x, y, radius }) => boxAround(x, y, radius + 2))
  return nodes.map((placed, index) => {
    const size = !narrow && index < LEADING ? TEXT : TEXT_SMALL
    const weight = index < LEADING ? 600 : 500
    const text = fit(placed.node.label, narrow ? 120 : 190, size, weight)
    for (const label of candidates(placed, text, size, weight)) {
      const box = boxOf(label)
      if (box.left < 0 || box.right > width || box.top < 0) continue
      if (taken.some((other, i) => i !== index && overlap(box, other))) continue
      taken.push(box)
      return { ...placed, label }
    }
    return placed
  })
}

function candidates({ x, y, radius }: PlacedNode, text: string, size: number, weight: number): Label[] {
  const gap = radius + 4
  const middle = y + size * 0.36
  const common = { text, size, weight }
  return [
    { ...common, x: x + gap, y: middle, anchor: 'start' },
    { ...common, x: x - gap, y: middle, anchor: 'end' },
    { ...common, x, y: y + gap + size * 0.8, anchor: 'middle' },
    { ...common, x, y: y - gap - 1, anchor: 'middle' },
    { ...common, x: x + gap * 0.7, y: middle + gap * 0.9, anchor: 'start' },
    { ...common, x: x + gap * 0.7, y: middle - gap * 0.9, anchor: 'start' },
    { ...common, x: x - gap * 0.7, y: middle + gap * 0.9, anchor: 'end' },
    { ...common, x: x - gap * 0.7, y: middle - gap * 0.9, anchor: 'end' },
  ]
}

/** What a name covers, with a little air. */
export function boxOf({ text, x, y, anchor, size, weight }: Label): Box {
  const wide = textWidth(text, size, weight)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left: left - 1, right: left + wide + 1, top: y - size * 0.86, bottom: y + size * 0.3 }
}

const boxAround = (x: number, y: number, r: number): Box => ({
  ...{ left: x - r, right: x + r },
  ...{ top: y - r, bottom: y + r },
})

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
