import type { Span } from '@parallax/domain'
import type { Run } from './align.ts'
import { comparePair } from './compare-pair.ts'
import { sketchOf } from './sketch.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * The own words of an article's body that also stand in another's, as they stand in either: what the shares count, stretch
 * by stretch. Offsets are UTF-16 code units into the bodies; in the order of `a`.
 */
export function sharedPassages(a: string, b: string): { a: Span; b: Span }[] {
  const words = { a: wordsOf(a), b: wordsOf(b) }
  return comparePair(sketchOf(a), sketchOf(b)).runs.map((run) => ({
    a: spanOf(words.a, run.a, run),
    b: spanOf(words.b, run.b, run),
  }))
}

const spanOf = ({ starts, ends }: Words, from: number, { length }: Run): Span => ({
  start: starts[from] ?? 0,
  end: ends[from + length - 1] ?? 0,
})
