import type { Hit } from './scan.ts'

/** How much the text speaks for one topic, and the hits that do. */
export interface Weighed {
  id: string
  weight: number
  /** Distinct phrases. */
  phrases: number
  hits: Hit[]
}

const HEADLINE = 2.5
/** The first words say what an article is about; later ones wander. */
const LEAD_WORDS = 120
const LEAD = 1.5

/** A phrase that speaks for several topics says less about each. */
const sharing = (hit: Hit) =>
  1 / Math.sqrt(Math.max(1, [...hit.entry.weights].filter(([id]) => id.endsWith('000000')).length))

/** Weight per topic: a phrase counts by the logarithm of its occurrences, more in headline and lead. */
export function weigh(hits: Hit[]): Map<string, Weighed> {
  const byPhrase = new Map<string, Hit[]>()
  for (const hit of hits) {
    const list = byPhrase.get(hit.entry.phrase) ?? []
    list.push(hit)
    byPhrase.set(hit.entry.phrase, list)
  }
  const out = new Map<string, Weighed>()
  for (const same of byPhrase.values()) {
    const first = same[0]
    if (!first) continue
    const count = same.reduce(
      (sum, hit) => sum + (hit.headline ? HEADLINE : hit.place < LEAD_WORDS ? LEAD : 1),
      0,
    )
    for (const [id, weight] of first.entry.weights) {
      const one = out.get(id) ?? { id, weight: 0, phrases: 0, hits: [] }
      one.weight += (weight ** 1.5 / 2) * Math.log1p(count) * sharing(first)
      one.phrases++
      one.hits.push(...same)
      out.set(id, one)
    }
  }
  return out
}
