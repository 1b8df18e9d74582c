import { LONGEST_GAP } from './likeness.ts'
import { compareAge, daysBetween, type StorySketch } from './story-sketch.ts'

export interface Keyed {
  sketch: StorySketch
  keys: number[]
}

/** Articles by key, each list by age; `window` says how many holders of a key before and after an article may be of its story. */
export class KeyIndex<T extends Keyed> {
  private readonly lists = new Map<number, T[]>()
  readonly window: number

  constructor(window: number) {
    this.window = window
  }

  private place(list: T[], one: T): number {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareAge((list[middle] as T).sketch, one.sketch) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  add(one: T): void {
    for (const key of one.keys) {
      const list = this.lists.get(key)
      if (list) list.splice(this.place(list, one), 0, one)
      else this.lists.set(key, [one])
    }
  }

  remove(one: T): void {
    for (const key of one.keys) {
      const list = this.lists.get(key)
      if (list?.length === 1) this.lists.delete(key)
      else list?.splice(this.place(list, one), 1)
    }
  }

  /** Whether so many hold one of an article's keys that not all of them are its candidates. */
  isCrowded(one: T): boolean {
    return one.keys.some((key) => (this.lists.get(key)?.length ?? 0) > this.window)
  }

  areCandidates(one: T, other: T): boolean {
    if ((daysBetween(one.sketch, other.sketch) ?? 0) > LONGEST_GAP) return false
    return one.keys.some((key) => {
      if (!other.keys.includes(key)) return false
      const list = this.lists.get(key) ?? []
      return Math.abs(this.place(list, one) - this.place(list, other)) <= this.window
    })
  }

  /** Holders of an article's keys, at most so many before and after it in each. */
  around(one: T, window: number): Set<T> {
    const found = new Set<T>()
    for (const key of one.keys) {
      const list = this.lists.get(key) ?? []
      const at = this.place(list, one)
      for (let i = Math.max(0, at - window); i < Math.min(list.length, at + window + 1); i++)
        found.add(list[i] as T)
    }
    found.delete(one)
    return found
  }

  /** Those that may be of an article's story: near it in one of its keys, and in time. Symmetric. */
  candidates(one: T): Set<T> {
    const found = this.around(one, this.window)
    for (const other of found)
      if ((daysBetween(one.sketch, other.sketch) ?? 0) > LONGEST_GAP) found.delete(other)
    return found
  }
}
