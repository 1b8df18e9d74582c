import type { Span } from '@parallax/domain'
import { align, type Run } from './align.ts'
import { type Words, wordsOf } from './words.ts'

/** What became of the words of a text; offsets are UTF-16 code units into the text on whose side they stand. */
export interface WordDiff {
  /** Stretches whose words stand in both, in order in both; marks, case and spaces may differ. */
  kept: { before: Span; after: Span }[]
  removed: Span[]
  added: Span[]
}

/** Cells of the table for what lies between two runs; a larger gap without a common run was written anew. */
const LARGEST_TABLE = 2 ** 16

/**
 * The words that two versions of a text have in common, and those that only one has. Time grows with the length of the
 * texts: common runs are found by their shingles, and only what lies between two of them is searched word by word.
 */
export function diffWords(before: string, after: string): WordDiff {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const kept = keptRuns(a.hashes, b.hashes)
  const side = (words: Words, from: number, to: number): Span[] =>
    from < to ? [{ start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 }] : []
  const edges: Run[] = [...kept, { a: a.hashes.length, b: b.hashes.length, length: 0 }]
  const gaps = edges.map((run, i) => {
    const last = edges[i - 1] ?? { a: 0, b: 0, length: 0 }
    return { fromA: last.a + last.length, toA: run.a, fromB: last.b + last.length, toB: run.b }
  })
  return {
    kept: kept.flatMap((run) => {
      const [one] = side(a, run.a, run.a + run.length)
      const [other] = side(b, run.b, run.b + run.length)
      return one && other ? [{ before: one, after: other }] : []
    }),
    removed: gaps.flatMap(({ fromA, toA }) => side(a, fromA, toA)),
    added: gaps.flatMap(({ fromB, toB }) => side(b, fromB, toB)),
  }
}

/** Common runs in the order of both texts, one that goes on after another joined to it. */
function keptRuns(a: Uint32Array, b: Uint32Array): Run[] {
  const runs: Run[] = []
  const keep = (run: Run) => {
    const last = runs.at(-1)
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) last.length += run.length
    else if (run.length > 0) runs.push({ ...run })
  }
  const shorter = Math.min(a.length, b.length)
  let begin = 0
  while (begin < shorter && a[begin] === b[begin]) begin++
  let end = 0
  while (end < shorter - begin && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  keep({ a: 0, b: 0, length: begin })
  for (const run of keptBetween(a.subarray(begin, a.length - end), b.subarray(begin, b.length - end)))
    keep({ a: begin + run.a, b: begin + run.b, length: run.length })
  keep({ a: a.length - end, b: b.length - end, length: end })
  return runs
}

function* keptBetween(a: Uint32Array, b: Uint32Array): Generator<Run> {
  let [fromA, fromB] = [0, 0]
  for (const anchor of [...heaviestInOrder(align(a, b)), { a: a.length, b: b.length, length: 0 }]) {
    for (const { a: i, b: j, length } of commonWords(
      a.subarray(fromA, anchor.a),
      b.subarray(fromB, anchor.b),
    ))
      yield { a: fromA + i, b: fromB + j, length }
    yield anchor
    fromA = anchor.a + anchor.length
    fromB = anchor.b + anchor.length
  }
}

/** Of runs in the order of `a`, those that are in the order of `b` too and hold the most words together. */
function heaviestInOrder(runs: Run[]): Run[] {
  // A Fenwick tree over the places in `b` gives the heaviest chain that ends before a run.
  const places = new Map([...runs].sort((x, y) => x.b - y.b).map((run, i) => [run, i + 1]))
  const tree = new Int32Array(runs.length + 1).fill(-1)
  const weight: number[] = []
  const previous: number[] = []
  for (const [i, run] of runs.entries()) {
    let best = -1
    for (let at = (places.get(run) ?? 0) - 1; at > 0; at -= at & -at)
      best = heavier(weight, best, tree[at] ?? -1)
    weight.push(run.length + (weight[best] ?? 0))
    previous.push(best)
    for (let at = places.get(run) ?? 0; at <= runs.length; at += at & -at)
      tree[at] = heavier(weight, tree[at] ?? -1, i)
  }
  const chain: Run[] = []
  for (
    let at = weight.keys().reduce((best, i) => heavier(weight, best, i), -1);
    at >= 0;
    at = previous[at] ?? -1
  )
    chain.push(runs[at] as Run)
  return chain.reverse()
}

const heavier = (weight: number[], one: number, other: number) =>
  (weight[other] ?? 0) > (weight[one] ?? 0) ? other : one

/** Longest common subsequence of two short stretches, word by word. */
function* commonWords(a: Uint32Array, b: Uint32Array): Generator<Run> {
  const width = b.length + 1
  if ((a.length + 1) * width > LARGEST_TABLE) return
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) yield { a: i++, b: j++, length: 1 }
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++
    else j++
  }
}
