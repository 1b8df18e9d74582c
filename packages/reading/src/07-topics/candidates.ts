import { SPECIFIC_IDS } from './lexicon.ts'
import { topic } from './taxonomy.ts'
import type { Weighed } from './weigh.ts'

/** Narrower topics at most; more of them say less. */
export const MOST_NARROW = 4

/** What the chance of a narrower topic is told from: its weight, headline, phrases, share beside its siblings, its top's odds. */
function narrowMeasures(found: Weighed, siblings: number, above: number): number[] {
  const odds = Math.log(above / (1 - above))
  return [
    Math.log1p(found.weight),
    Math.log1p(found.headline),
    Math.log1p(found.phrases.length),
    found.weight / siblings,
    Math.max(-4, Math.min(4, odds)),
  ]
}

export interface Candidate {
  id: string
  measures: number[]
}

/** Narrower topics with a phrase in the text. @param chanceOf of a top-level id */
export function candidates(weighed: Map<string, Weighed>, chanceOf: (id: string) => number): Candidate[] {
  const found = SPECIFIC_IDS.flatMap((id) => weighed.get(id) ?? [])
  const sums = new Map<string, number>()
  for (const { id, weight } of found) sums.set(topic(id).top, (sums.get(topic(id).top) ?? 0) + weight)
  return found.map((one) => {
    const { top } = topic(one.id)
    return { id: one.id, measures: narrowMeasures(one, sums.get(top) ?? 1, chanceOf(top)) }
  })
}
