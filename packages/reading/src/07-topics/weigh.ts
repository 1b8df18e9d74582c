import type { Hit } from './scan.ts'

/** How much the text speaks for one topic, and the phrases that do. */
export interface Weighed {
  id: string
  weight: number
  /** In the headline alone. */
  headline: number
  phrases: { hits: Hit[]; weight: number }[]
}

/** Above the weight of any word of the body. */
const HEADLINE = 2

/** A phrase that speaks for several topics says less about each. */
const sharing = ({ entry }: Hit) =>
  1 / Math.sqrt(Math.max(1, [...entry.weights].filter(([id]) => id.endsWith('000000')).length))

/** Weight per topic: a phrase counts by the logarithm of its occurrences, more in headline and lead. */
export function weigh(hits: Hit[]): Map<string, Weighed> {
  const byPhrase = new Map<Hit['entry'], Hit[]>()
  for (const hit of hits) {
    const same = byPhrase.get(hit.entry)
    if (same) same.push(hit)
    else byPhrase.set(hit.entry, [hit])
  }
  const out = new Map<string, Weighed>()
  for (const [entry, same] of byPhrase) {
    const [first] = same
    if (!first) continue
    const count = Math.log1p(same.reduce((sum, hit) => sum + hit.weight, 0)) * sharing(first)
    const inHeadline = same.filter((hit) => hit.weight > HEADLINE).length
    for (const [id, level] of entry.weights) {
      const one = out.get(id) ?? { id, weight: 0, headline: 0, phrases: [] }
      const weight = (level ** 1.5 / 2) * count
      one.weight += weight
      one.headline += inHeadline * level
      one.phrases.push({ hits: same, weight })
      out.set(id, one)
    }
  }
  return out
}
