import { KeyIndex } from './key-index.ts'
import { densityOf, dot, expanded, fading, isSame, NEAREST, type Near } from './likeness.ts'
import { type Link, linkOf, type Placed, type StoryLink, stronger } from './link.ts'
import { Shares } from './shares.ts'
import { compareAge, type StorySketch } from './story-sketch.ts'
import { weigh } from './weigh.ts'

/** Holders of a key before and after an article, by age, that may be of its story. */
const WINDOW = 64

interface Node extends Placed {
  link: Link<Node> | null
}

const likenessOf = (a: Node, b: Node) => dot(a.vector, b.vector) * fading(a.sketch, b.sketch)

/** The most alike of an article's candidates; at equal likeness the older. */
function nearestOf(node: Node, candidates: Iterable<Node>): Near[] {
  const alike: { likeness: number; other: Node }[] = []
  for (const other of candidates) {
    const likeness = likenessOf(node, other)
    if (likeness > 0) alike.push({ likeness, other })
  }
  return alike
    .sort((a, b) => b.likeness - a.likeness || compareAge(a.other.sketch, b.other.sketch))
    .slice(0, NEAREST)
    .map(({ likeness, other }) => ({ id: other.sketch.id, likeness, vector: other.vector }))
}

/**
 * The links of a set of articles, kept while articles come and go. What it holds is a function of the set alone: not of the order
 * in which articles came, nor of what was removed. An article costs as much as it has neighbours, which `window` bounds.
 */
export class StoryIndex {
  private readonly nodes = new Map<string, Node>()
  private readonly keys: KeyIndex<Node>
  private readonly shares = new Shares<Node>()

  /** `window` bounds what one article costs. */
  constructor(window = WINDOW) {
    this.keys = new KeyIndex(window)
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
    const reweighed = this.shares.change([...incoming.values()], [...out])
    for (const node of reweighed) {
      if (out.has(node)) continue
      out.add(node)
      incoming.set(node.sketch.id, node.sketch)
    }
    const look = this.takeOut(out)
    const fresh = this.putIn(incoming.values())
    const unsettled = new Set(look)
    for (const node of fresh) this.disturb(node, fresh, look, unsettled)
    for (const node of out) look.delete(node)
    this.settle(new Set([...fresh, ...look]), fresh, out, unsettled)
  }

  /** Takes articles out; gives those that may have others among their nearest now. */
  private takeOut(out: Set<Node>): Set<Node> {
    const look = new Set<Node>()
    for (const node of out) {
      const crowded = this.keys.isCrowded(node)
      for (const other of this.keys.around(node, this.keys.window + 1)) {
        const tied = other.link?.to === node || other.nearest.some(({ id }) => id === node.sketch.id)
        if (crowded || tied) look.add(other)
      }
    }
    for (const node of out) {
      this.keys.remove(node)
      this.nodes.delete(node.sketch.id)
      this.shares.drop(node)
    }
    return look
  }

  private putIn(sketches: Iterable<StorySketch>): Set<Node> {
    const fresh = new Set<Node>()
    for (const sketch of sketches) {
      const weighted = weigh(sketch, this.shares.stepsFor(sketch))
      const node: Node = {
        ...{ sketch, ...weighted, nearest: [], density: densityOf([]) },
        ...{ expanded: weighted.vector, link: null },
      }
      fresh.add(node)
      this.nodes.set(sketch.id, node)
      this.keys.add(node)
      this.shares.keep(node)
    }
    return fresh
  }

  /** Who looks around anew because of a new article: whoever it is near to, and whoever it parts from one of its nearest. */
  private disturb(node: Node, fresh: Set<Node>, look: Set<Node>, unsettled: Set<Node>): void {
    const crowded = this.keys.isCrowded(node)
    for (const other of this.keys.around(node, this.keys.window + 1)) {
      if (fresh.has(other)) continue
      const last = other.nearest[NEAREST - 1]?.likeness ?? 0
      const likeness = likenessOf(other, node)
      if (likeness > 0 && likeness >= last) look.add(other)
      if (!crowded) continue
      if (other.nearest.some(({ id }) => !this.isCandidate(other, id))) look.add(other)
      if (other.link && !this.isCandidate(other, other.link.to.sketch.id)) unsettled.add(other)
    }
  }

  private isCandidate(one: Node, id: string): boolean {
    const other = this.nodes.get(id)
    return other !== undefined && this.keys.areCandidates(one, other)
  }

  /** Gives `look` their nearest, and links to all that this may concern. */
  private settle(look: Set<Node>, fresh: Set<Node>, out: Set<Node>, unsettled: Set<Node>): void {
    const moved = new Set<Node>(fresh)
    for (const node of look) {
      const nearest = nearestOf(node, this.keys.candidates(node))
      if (isSame(nearest, node.nearest)) continue
      node.nearest = nearest
      node.density = densityOf(nearest)
      node.expanded = expanded(node.vector, nearest, null)
      moved.add(node)
    }
    const relink = new Set<Node>([...moved, ...unsettled])
    for (const node of out) relink.delete(node)
    const challenged: [Node, Node][] = []
    for (const node of moved)
      for (const other of this.keys.candidates(node)) {
        if (other.link?.to === node || (other.link && out.has(other.link.to))) relink.add(other)
        challenged.push([other, node])
      }
    for (const [node, by] of challenged) if (!relink.has(node)) node.link = stronger(node, node.link, by)
    for (const node of relink) node.link = linkOf(node, this.keys.candidates(node))
  }

  /** What ties each article to its story; an article without a link is the midst of one. */
  links(): StoryLink[] {
    const links: StoryLink[] = []
    for (const { sketch, link } of this.nodes.values())
      if (link) links.push({ from: sketch.id, to: link.to.sketch.id, strength: link.strength })
    return links
  }
}
