import type { TopicScore } from '@parallax/domain'
import calibration from '../../models/topics/calibration.json' with { type: 'json' }
import { SPECIFIC_IDS } from './lexicon.ts'
import { topic } from './taxonomy.ts'
import type { Weighed } from './weigh.ts'

/** Narrower topics at most; more of them say less. */
const MOST = 4
const LEAST_PHRASES = 2

/** Narrower topics below the top-level ones that were given, the heaviest first. */
export function specificTopics(
  weighed: Map<string, Weighed>,
  broad: TopicScore[],
): { id: string; score: number }[] {
  const { intercept, weight, threshold } = calibration.specific
  return SPECIFIC_IDS.flatMap((id) => {
    const found = weighed.get(id)
    const above = broad.find((one) => one.id === topic(id).top)
    if (!found || !above || found.phrases < LEAST_PHRASES) return []
    const chance = 1 / (1 + Math.exp(-(intercept + weight * Math.log1p(found.weight))))
    return chance >= threshold ? [{ id, score: Math.min(above.score, chance) }] : []
  })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
}
