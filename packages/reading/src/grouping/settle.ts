import type { Grouping } from '@parallax/domain'
import { type Dated, inReportOrder } from './age.ts'

/** Two articles of which one is a copy of the other. */
export interface CopyPair {
  a: string
  b: string
  kind: 'exact' | 'near'
  similarity: number
}

type CopyOf = NonNullable<Grouping['copyOf']>
type Likeness = Pick<CopyPair, 'kind' | 'similarity'>
/** By article, those that it is like. */
type Links = Map<string, Map<string, Likeness>>

/**
 * What each article of a family is a copy of: the earliest article that is like it, or where that is a copy too, the one
 * which that is a copy of, to the first of them. Pure; the order of articles and pairs says nothing.
 * @param articles a whole connected component of copies, or several
 */
export function settle(articles: Iterable<Dated>, pairs: Iterable<CopyPair>): Map<string, CopyOf> {
  const byId = new Map([...articles].map((article) => [article.id, article]))
  const links: Links = new Map()
  for (const { a, b, kind, similarity } of pairs) {
    if (!byId.has(a) || !byId.has(b)) continue
    link(links, a, b, { kind, similarity })
    link(links, b, a, { kind, similarity })
  }
  const settled = new Map<string, CopyOf>()
  for (const family of families(links))
    settleFamily(inReportOrder(family.map((id) => byId.get(id) as Dated)), links, settled)
  return settled
}

function link(links: Links, from: string, to: string, likeness: Likeness): void {
  const known = links.get(from)
  if (known) known.set(to, likeness)
  else links.set(from, new Map([[to, likeness]]))
}

function* families(links: Links): Generator<string[]> {
  const met = new Set<string>()
  for (const id of links.keys()) {
    if (met.has(id)) continue
    const family = [id]
    met.add(id)
    for (const one of family)
      for (const other of links.get(one)?.keys() ?? [])
        if (!met.has(other)) family.push(met.add(other) && other)
    yield family
  }
}

/** @param family the earliest known first */
function settleFamily(family: readonly Dated[], links: Links, settled: Map<string, CopyOf>): void {
  const place = new Map(family.map(({ id }, i) => [id, i]))
  for (const [at, { id }] of family.entries()) {
    const alike = links.get(id)
    let first: string | null = null
    for (const other of alike?.keys() ?? [])
      if ((place.get(other) ?? at) < (first === null ? at : (place.get(first) as number))) first = other
    if (first === null || !alike) continue
    const step = { id: first, ...(alike.get(first) as Likeness) }
    const beyond = settled.get(first)
    const known = beyond && alike.get(beyond.id)
    settled.set(id, !beyond ? step : known ? { id: beyond.id, ...known } : through(step, beyond))
  }
}

/** By way of another copy: no more alike than the less alike of the two steps. */
const through = (step: CopyOf, beyond: CopyOf): CopyOf => ({
  id: beyond.id,
  kind: step.kind === 'exact' ? beyond.kind : step.kind,
  similarity: Math.min(step.similarity, beyond.similarity),
})
