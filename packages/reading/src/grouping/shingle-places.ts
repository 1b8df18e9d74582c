/** A run that stands in one text more often than this is a refrain: no run is looked for from it. */
const PLACES = 8

/** Where each shingle stands in a text, but for refrains. A table in typed arrays: it is made for every comparison. */
export class ShinglePlaces {
  private readonly all: Uint32Array
  private readonly mask: number
  /** Open addressing: by shingle its first place, counted from 1. */
  private readonly table: Int32Array
  /** By place the next of the same shingle, counted from 1; by first place the last, and how many there are. */
  private readonly following: Int32Array
  private readonly last: Int32Array
  private readonly count: Uint8Array

  constructor(all: Uint32Array) {
    this.all = all
    this.mask = 2 ** Math.ceil(Math.log2(2 * all.length + 2)) - 1
    this.table = new Int32Array(this.mask + 1)
    this.following = new Int32Array(all.length)
    this.last = new Int32Array(all.length)
    this.count = new Uint8Array(all.length)
    for (let at = 0; at < all.length; at++) this.put(at)
  }

  private slot(shingle: number): number {
    let slot = (shingle ^ (shingle >>> 15)) & this.mask
    for (let at = this.table[slot] ?? 0; at > 0 && this.all[at - 1] !== shingle; at = this.table[slot] ?? 0)
      slot = (slot + 1) & this.mask
    return slot
  }

  private put(at: number): void {
    const slot = this.slot(this.all[at] ?? 0)
    const known = (this.table[slot] ?? 0) - 1
    const first = known < 0 ? at : known
    const count = this.count[first] ?? 0
    if (count > PLACES) return
    if (known < 0) this.table[slot] = at + 1
    else this.following[this.last[first] ?? 0] = at + 1
    this.last[first] = at
    this.count[first] = count + 1
  }

  /** The first place of a shingle, or −1. */
  first(shingle: number): number {
    const at = (this.table[this.slot(shingle)] ?? 0) - 1
    return at >= 0 && (this.count[at] ?? 0) <= PLACES ? at : -1
  }

  /** The place of the same shingle after this one, or −1. */
  after(at: number): number {
    return (this.following[at] ?? 0) - 1
  }
}
