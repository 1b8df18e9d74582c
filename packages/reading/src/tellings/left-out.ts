import type { Span } from '@parallax/domain'
import { mix, type Words, wordsOf } from '../grouping/words.ts'

/** Words in a row that make a stretch of one wording part of another: fewer are in common by chance. */
const STRETCH = 3
/** Places of one stretch that are looked at. */
const PLACES = 32

/** Words of the full wording that a use of it lacks; offsets into the full wording. */
export function leftOutOf(full: string, use: string): Span[] {
  const [whole, part] = [wordsOf(full), wordsOf(use)]
  const covered = coveredBy(whole.hashes, part.hashes)
  const spans: Span[] = []
  for (let i = 0; i < covered.length; i++) {
    if (covered[i]) continue
    const last = spans.at(-1)
    if (last && i > 0 && !covered[i - 1]) last.end = whole.ends[i] ?? 0
    else spans.push(wordAt(whole, i))
  }
  return spans
}

const wordAt = ({ starts, ends }: Words, i: number): Span => ({ start: starts[i] ?? 0, end: ends[i] ?? 0 })

/** From each word of the part the longest stretch that the whole has too. */
function coveredBy(whole: Uint32Array, part: Uint32Array): Uint8Array {
  const covered = new Uint8Array(whole.length)
  const places = stretches(whole)
  for (let j = 0; j + STRETCH <= part.length; ) {
    const { from, length } = longestAt(whole, part, j, places.get(keyAt(part, j)) ?? [])
    covered.fill(1, from, from + length)
    j += Math.max(1, length)
  }
  return covered
}

function longestAt(
  whole: Uint32Array,
  part: Uint32Array,
  j: number,
  places: readonly number[],
): { from: number; length: number } {
  let best = { from: 0, length: 0 }
  for (const from of places) {
    let length = 0
    while (
      from + length < whole.length &&
      j + length < part.length &&
      whole[from + length] === part[j + length]
    )
      length++
    if (length >= STRETCH && length > best.length) best = { from, length }
  }
  return best
}

function stretches(words: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let i = 0; i + STRETCH <= words.length; i++) {
    const key = keyAt(words, i)
    const known = places.get(key)
    if (!known) places.set(key, [i])
    else if (known.length < PLACES) known.push(i)
  }
  return places
}

const keyAt = (words: Uint32Array, at: number): number => {
  let key = 0
  for (let k = 0; k < STRETCH; k++) key = mix(key, words[at + k] ?? 0)
  return key
}
