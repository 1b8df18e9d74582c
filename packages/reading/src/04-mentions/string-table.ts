/**
 * Many strings, each with a number up to 65,535, without keeping the strings: two hashes stand for one (48 bits in all, so
 * that a string that was never put in is taken for one that was about once in a thousand million look-ups). A map of
 * strings takes ten times the memory, in every thread.
 */
export class StringTable {
  private readonly hashes: Int32Array
  private readonly checks: Uint16Array
  private readonly values: Uint16Array
  /** 1 where a slot holds a string. */
  private readonly taken: Uint8Array

  constructor(strings: number) {
    const slots = 2 ** Math.ceil(Math.log2(strings * 1.5 + 1))
    this.hashes = new Int32Array(slots)
    this.checks = new Uint16Array(slots)
    this.values = new Uint16Array(slots)
    this.taken = new Uint8Array(slots)
  }

  get(text: string): number | undefined {
    const slot = this.slotOf(text)
    return this.taken[slot] === 1 ? this.values[slot] : undefined
  }

  set(text: string, value: number): void {
    const slot = this.slotOf(text)
    this.taken[slot] = 1
    this.hashes[slot] = hash
    this.checks[slot] = check
    this.values[slot] = value
  }

  /** Where the text stands, or the free slot where it would. Leaves its hashes in `hash` and `check`. */
  private slotOf(text: string): number {
    hashBoth(text)
    const { hashes, checks, taken } = this
    const last = hashes.length - 1
    let slot = hash & last
    while (taken[slot] === 1 && (hashes[slot] !== hash || checks[slot] !== check)) slot = (slot + 1) & last
    return slot
  }
}

let hash = 0
let check = 0

/** FNV-1a (Fowler, Noll, Vo) and a second multiplication in one pass, both finished as Murmur3 does. */
function hashBoth(text: string): void {
  let a = 0x811c9dc5
  let b = 0x2545f491
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b)
  b = Math.imul(b ^ (b >>> 15), 0xc2b2ae35)
  hash = a ^ (a >>> 13)
  check = (b ^ (b >>> 16)) & 0xffff
}
