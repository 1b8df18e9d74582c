import type { NetworkEdge, NetworkFigure, NetworkForm, NetworkNode } from '../drawn.ts'
import { count, number, sentence } from '../words.ts'
import { networkLayout } from './layout.ts'

/** How many nodes paper of a width has room for, and its shape. */
const SHAPES = [
  { least: 860, nodes: 80, aspect: 1.75 },
  { least: 520, nodes: 32, aspect: 1.35 },
  { least: 0, nodes: 14, aspect: 0.92 },
] as const

/** More lines for each node than this and none can be followed. */
const EDGES_PER_NODE = 2.2

/** What is not in the drawing, for its words. */
export interface Whole {
  entities: number
  pairs: number
}

/** The network on paper of each shape. */
export function formsOf(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  whole: Whole,
): NetworkForm[] {
  return SHAPES.map(({ least, nodes: most, aspect }) => {
    const ids = new Set(nodes.slice(0, most).map(({ id }) => id))
    const among = edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
    const drawn = backbone(among, Math.ceil(ids.size * EDGES_PER_NODE))
    const joined = new Set(drawn.flatMap(({ source, target }) => [source, target]))
    const kept = nodes.filter(({ id }) => joined.has(id))
    return {
      least,
      aspect,
      places: networkLayout(kept, drawn, aspect),
      edges: drawn.map(({ id }) => id),
      shown: shownOf(kept.length, drawn.length, whole),
    }
  })
}

/**
 * The strongest edges, among them the strongest of each node: the strongest alone would be the lines between the two or
 * three that everybody names, and leave all others without any.
 */
export function backbone<Edge extends Pick<NetworkEdge, 'source' | 'target'>>(
  edges: readonly Edge[],
  most: number,
): Edge[] {
  const reached = new Set<string>()
  const first = new Set<Edge>()
  for (const edge of edges) {
    if (reached.has(edge.source) && reached.has(edge.target)) continue
    first.add(edge)
    reached.add(edge.source).add(edge.target)
  }
  const rest = edges.filter((edge) => !first.has(edge)).slice(0, Math.max(0, most - first.size))
  const kept = new Set([...first, ...rest])
  return edges.filter((edge) => kept.has(edge))
}

function shownOf(nodes: number, edges: number, { entities, pairs }: Whole): string | null {
  if (nodes === entities && edges === pairs) return null
  return sentence(
    nodes === entities ? `All ${count(nodes, 'name')}` : `${number(nodes)} of ${count(entities, 'name')}`,
    'and',
    edges === pairs ? `all ${count(pairs, 'pair')}` : `${number(edges)} of ${count(pairs, 'pair')}`,
    'are drawn',
  )
}

/** The part of a network that is drawn at a width, as a figure of its own with one form. */
export function atWidth(figure: NetworkFigure, width: number): NetworkFigure {
  const form = figure.forms.find(({ least }) => width >= least) ?? figure.forms.at(-1)
  if (!form || figure.forms.length === 1) return figure
  const places = new Set(form.places.map(({ id }) => id))
  const edges = new Set(form.edges)
  return {
    ...figure,
    nodes: figure.nodes.filter(({ id }) => places.has(id)),
    edges: figure.edges.filter(({ id }) => edges.has(id)),
    forms: [form],
    legend: {
      ...figure.legend,
      types: figure.legend.types.filter(({ nodes }) => nodes.some((id) => places.has(id))),
    },
  }
}
