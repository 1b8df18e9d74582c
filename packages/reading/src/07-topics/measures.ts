import { TOP_LEVEL } from './taxonomy.ts'
import type { Weighed } from './weigh.ts'

export const MEASURES = 5

/**
 * What the phrases say of each top-level topic, in the scheme's order, MEASURES numbers each: weight for the text's
 * length, share of all weight, part of the greatest, weight in the headline, distinct phrases.
 */
export function measuresOf(weighed: Map<string, Weighed>, words: number): number[][] {
  const all = TOP_LEVEL.map((id) => weighed.get(id))
  const weights = all.map((one) => one?.weight ?? 0)
  const sum = weights.reduce((a, b) => a + b, 0) || 1
  const most = Math.max(...weights) || 1
  // Long texts meet more phrases by chance.
  const expected = Math.log(60 + words) / 2
  return all.map((one, i) => {
    const weight = weights[i] ?? 0
    return [
      Math.log1p(weight) - expected,
      weight / sum,
      weight / most,
      Math.log1p(one?.headline ?? 0),
      Math.log1p(one?.phrases.length ?? 0),
    ]
  })
}
