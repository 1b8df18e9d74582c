import type { Span } from '@parallax/domain'

/** By what a stretch is found again where the text around it has changed. */
export interface Anchor {
  /** The words of the stretch, one space between them. */
  words: string
  /** How many places with these words stand before it; −1 where it begins or ends inside a word. */
  occurrence: number
  /** How many places with these words the text has. */
  occurrences: number
}

const WORD = /[\p{L}\p{N}]/u

/** A text with one space for all white space, in which stretches are looked for by their words. */
export class AnchoredText {
  readonly #folded: string
  /** For each character of the folded text its offset in the text itself. */
  readonly #offsets: Int32Array
  readonly #places = new Map<string, number[]>()

  constructor(text: string) {
    const parts: string[] = []
    const offsets = new Int32Array(text.length)
    let length = 0
    for (const { 0: part, index } of text.matchAll(/\S+/g)) {
      if (length > 0) offsets[length++] = index - 1
      for (let i = 0; i < part.length; i++) offsets[length++] = index + i
      parts.push(part)
    }
    this.#folded = parts.join(' ')
    this.#offsets = offsets.subarray(0, length)
  }

  /** The stretch without the white space around it, and its anchor; null where there is nothing else in it. */
  anchorOf(span: Span): (Span & Anchor) | null {
    let from = this.#firstAt(span.start)
    let to = this.#firstAt(span.end)
    if (this.#folded[from] === ' ') from++
    if (this.#folded[to - 1] === ' ') to--
    if (from >= to) return null
    const words = this.#folded.slice(from, to)
    const places = this.#placesOf(words)
    return { ...this.#spanOf(from, to), words, occurrence: places.indexOf(from), occurrences: places.length }
  }

  /** Where the words stand: null where they stand more or less often than they did, for then nobody knows which is meant. */
  find({ words, occurrence, occurrences }: Anchor): Span | null {
    const places = this.#placesOf(words)
    const from = places.length === occurrences ? places[occurrence] : undefined
    return from === undefined ? null : this.#spanOf(from, from + words.length)
  }

  #spanOf(from: number, to: number): Span {
    return { start: this.#offsets[from] as number, end: (this.#offsets[to - 1] as number) + 1 }
  }

  /** Index of the first folded character that stands at an offset or after it. */
  #firstAt(offset: number): number {
    let low = 0
    let high = this.#offsets.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#offsets[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where the words stand by themselves, from left to right without overlap. */
  #placesOf(words: string): number[] {
    const known = this.#places.get(words)
    if (known) return known
    const places: number[] = []
    for (let at = this.#folded.indexOf(words); at >= 0; at = this.#folded.indexOf(words, at + words.length))
      if (!this.#isInside(at) && !this.#isInside(at + words.length)) places.push(at)
    this.#places.set(words, places)
    return places
  }

  /** Whether a word goes on across this place. */
  #isInside(at: number): boolean {
    return at > 0 && WORD.test(this.#folded.charAt(at - 1)) && WORD.test(this.#folded.charAt(at))
  }
}
