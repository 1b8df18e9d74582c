import type { Grouping } from '@parallax/domain'
import type { ArticleBody } from './body.ts'
import { fingerprints, hash, ownWords, shingles, wordsIn } from './shingles.ts'

export interface Copies {
  copyOf: Grouping['copyOf']
  reuse: Grouping['reuse']
}

/** A text in more articles than this is furniture that cleaning missed: it makes no candidates. */
const COMMON = 200
/** Least share of the shorter text that a near copy has in common, and of the longer one. */
const NEAR_SHORTER = 0.72
const NEAR_LONGER = 0.62
/** The first part of a longer version is a copy too, where nearly all of it is there. */
const EXCERPT = 0.93
const EXCERPT_LONGER = 0.15
/** Least run of shared words in all; shorter texts agree by chance or by formula. */
const LEAST_SHARED = 24
/** Shares below this are not worth telling. */
const LEAST_SHARE = 0.05

interface Text {
  index: number
  shingles: Uint32Array
  set: Set<number>
  exact: string
}

const round = (x: number) => Math.round(Math.min(1, x) * 1000) / 1000

function textsOf(bodies: ArticleBody[]): Text[] {
  return bodies.map(({ body }, index) => {
    const all = shingles(ownWords(body))
    const words = wordsIn(body)
    // Two seeds make 64 bits: a collision among a million articles stays below one in ten million.
    const joined = words.join(' ')
    const exact = words.length >= 8 ? `${words.length} ${hash(joined)} ${hash(joined, 40389)}` : ''
    return { index, shingles: all, set: new Set(all), exact }
  })
}

/** Fingerprints that two texts must share to be compared word by word; one alone is a set phrase. */
const LEAST_PRINTS = 2

/** Pairs that share fingerprints: for each text the texts given before it. */
function candidates(texts: Text[]): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  for (const text of texts)
    for (const print of fingerprints(text.shingles)) {
      const list = holders.get(print)
      if (list) list.push(text.index)
      else holders.set(print, [text.index])
    }
  const common = new Map<number, Map<number, number>>()
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue
    for (const [i, later] of list.entries()) {
      const counts = common.get(later) ?? new Map<number, number>()
      for (const earlier of list.slice(0, i)) counts.set(earlier, (counts.get(earlier) ?? 0) + 1)
      common.set(later, counts)
    }
  }
  return new Map(
    [...common].map(([later, counts]) => [
      later,
      [...counts].filter(([, n]) => n >= LEAST_PRINTS).map(([earlier]) => earlier),
    ]),
  )
}

function sharedCount(a: Text, b: Text): number {
  let n = 0
  const [small, large] = a.set.size < b.set.size ? [a.set, b.set] : [b.set, a.set]
  for (const shingle of small) if (large.has(shingle)) n++
  return n
}

/** Similarity where one is a copy of the other, else null. */
function nearness(shared: number, a: Text, b: Text): number | null {
  if (shared < LEAST_SHARED) return null
  const shorter = shared / Math.min(a.set.size, b.set.size)
  const longer = shared / Math.max(a.set.size, b.set.size)
  const near = shorter >= NEAR_SHORTER && longer >= NEAR_LONGER
  const excerpt = shorter >= EXCERPT && longer >= EXCERPT_LONGER
  return near || excerpt ? shorter : null
}

/**
 * For each article the earliest known original that it copies, and whose text it shares. `order` ranks the articles by
 * age: publication, then the order they came in. A copy of a copy points at the first of them.
 */
export function findCopies(bodies: ArticleBody[], order: number[]): Copies[] {
  const texts = textsOf(bodies)
  const age = new Map(order.map((index, rank) => [index, rank]))
  const older = (a: number, b: number) => (age.get(a) ?? 0) < (age.get(b) ?? 0)
  const out: Copies[] = bodies.map(() => ({ copyOf: null, reuse: [] }))
  const links: { from: number; to: number; kind: 'exact' | 'near'; similarity: number }[] = []

  const link = (a: number, b: number, kind: 'exact' | 'near', similarity: number) =>
    links.push(older(a, b) ? { from: b, to: a, kind, similarity } : { from: a, to: b, kind, similarity })

  const firstExact = new Map<string, number>()
  for (const index of order) {
    const key = texts[index]?.exact
    if (!key) continue
    const first = firstExact.get(key)
    if (first === undefined) firstExact.set(key, index)
    else link(first, index, 'exact', 1)
  }

  for (const [b, others] of candidates(texts))
    for (const a of others) {
      const [x, y] = [texts[a], texts[b]]
      if (!x || !y) continue
      const shared = sharedCount(x, y)
      tell(out, bodies, [x, y], shared)
      const similarity = nearness(shared, x, y)
      if (similarity !== null && x.exact !== y.exact) link(a, b, 'near', similarity)
    }

  settle(out, bodies, links, older)
  for (const one of out) one.reuse.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
  return out
}

function tell(out: Copies[], bodies: ArticleBody[], [a, b]: [Text, Text], shared: number): void {
  if (shared < LEAST_SHARED / 2) return
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const share = shared / one.set.size
    const id = bodies[other.index]?.id
    if (share >= LEAST_SHARE && id !== undefined) out[one.index]?.reuse.push({ id, share: round(share) })
  }
}

/** Each copy points at its oldest direct original; where that is a copy itself, at the original of that. */
function settle(
  out: Copies[],
  bodies: ArticleBody[],
  links: { from: number; to: number; kind: 'exact' | 'near'; similarity: number }[],
  older: (a: number, b: number) => boolean,
): void {
  const best = new Map<number, (typeof links)[number]>()
  for (const one of links) {
    const known = best.get(one.from)
    const better = !known || older(one.to, known.to) || (one.to === known.to && one.kind === 'exact')
    if (better) best.set(one.from, one)
  }
  for (const [from, one] of best) {
    let root = one.to
    for (let next = best.get(root); next; next = best.get(root)) root = next.to
    const original = bodies[root]
    const copy = out[from]
    const direct = links.find((l) => l.from === from && l.to === root)
    if (original && copy)
      copy.copyOf = {
        id: original.id,
        kind: direct?.kind ?? 'near',
        similarity: round((direct ?? one).similarity),
      }
  }
}
