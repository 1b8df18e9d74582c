import type { Span } from '@parallax/domain'

/**
 * Finds the spans of a list that touch another span without a look at all of them: in the time of a binary search and of
 * what is found, as long as few of the spans reach over many others. It speaks of the list as it is now.
 */
export class SpanIndex<T extends Span> {
  private readonly items: readonly T[]
  /** How far the items up to each reach; never falling, so that it can be searched. */
  private readonly reach: number[]

  constructor(items: readonly T[]) {
    this.items = items.toSorted((a, b) => a.start - b.start)
    let furthest = 0
    this.reach = this.items.map(({ end }) => {
      furthest = Math.max(furthest, end)
      return furthest
    })
  }

  /** The items that share a character with the span, by their starts. */
  overlapping({ start, end }: Span): T[] {
    const found: T[] = []
    for (let i = this.firstReaching(start); i < this.items.length; i++) {
      const item = this.items[i] as T
      if (item.start >= end) break
      if (item.end > start) found.push(item)
    }
    return found
  }

  /** The place, by their starts, of the first item that reaches past an offset; the number of items where none does. */
  firstReaching(offset: number): number {
    let low = 0
    let high = this.reach.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.reach[middle] as number) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

const indexes = new WeakMap<readonly Span[], SpanIndex<Span>>()

/** The index of a list that does not change any more; made once for each list. */
export function spanIndex<T extends Span>(items: readonly T[]): SpanIndex<T> {
  const known = indexes.get(items) as SpanIndex<T> | undefined
  if (known) return known
  const made = new SpanIndex(items)
  indexes.set(items, made)
  return made
}
