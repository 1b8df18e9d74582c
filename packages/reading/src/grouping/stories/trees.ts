import type { StoryLink, StoryTie as Tie } from '@parallax/domain'
import { type Aged, compareAge } from './story-sketch.ts'

/** Sets of articles that grow together, and which of them never may. */
class Families {
  private readonly up = new Map<string, string>()
  private readonly apart = new Map<string, Set<string>>()

  root(id: string): string {
    let root = id
    for (let next = this.up.get(root); next !== undefined; next = this.up.get(root)) root = next
    for (let at = id; at !== root; ) {
      const next = this.up.get(at) ?? root
      this.up.set(at, root)
      at = next
    }
    return root
  }

  part(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x === y) return
    for (const [one, other] of [
      [x, y],
      [y, x],
    ] as const)
      this.apart.set(one, (this.apart.get(one) ?? new Set()).add(other))
  }

  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x === y || this.apart.get(x)?.has(y)) return
    this.up.set(y, x)
    for (const other of this.apart.get(y) ?? []) {
      this.apart.get(other)?.delete(y)
      this.part(x, other)
    }
    this.apart.delete(y)
  }
}

/**
 * The story of each article, named by its oldest one. Decisions come first, the last one made before all others and one that contradicts
 * it left out; then links, the strongest first, save where they would join what was kept apart. Pure, and local: hangs only on
 * the articles that links and decisions connect. Links and ties of articles that are not given are left out.
 */
export function storiesOf(articles: Aged[], links: StoryLink[], ties: Tie[] = []): Map<string, string> {
  const known = new Set(articles.map(({ id }) => id))
  const families = new Families()
  for (const { a, b, together } of ties.toReversed()) {
    if (!known.has(a) || !known.has(b)) continue
    if (together) families.join(a, b)
    else families.part(a, b)
  }
  const strongest = links
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .sort((a, b) => b.strength - a.strength || (a.from < b.from ? -1 : 1))
  for (const { from, to } of strongest) families.join(from, to)
  const oldest = new Map<string, string>()
  for (const { id } of articles.toSorted(compareAge)) {
    const root = families.root(id)
    if (!oldest.has(root)) oldest.set(root, id)
  }
  return new Map(articles.map(({ id }) => [id, oldest.get(families.root(id)) ?? id]))
}
