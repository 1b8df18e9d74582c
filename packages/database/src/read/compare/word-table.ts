/** Numbers words from 0 by their bytes: to make a string of each occurrence would take most of the time of counting. */
export class WordTable {
  /** The words one behind the other, and where each begins; last, where the next would. */
  #bytes = new Uint8Array(1 << 16)
  readonly #starts = [0]
  /** The last word with each hash, and with each word the one before. */
  readonly #last = new Map<number, number>()
  readonly #before: number[] = []

  get size(): number {
    return this.#before.length
  }

  /** The number of the word at these bytes, whose hash is the same wherever the bytes are; a new one where it was not seen. */
  numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const last = this.#last.get(hash) ?? -1
    for (let known = last; known >= 0; known = this.#before[known] ?? -1)
      if (this.#isSame(known, bytes, start, end)) return known
    this.#keep(bytes, start, end)
    this.#last.set(hash, this.size)
    return this.#before.push(last) - 1
  }

  wordOf(number: number): string {
    return new TextDecoder().decode(this.#bytes.subarray(this.#starts[number], this.#starts[number + 1]))
  }

  #isSame(known: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[known] ?? 0
    if ((this.#starts[known + 1] ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at++) if (this.#bytes[from + at - start] !== bytes[at]) return false
    return true
  }

  #keep(bytes: Uint8Array, start: number, end: number): void {
    const from = this.#starts.at(-1) ?? 0
    const next = from + end - start
    if (next > this.#bytes.length) {
      const larger = new Uint8Array(2 * next)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes.subarray(start, end), from)
    this.#starts.push(next)
  }
}
