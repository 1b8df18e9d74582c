import type { TopicScore } from '@parallax/domain'
import { type Candidate, candidates, MOST_NARROW } from './candidates.ts'
import { logistic } from './chance.ts'
import { SPECIFIC } from './model.ts'
import { topic } from './taxonomy.ts'
import type { Weighed } from './weigh.ts'

const narrowChance = ({ measures }: Candidate): number =>
  logistic(measures.reduce((z, x, k) => z + x * (SPECIFIC.weights[k] ?? 0), SPECIFIC.bias))

/** Narrower topics below the top-level ones that were given, the likeliest first. */
export function narrowTopics(
  weighed: Map<string, Weighed>,
  broad: Pick<TopicScore, 'id' | 'score'>[],
): { id: string; score: number }[] {
  const given = new Map(broad.map(({ id, score }) => [id, score]))
  return candidates(weighed, (id) => given.get(id) ?? 0.001)
    .filter(({ id }) => given.has(topic(id).top))
    .map((one) => ({ id: one.id, score: Math.min(given.get(topic(one.id).top) ?? 0, narrowChance(one)) }))
    .filter(({ score }) => score >= SPECIFIC.given)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NARROW)
}
