import { align, type Run } from './align.ts'
import { lowerBound } from './lower-bound.ts'
import { order, ownership, type Sketch, sameWords } from './sketch.ts'
import { isNumber } from './words.ts'

/** What two articles have in common of their own words. */
export interface Comparison {
  /** `near`: the same text lightly edited, or the first part of a longer version. */
  kind: 'exact' | 'near' | null
  /** Share of the shorter one's own words. */
  similarity: number
  /** Share of the own words of each that also stand in the other. */
  shareA: number
  shareB: number
  /** How many words of each are its own. */
  ownA: number
  ownB: number
  /** Own words that stand in both, in the order of `a`; positions count the words of the body. */
  runs: Run[]
}

/** Fingerprints lead to a pair; they say nothing of it. */
export type Body = Omit<Sketch, 'prints'>

/** Own words that two articles share before they are worth telling; fewer agree by formula. */
const LEAST_SHARED = 18
/** One common run of at most so many own words is a paragraph, not a substantial part … */
const PARAGRAPH = 60
/** … where it is less than this share of the shorter article. */
const MOST = 0.5
/** Share of the longer text in a near copy: where both begin with what the other has … */
const NEAR = 0.8
/** … where the shorter has nothing else … */
const NEAR_CUT = 0.68
const NOTHING_ELSE = 0.93
/** … and where one has put something before. A new lead on an old text is reuse. */
const NEAR_BELOW = 0.88
/** The lead: so many own words, of which this share stands in the other. */
const LEAD_WORDS = 60
const LEAD = 0.5
/** Of a text cut short, the share that is the beginning of the longer one. */
const CUT = 0.97
/** Words after which what a colon introduced has surely ended. */
const BLOCK = 200
/** How far from a run's beginning its introduction may end. */
const NEARBY = 3
/** Words that differ between two runs of one form. */
const SLOT = 6
/** A form filled in twice: its numbers mostly differ, or so few words go together on average. */
const LEAST_SLOTS = 3
const SHORT_RUNS = 9

const NOTHING = { kind: null, similarity: 0, shareA: 0, shareB: 0 } as const

/** Pure and the same from either side but for which is which; depends on nothing but the two. */
export function comparePair(a: Body, b: Body): Comparison {
  if (order(a, b) <= 0) return compare(a, b)
  const { runs, ...other } = compare(b, a)
  const turned = runs.map((run) => ({ a: run.b, b: run.a, length: run.length }))
  const { shareA, shareB, ownA, ownB } = other
  const sides = { shareA: shareB, shareB: shareA, ownA: ownB, ownB: ownA }
  return { ...other, ...sides, runs: turned.sort((x, y) => x.a - y.a) }
}

function compare(a: Body, b: Body): Comparison {
  const exact = sameWords(a, b)
  const aligned = align(a.words, b.words)
  const own = { a: ownership(a), b: ownership(b) }
  for (const run of aligned) disown(run, a, b, own)
  const runs = aligned.flatMap((run) => ownPieces(run, own.a))
  const words = { a: sum(own.a), b: sum(own.b) }
  const counts = { ownA: words.a, ownB: words.b }
  const shared = runs.reduce((total, { length }) => total + length, 0)
  if (exact) return { kind: 'exact', similarity: 1, shareA: 1, shareB: 1, ...counts, runs }
  const shorter = shared / Math.max(1, Math.min(words.a, words.b))
  if (
    shared < LEAST_SHARED ||
    isParagraph(runs, shorter) ||
    isForm(
      aligned.filter((run) => ownPieces(run, own.a).length > 0),
      a,
      b,
    )
  )
    return { ...NOTHING, ...counts, runs: [] }
  const near = isNear(runs, own, words, shared)
  return {
    kind: near ? 'near' : null,
    similarity: shorter,
    shareA: shared / words.a,
    shareB: shared / words.b,
    ...counts,
    runs,
  }
}

function sum(flags: Uint8Array): number {
  let total = 0
  for (let i = 0; i < flags.length; i++) total += flags[i] ?? 0
  return total
}

interface Ownership {
  a: Uint8Array
  b: Uint8Array
}

/** What one of the two marks as somebody else's is so in the other too, and so is what both introduce as such. */
function disown(run: Run, a: Body, b: Body, own: Ownership): void {
  const block = isBlock(leadTo(a, run.a), leadTo(b, run.b)) ? BLOCK : 0
  for (let k = 0; k < run.length; k++) {
    if (k >= block && own.a[run.a + k] && own.b[run.b + k]) continue
    own.a[run.a + k] = 0
    own.b[run.b + k] = 0
  }
}

type Lead = 'words' | 'anything' | null

const isBlock = (a: Lead, b: Lead) => a === 'words' || b === 'words' || (a !== null && b !== null)

/** What leads to a run that begins a paragraph. */
function leadTo({ introduced }: Body, at: number): Lead {
  const found = introduced[lowerBound(introduced, 2 * (at - NEARBY))]
  if (found === undefined || found >> 1 > at + NEARBY) return null
  return found & 1 ? 'words' : 'anything'
}

function ownPieces(run: Run, own: Uint8Array): Run[] {
  const pieces: Run[] = []
  let length = 0
  for (let k = 0; k <= run.length; k++) {
    if (k < run.length && own[run.a + k]) length++
    else {
      if (length > 0) pieces.push({ a: run.a + k - length, b: run.b + k - length, length })
      length = 0
    }
  }
  return pieces
}

/** One passage in one place. */
function isParagraph(runs: Run[], shorter: number): boolean {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last || shorter >= MOST) return false
  const from = Math.min(...runs.map(({ b }) => b))
  const to = Math.max(...runs.map(({ b, length }) => b + length))
  return last.a + last.length - first.a <= PARAGRAPH && to - from <= PARAGRAPH
}

/** Weather, results, prices: the same sentences about something else. */
function isForm(runs: Run[], a: Body, b: Body): boolean {
  let kept = 0
  let changed = 0
  let words = 0
  const numbers = (sketch: Body, from: number, to: number) =>
    sketch.words.subarray(from, to).filter(isNumber).length
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1]
    const [endA, endB] = [run.a + run.length, run.b + run.length]
    kept += numbers(a, run.a, endA)
    words += run.length
    if (!next || next.a - endA > SLOT || next.b < endB || next.b - endB > SLOT) continue
    changed += Math.min(numbers(a, endA, next.a), numbers(b, endB, next.b))
  }
  return (changed >= LEAST_SLOTS && changed > kept) || words < SHORT_RUNS * runs.length
}

function isNear(runs: Run[], own: Ownership, words: { a: number; b: number }, shared: number): boolean {
  const [least, most] = [Math.min(words.a, words.b), Math.max(words.a, words.b)]
  const longer = shared / most
  const taken = { a: new Uint8Array(own.a.length), b: new Uint8Array(own.b.length) }
  for (const { a, b, length } of runs) {
    taken.a.fill(1, a, a + length)
    taken.b.fill(1, b, b + length)
  }
  const begins = (side: 'a' | 'b', count: number) => firstTaken(own[side], taken[side], count)
  const leads = (['a', 'b'] as const).filter(
    (side) => begins(side, LEAD_WORDS) >= LEAD * Math.min(LEAD_WORDS, words[side]),
  )
  const enough = shared >= NOTHING_ELSE * least ? NEAR_CUT : NEAR
  if (leads.length === 2 && longer >= enough) return true
  if (leads.length === 1 && longer >= NEAR_BELOW) return true
  return begins(words.a < words.b ? 'b' : 'a', least) >= CUT * least
}

/** How many of the first `count` own words are taken. */
function firstTaken(own: Uint8Array, taken: Uint8Array, count: number): number {
  let [seen, found] = [0, 0]
  for (let i = 0; i < own.length && seen < count; i++) {
    if (!own[i]) continue
    seen++
    found += taken[i] ?? 0
  }
  return found
}
