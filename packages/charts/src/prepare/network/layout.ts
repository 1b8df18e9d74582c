import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'

export interface LaidNode {
  id: string
  x: number
  y: number
}

interface Body extends SimulationNodeDatum {
  id: string
  size: number
}

/** About as far as two neighbours stand from each other, in units of the simulation. */
const SPACING = 100
const TICKS = 320
const SEED = 20_240_117

/**
 * Places for the nodes of a network on paper of a shape, by d3-force run to its end (attraction along edges, repulsion
 * between all, no overlap). The same network gives the same places on every machine: it begins at seeded places in the
 * order of ids, and nothing in it but square roots and sums is computed with real numbers.
 * @param aspect width ÷ height of the paper
 * @returns places in the order of `nodes`, 0 to 1 from the left and from the top, rounded to 1/10,000
 */
export function networkLayout(
  nodes: readonly { id: string; size: number }[],
  edges: readonly { source: string; target: string; size: number }[],
  aspect: number,
): LaidNode[] {
  const side = SPACING * Math.sqrt(nodes.length)
  const stretch = Math.sqrt(aspect)
  const next = generator(SEED)
  const bodies = [...nodes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, size }): Body => ({ id, size, x: (next() - 0.5) * side, y: (next() - 0.5) * side }))
  const links = edges.map(({ source, target, size }) => ({ source, target, size }))
  forceSimulation(bodies)
    .stop()
    .randomSource(generator(SEED))
    // Given as a number: the default is a power, and powers differ between machines in their last digit.
    .alphaDecay(0.0215)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-420)
        .distanceMax(side * 0.5),
    )
    .force(
      'edges',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(SPACING * 0.8)
        .strength(({ size }) => 0.08 + 0.3 * size),
    )
    .force('x', forceX<Body>(0).strength(0.11 / stretch))
    .force('y', forceY<Body>(0).strength(0.11 * stretch))
    .force('apart', forceCollide<Body>(({ size }) => SPACING * (0.3 + 0.16 * size)).iterations(3))
    .tick(TICKS)
  const placed = new Map(fitted(bodies).map((node) => [node.id, node]))
  return nodes.flatMap(({ id }) => placed.get(id) ?? [])
}

/** Lehmer's generator (Park and Miller 1988): whole numbers, so the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** The places moved and stretched so that they fill the paper. */
function fitted(bodies: readonly Body[]): LaidNode[] {
  const scale = (values: number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return (value: number) => (most > least ? round((value - least) / (most - least)) : 0.5)
  }
  const x = scale(bodies.map((body) => body.x ?? 0))
  const y = scale(bodies.map((body) => body.y ?? 0))
  return bodies.map((body) => ({ id: body.id, x: x(body.x ?? 0), y: y(body.y ?? 0) }))
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
