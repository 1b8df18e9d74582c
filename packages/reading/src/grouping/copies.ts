import { type Grouping, LEAST_REUSE } from '@parallax/domain'
import type { Dated } from './age.ts'
import { type Comparison, comparePair } from './compare-pair.ts'
import { PrintIndex } from './print-index.ts'
import { type CopyPair, settle } from './settle.ts'
import { type Sketch, sketchOf } from './sketch.ts'

/** Fingerprints that two articles have in common before they are compared; one alone is a set phrase. */
export const LEAST_PRINTS = 2

/**
 * So many of the earliest holders of a fingerprint are what it leads to. A text that more articles hold is furniture, or a
 * wire story that all took: the earliest are enough to find its original, whatever the size of the collection.
 */
export const EARLIEST = 16

/** An article as it is compared. */
export interface Sketched extends Dated, Sketch {}

export interface Copied {
  copyOf: Grouping['copyOf']
  reuse: Grouping['reuse']
}

/** What a pair is to `of`: the share is that of its own words. */
type Pair = Pick<Comparison, 'kind' | 'similarity'> & { share: number }

const round = (x: number) => Math.round(Math.min(1, x) * 1000) / 1000

/** What two articles share, where that is worth telling. */
export function sharedWords(...of: Parameters<typeof comparePair>): Comparison | null {
  const shared = comparePair(...of)
  return shared.kind || Math.max(shared.shareA, shared.shareB) >= LEAST_REUSE ? shared : null
}

/**
 * Copies and reuse among articles that come, change and go. What it says at any time depends on the articles that it then
 * holds, not on the order in which they came. A new article costs by its length and by how many share its text.
 */
export class Copies {
  private readonly articles = new Map<string, Sketched>()
  private readonly index: PrintIndex<Sketched>
  private readonly pairs = new Map<string, Map<string, Pair>>()

  constructor(earliest = EARLIEST) {
    this.index = new PrintIndex(earliest)
  }

  /** An article of the same id is replaced. */
  add(article: Dated & { body: string }): void {
    this.remove(article.id)
    const { id, publishedAt, credit } = article
    const added: Sketched = { id, publishedAt, credit, ...sketchOf(article.body) }
    this.articles.set(id, added)
    const shaken = new Set<Sketched>()
    for (const print of added.prints) {
      const displaced = this.index.add(print, added)
      if (displaced) shaken.add(displaced)
    }
    for (const other of this.candidates(added)) this.compare(added, other)
    for (const one of shaken)
      for (const other of this.partners(one)) if (!this.meet(one, other)) this.part(one, other)
  }

  /** @returns whether it was there */
  remove(id: string): boolean {
    const removed = this.articles.get(id)
    if (!removed) return false
    for (const other of this.partners(removed)) this.part(removed, other)
    this.articles.delete(id)
    const promoted = new Set<Sketched>()
    for (const print of removed.prints) {
      const next = this.index.remove(print, removed)
      if (next) promoted.add(next)
    }
    for (const one of promoted) for (const other of this.candidates(one)) this.compare(one, other)
    return true
  }

  /** Of every article that it holds. */
  all(): Map<string, Copied> {
    const settled = settle(this.articles.values(), this.copyPairs())
    return new Map(
      [...this.articles.keys()].map((id) => {
        const copyOf = settled.get(id)
        return [
          id,
          {
            copyOf: copyOf ? { ...copyOf, similarity: round(copyOf.similarity) } : null,
            reuse: this.reuse(id),
          },
        ]
      }),
    )
  }

  private reuse(id: string): Grouping['reuse'] {
    return [...(this.pairs.get(id) ?? [])]
      .filter(([, { share }]) => share >= LEAST_REUSE)
      .map(([other, { share }]) => ({ id: other, share: round(share) }))
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
  }

  private *copyPairs(): Generator<CopyPair> {
    for (const [a, others] of this.pairs)
      for (const [b, { kind, similarity }] of others) if (kind && a < b) yield { a, b, kind, similarity }
  }

  /** Articles that fingerprints lead to: the earliest holders of each, and all of them from one of the earliest. */
  private candidates(article: Sketched): Sketched[] {
    const counts = new Map<Sketched, number>()
    const count = (other: Sketched) => counts.set(other, (counts.get(other) ?? 0) + 1)
    for (const print of article.prints) {
      const { earliest, later } = this.index.holders(print)
      for (const other of earliest) count(other)
      if (later.size > 0 && earliest.includes(article)) for (const other of later) count(other)
    }
    counts.delete(article)
    return [...counts].filter(([, n]) => n >= LEAST_PRINTS).map(([other]) => other)
  }

  /** Whether fingerprints lead from one of two articles to the other. */
  private meet(a: Sketched, b: Sketched): boolean {
    const prints = new Set(b.prints)
    let common = 0
    for (const print of a.prints)
      if (prints.has(print) && (this.index.isEarly(print, a) || this.index.isEarly(print, b))) common++
    return common >= LEAST_PRINTS
  }

  private compare(a: Sketched, b: Sketched): void {
    if (this.pairs.get(a.id)?.has(b.id)) return
    const shared = sharedWords(a, b)
    if (!shared) return
    const { kind, similarity, shareA, shareB } = shared
    this.pair(a.id, b.id, { kind, similarity, share: shareA })
    this.pair(b.id, a.id, { kind, similarity, share: shareB })
  }

  private pair(a: string, b: string, pair: Pair): void {
    const others = this.pairs.get(a)
    if (others) others.set(b, pair)
    else this.pairs.set(a, new Map([[b, pair]]))
  }

  private partners({ id }: Sketched): Sketched[] {
    return [...(this.pairs.get(id)?.keys() ?? [])].flatMap((other) => this.articles.get(other) ?? [])
  }

  private part(a: Sketched, b: Sketched): void {
    for (const [one, other] of [
      [a.id, b.id],
      [b.id, a.id],
    ] as const) {
      const others = this.pairs.get(one)
      others?.delete(other)
      if (others?.size === 0) this.pairs.delete(one)
    }
  }
}
