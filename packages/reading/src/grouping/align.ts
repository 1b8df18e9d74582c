import { ShinglePlaces } from './shingle-places.ts'
import { SHINGLE, shingles } from './shingles.ts'

/** Words `a … a + length` of one text are words `b … b + length` of the other. */
export interface Run {
  a: number
  b: number
  length: number
}

/** Words that an edit may put in or take out before the two texts go on together. */
const GAP = 6
/** Words that must agree after an edit before the run goes on. */
const RESUME = 3
/**
 * The runs that two texts have in common, each word in one run at most, in the order of `a`: runs of at least
 * seven words, longest first (greedy string tiling, Wise 1993), then what goes on beyond a small edit.
 */
export function align(a: Uint32Array, b: Uint32Array): Run[] {
  const taken = { a: new Uint8Array(a.length), b: new Uint8Array(b.length) }
  const runs: Run[] = []
  const take = (run: Run) => {
    taken.a.fill(1, run.a, run.a + run.length)
    taken.b.fill(1, run.b, run.b + run.length)
    runs.push(run)
  }
  const longestFirst = commonRuns(a, b).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
  for (const run of longestFirst) for (const free of freePieces(run, taken)) take(free)
  const agree = (i: number, j: number) =>
    i >= 0 && j >= 0 && i < a.length && a[i] === b[j] && !taken.a[i] && !taken.b[j]
  for (const run of runs.slice().sort((x, y) => x.a - y.a)) {
    follow({ a: run.a + run.length, b: run.b + run.length }, 1, agree, take)
    follow({ a: run.a - 1, b: run.b - 1 }, -1, agree, take)
  }
  return runs.sort((x, y) => x.a - y.a)
}

/** Every longest run of at least one shingle, found where it begins. */
function commonRuns(a: Uint32Array, b: Uint32Array): Run[] {
  const places = new ShinglePlaces(shingles(a))
  const ofB = shingles(b)
  /** By diagonal, how far in `b` its last run goes. */
  const done = new Map<number, number>()
  const runs: Run[] = []
  for (let j = 0; j < ofB.length; j++)
    for (let i = places.first(ofB[j] ?? 0); i >= 0; i = places.after(i)) {
      if ((done.get(i - j) ?? -1) > j) continue
      let length = 0
      while (i + length < a.length && a[i + length] === b[j + length]) length++
      done.set(i - j, j + length)
      if (length >= SHINGLE) runs.push({ a: i, b: j, length })
    }
  return runs
}

/** What is left of a run beside the words that longer runs took. */
function freePieces(run: Run, taken: { a: Uint8Array; b: Uint8Array }): Run[] {
  const pieces: Run[] = []
  let length = 0
  for (let k = 0; k <= run.length; k++) {
    if (k < run.length && !taken.a[run.a + k] && !taken.b[run.b + k]) length++
    else {
      if (length >= SHINGLE) pieces.push({ a: run.a + k - length, b: run.b + k - length, length })
      length = 0
    }
  }
  return pieces
}

/** From the end of a run on (`step` −1: from its beginning back) as long as no more than a small edit parts what agrees. */
function follow(
  from: { a: number; b: number },
  step: 1 | -1,
  agree: (i: number, j: number) => boolean,
  take: (run: Run) => void,
): void {
  for (let next = resume(from, step, agree); next; next = resume(from, step, agree)) {
    let length = 0
    while (agree(next.a + step * length, next.b + step * length)) length++
    take(step === 1 ? { ...next, length } : { a: next.a - length + 1, b: next.b - length + 1, length })
    from = { a: next.a + step * length, b: next.b + step * length }
  }
}

/** The nearest place beyond an edit where enough words agree; the smallest edit, and of equal ones the most even. */
function resume(
  from: { a: number; b: number },
  step: 1 | -1,
  agree: (i: number, j: number) => boolean,
): { a: number; b: number } | null {
  for (let size = 1; size <= 2 * GAP; size++)
    for (let more = Math.max(0, size - GAP); more <= Math.min(size, GAP); more++) {
      const i = from.a + step * more
      const j = from.b + step * (size - more)
      let length = 0
      while (length < RESUME && agree(i + step * length, j + step * length)) length++
      if (length === RESUME) return { a: i, b: j }
    }
  return null
}
