import { compareAge, type StorySketch } from './story-sketch.ts'

export interface Keyed {
  sketch: StorySketch
  keys: number[]
}

/**
 * Articles by key, each list by age. Two are candidates for one story where they hold a key in common and at most
 * `window` − 1 others that hold it stand between them: a bound on what one article costs, whatever is in the news.
 */
export class KeyIndex<T extends Keyed> {
  private readonly lists = new Map<number, T[]>()
  private readonly window: number

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

  /** Calls `parted` for pairs between which it steps: they may be candidates no more. */
  add(one: T, parted: (a: T, b: T) => void): void {
    for (const key of one.keys) {
      const list = this.lists.get(key) ?? []
      this.lists.set(key, list)
      const at = this.place(list, one)
      list.splice(at, 0, one)
      for (let i = Math.max(0, at - this.window); i < at; i++) {
        const j = i + this.window + 1
        if (j > at && j < list.length) parted(list[i] as T, list[j] as T)
      }
    }
  }

  /** Calls `met` for pairs between which it stood: they are candidates now. */
  remove(one: T, met: (a: T, b: T) => void): void {
    for (const key of one.keys) {
      const list = this.lists.get(key) ?? []
      const at = this.place(list, one)
      list.splice(at, 1)
      if (list.length === 0) this.lists.delete(key)
      for (let i = Math.max(0, at - this.window); i < at; i++) {
        const j = i + this.window
        if (j >= at && j < list.length) met(list[i] as T, list[j] as T)
      }
    }
  }

  areCandidates(one: T, other: T): boolean {
    return one.keys.some((key) => {
      if (!other.keys.includes(key)) return false
      const list = this.lists.get(key) ?? []
      return Math.abs(this.place(list, one) - this.place(list, other)) <= this.window
    })
  }

  candidates(one: T): Set<T> {
    const found = new Set<T>()
    for (const key of one.keys) {
      const list = this.lists.get(key) ?? []
      const at = this.place(list, one)
      const end = Math.min(list.length, at + this.window + 1)
      for (let i = Math.max(0, at - this.window); i < end; i++) found.add(list[i] as T)
    }
    found.delete(one)
    return found
  }
}
