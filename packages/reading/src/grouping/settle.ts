import type { Grouping } from '@parallax/domain'
import { byReport, type Dated } from './age.ts'

/** Two articles of which one is a copy of the other. */
export interface CopyPair {
  a: string
  b: string
  kind: 'exact' | 'near'
  similarity: number
}

type CopyOf = NonNullable<Grouping['copyOf']>

/**
 * What each article of a family is a copy of: the earliest article that is like it, or where that is a copy too, the one
 * which that is a copy of, to the first of them. Pure; the order of articles and pairs says nothing.
 * @param articles a whole connected component of copies, or several
 */
export function settle(articles: Iterable<Dated>, pairs: Iterable<CopyPair>): Map<string, CopyOf> {
  const byId = new Map([...articles].map((article) => [article.id, article]))
  const links = new Map<string, Map<string, CopyOf>>()
  for (const { a, b, kind, similarity } of pairs) {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (!one || !other) continue
    const [original, copy] = byReport(one, other) < 0 ? [a, b] : [b, a]
    const of = links.get(copy) ?? new Map<string, CopyOf>()
    links.set(copy, of.set(original, { id: original, kind, similarity }))
  }
  const settled = new Map<string, CopyOf>()
  for (const { id } of [...byId.values()].sort(byReport)) {
    const originals = links.get(id)
    if (!originals) continue
    const first = [...originals.keys()].reduce((x, y) => (isOlder(byId, x, y) ? x : y))
    const step = originals.get(first) as CopyOf
    const beyond = settled.get(first)
    settled.set(id, beyond ? (originals.get(beyond.id) ?? through(step, beyond)) : step)
  }
  return settled
}

const isOlder = (byId: Map<string, Dated>, x: string, y: string) =>
  byReport(byId.get(x) as Dated, byId.get(y) as Dated) < 0

/** By way of another copy: no more alike than the less alike of the two steps. */
const through = (step: CopyOf, beyond: CopyOf): CopyOf => ({
  id: beyond.id,
  kind: step.kind === 'exact' ? beyond.kind : step.kind,
  similarity: Math.min(step.similarity, beyond.similarity),
})
