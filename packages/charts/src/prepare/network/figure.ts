import type { Look, Mark } from '../drawn.ts'

export interface NetworkNode {
  id: string
  label: string
  look: Look
  /** 0 to 1: the square root of its articles beside the most; its area says how many they are. */
  size: number
  mark: Mark
}

export interface NetworkEdge {
  id: string
  source: string
  target: string
  /** 0 to 1: its weight beside the strongest. */
  size: number
  mark: Mark
}

/** Where the nodes stand on paper of one shape. */
export interface NetworkForm {
  /** Pixels that the drawing must be wide. */
  least: number
  /** Width ÷ height of the part with nodes. */
  aspect: number
  /** The nodes that it has room for, in the figure's order; 0 to 1 from the left and from the top. */
  places: { id: string; x: number; y: number }[]
  /** The edges that are drawn. */
  edges: string[]
  /** "The 16 most frequent of 43 names; 24 of 90 pairs", or null where everything is drawn. */
  shown: string | null
}

/** Things and the lines between them. */
export interface NetworkFigure {
  type: 'network'
  /** Those that matter most first: where room is short, they keep their names. */
  nodes: NetworkNode[]
  /** Strongest first. */
  edges: NetworkEdge[]
  /** The same network with ever fewer nodes; who draws takes the first that has room. */
  forms: NetworkForm[]
  legend: { types: { label: string; look: Look; nodes: string[] }[]; sizes: string; widths: string }
}
