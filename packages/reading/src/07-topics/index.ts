import type { TopicScore } from '@parallax/domain'
import type { WithQuotations, WithTopics } from '../document.ts'
import { logistic } from './chance.ts'
import { evidenceOf, narrowEvidence } from './evidence.ts'
import { type Features, featuresOf } from './features.ts'
import { GIVEN, rankOf } from './model.ts'
import { mainTopic, outputs } from './score.ts'
import { narrowTopics } from './specific.ts'
import { TOP_LEVEL, topic } from './taxonomy.ts'

const round = (x: number) => Math.round(x * 1000) / 1000

/** Ids of the top-level topics that are given, the main one first, then by falling chance. */
function broadTopics(features: Features): { id: string; score: number }[] {
  // Words alone, without a phrase that stands for a topic, tell a topic from others but not from none.
  if (!TOP_LEVEL.some((id) => features.weighed.has(id))) return []
  const chances = outputs('applies', features).map(logistic)
  const main = mainTopic(features, chances)
  return (
    TOP_LEVEL.map((id, i) => ({ id, main: i === main, score: chances[i] ?? 0 }))
      // An article of some length is about something: its main topic stands, with its score as it is.
      .filter(({ main, score }) => score >= (main ? GIVEN / 2 : GIVEN))
      .sort((a, b) => Number(b.main) - Number(a.main) || b.score - a.score)
  )
}

/**
 * IPTC Media Topics of the article: the top-level topic that it is mainly about first, then the others and the narrower
 * ones by falling score. `score` is the chance that the topic applies, `evidence` what decided.
 */
export function classifyTopics(d: WithQuotations): WithTopics {
  if (!d.analysed) return { ...d, topics: [] }
  const features = featuresOf(d, rankOf)
  const broad = broadTopics(features)
  const narrow = narrowTopics(features.below, broad)
  const scored = (id: string, score: number, evidence: TopicScore['evidence']): TopicScore => ({
    ...{ id, name: topic(id).name, score: round(score), evidence },
  })
  const [main, ...others] = broad.map(({ id, score }) => scored(id, score, evidenceOf(id, features)))
  if (!main) return { ...d, topics: [] }
  const below = narrow.flatMap(({ id, score }) => {
    const found = features.below.get(id)
    return found ? [scored(id, score, narrowEvidence(found))] : []
  })
  const rest = [...others, ...below].sort(
    (a, b) => b.score - a.score || topic(a.id).level - topic(b.id).level,
  )
  return { ...d, topics: [main, ...rest] }
}
