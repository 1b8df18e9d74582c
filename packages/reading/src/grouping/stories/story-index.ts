import type { StoryLink } from '@parallax/domain'
import { expanded } from './expand.ts'
import { type Link, linkOf, type Placed, stronger } from './link.ts'
import { densityOf, isSame, nearestOf } from './nearest.ts'
import { type Neighbour, Neighbours } from './neighbours.ts'
import { Shares } from './shares.ts'
import type { StorySketch } from './story-sketch.ts'
import { weigh } from './weigh.ts'

/** Holders of a key before and after an article, by age, that may be of its story. */
export const WINDOW = 32

interface Node extends Placed, Neighbour {
  alike: Map<this, number>
  link: Link<Node> | null
}

/**
 * The links of a set of articles, kept while articles come and go. What it holds is a function of the set alone: not of the order
 * in which articles came, nor of what was removed. An article costs as much as it has neighbours, which `window` bounds.
 */
export class StoryIndex {
  private readonly nodes = new Map<string, Node>()
  private readonly neighbours: Neighbours<Node>
  private readonly shares: Shares<Node>

  constructor(window = WINDOW, enough?: number) {
    this.neighbours = new Neighbours(window)
    this.shares = new Shares(enough)
  }

  get size(): number {
    return this.nodes.size
  }

  /** Adds articles and removes others. An id that is known already is put in the other's place. */
  change(added: Iterable<StorySketch>, removed: Iterable<string> = []): void {
    const incoming = new Map([...added].map((sketch) => [sketch.id, sketch]))
    const out = new Set<Node>()
    for (const id of [...removed, ...incoming.keys()]) {
      const node = this.nodes.get(id)
      if (node) out.add(node)
    }
    // Articles after the changed ones whose common words are now others are weighed anew.
    for (const node of this.shares.change([...incoming.values()], [...out])) {
      if (out.has(node)) continue
      out.add(node)
      incoming.set(node.sketch.id, node.sketch)
    }
    const touched = new Set<Node>()
    const met: [Node, Node][] = []
    for (const node of out) this.takeOut(node, touched, met)
    for (const sketch of incoming.values()) this.putIn(sketch, touched)
    for (const node of out) touched.delete(node)
    this.settle(touched, met)
  }

  private takeOut(node: Node, touched: Set<Node>, met: [Node, Node][]): void {
    this.neighbours.remove(node, touched, met)
    this.nodes.delete(node.sketch.id)
    this.shares.drop(node)
  }

  private putIn(sketch: StorySketch, touched: Set<Node>): void {
    const weighted = weigh(sketch, this.shares.stepsFor(sketch))
    const node: Node = {
      ...{ sketch, ...weighted, alike: new Map(), nearest: [], density: densityOf([]) },
      ...{ expanded: weighted.vector, without: new Map(), link: null },
    }
    this.nodes.set(sketch.id, node)
    this.shares.keep(node)
    this.neighbours.add(node, touched)
  }

  /** Gives the touched their nearest, and all that this concerns their links. */
  private settle(touched: Set<Node>, met: [Node, Node][]): void {
    const moved = new Set<Node>()
    for (const node of touched) {
      const nearest = nearestOf(node)
      if (isSame(nearest, node.nearest)) continue
      node.nearest = nearest
      node.density = densityOf(nearest)
      node.expanded = expanded(node.vector, nearest, null)
      node.without = new Map(nearest.map(({ id }) => [id, null]))
      moved.add(node)
    }
    const anew = new Set(moved)
    for (const node of touched) if (node.link && !node.alike.has(node.link.to)) anew.add(node)
    for (const node of moved)
      for (const other of node.alike.keys()) if (other.link?.to === node) anew.add(other)
    const compare = (node: Node, to: Node) => {
      if (!anew.has(node) && node.alike.has(to)) node.link = stronger(node, node.link, to)
    }
    for (const node of moved) for (const other of node.alike.keys()) compare(other, node)
    for (const [a, b] of met) {
      compare(a, b)
      compare(b, a)
    }
    for (const node of anew) node.link = linkOf(node, node.alike.keys())
  }

  /** What ties each article to its story; an article without a link is the midst of one. */
  links(): StoryLink[] {
    const links: StoryLink[] = []
    for (const { sketch, link } of this.nodes.values())
      if (link) links.push({ from: sketch.id, to: link.to.sketch.id, strength: link.strength })
    return links
  }
}
