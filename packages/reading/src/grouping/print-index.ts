import { byAge, type Dated } from './age.ts'

export interface Holder extends Dated {
  prints: Uint32Array
}

interface Holders<T> {
  /** As many as the limit allows, oldest first. */
  earliest: T[]
  /** The others, in no order. */
  later: Set<T>
}

/** One holder stands for itself: most fingerprints have one. */
type Entry<T> = T | Holders<T>

const isHolders = <T extends Holder>(entry: Entry<T>): entry is Holders<T> => 'earliest' in entry

/** The keys of one map are limited to 2²⁴; sixteen of them hold the prints of some millions of articles. */
const SHARDS = 16

/** Which articles hold a fingerprint, in memory. */
export class PrintIndex<T extends Holder> {
  private readonly limit: number
  private readonly shards = Array.from({ length: SHARDS }, () => new Map<number, Entry<T>>())

  constructor(limit: number) {
    this.limit = limit
  }

  private shard(print: number): Map<number, Entry<T>> {
    return this.shards[print % SHARDS] as Map<number, Entry<T>>
  }

  holders(print: number): Holders<T> {
    const entry = this.shard(print).get(print)
    if (entry === undefined) return { earliest: [], later: new Set() }
    return isHolders(entry) ? entry : { earliest: [entry], later: new Set() }
  }

  isEarly(print: number, holder: T): boolean {
    const entry = this.shard(print).get(print)
    return entry === holder || (entry !== undefined && isHolders(entry) && entry.earliest.includes(holder))
  }

  /** @returns the holder that is now too late to be led to, if there is one */
  add(print: number, holder: T): T | null {
    const shard = this.shard(print)
    const entry = shard.get(print)
    if (entry === undefined) {
      shard.set(print, holder)
      return null
    }
    const holders = isHolders(entry) ? entry : { earliest: [entry], later: new Set<T>() }
    if (holders !== entry) shard.set(print, holders)
    const at = holders.earliest.findLastIndex((other) => byAge(other, holder) < 0) + 1
    if (at === this.limit) {
      holders.later.add(holder)
      return null
    }
    holders.earliest.splice(at, 0, holder)
    const displaced = holders.earliest.length > this.limit ? holders.earliest.pop() : undefined
    if (displaced) holders.later.add(displaced)
    return displaced ?? null
  }

  /** @returns the holder that takes the place among the earliest, if there is one */
  remove(print: number, holder: T): T | null {
    const shard = this.shard(print)
    const entry = shard.get(print)
    if (entry === holder) shard.delete(print)
    if (entry === undefined || !isHolders(entry) || entry.later.delete(holder)) return null
    entry.earliest.splice(entry.earliest.indexOf(holder), 1)
    if (entry.earliest.length === 0) shard.delete(print)
    let next: T | null = null
    for (const one of entry.later) if (next === null || byAge(one, next) < 0) next = one
    if (next) {
      entry.later.delete(next)
      entry.earliest.push(next)
    }
    return next
  }
}
