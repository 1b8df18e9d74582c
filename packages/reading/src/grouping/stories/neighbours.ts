import { type Keyed, KeyIndex } from './key-index.ts'
import { dot, fading } from './likeness.ts'
import type { Vector } from './weigh.ts'

/** An article with those that are alike, and how alike they are. */
export interface Neighbour extends Keyed {
  vector: Vector
  alike: Map<this, number>
}

/** Candidates less alike than this say nothing of each other. */
const LEAST = 0.12

/** How alike two articles are; null where too little to count. */
export function likenessOf(a: Omit<Neighbour, 'alike'>, b: Omit<Neighbour, 'alike'>): number | null {
  const likeness = dot(a.vector, b.vector) * fading(a.sketch, b.sketch)
  return likeness < LEAST ? null : likeness
}

/** Which articles are alike, kept while articles come and go: a function of the set alone. */
export class Neighbours<T extends Neighbour> {
  private readonly keys: KeyIndex<T>

  constructor(window: number) {
    this.keys = new KeyIndex(window)
  }

  private compare(a: T, b: T): boolean {
    const likeness = likenessOf(a, b)
    if (likeness === null) return false
    a.alike.set(b, likeness)
    b.alike.set(a, likeness)
    return true
  }

  /** Adds the articles whose neighbours are others now to `touched`. */
  add(one: T, touched: Set<T>): void {
    this.keys.add(one, (a, b) => {
      if (!a.alike.has(b) || this.keys.areCandidates(a, b)) return
      a.alike.delete(b)
      b.alike.delete(a)
      touched.add(a).add(b)
    })
    touched.add(one)
    for (const other of this.keys.candidates(one)) if (this.compare(one, other)) touched.add(other)
  }

  /** Adds the articles whose neighbours are others now to `touched`; `met` are pairs that are neighbours now. */
  remove(one: T, touched: Set<T>, met: [T, T][]): void {
    for (const other of one.alike.keys()) {
      other.alike.delete(one)
      touched.add(other)
    }
    this.keys.remove(one, (a, b) => {
      if (a.alike.has(b) || !this.compare(a, b)) return
      met.push([a, b])
      touched.add(a).add(b)
    })
  }
}
