import type { TopicEvidence, TopicScore } from '@parallax/domain'
import type { WithQuotations, WithTopics } from '../document.ts'
import { chanceOf, GIVEN, measuresOf } from './calibrate.ts'
import { type Hit, scan } from './scan.ts'
import { specificTopics } from './specific.ts'
import { TOP_LEVEL, topic } from './taxonomy.ts'
import { weigh } from './weigh.ts'

const EVIDENCE = 12
const round = (x: number) => Math.round(x * 1000) / 1000

/** The passages that decided: the heaviest phrases first, given in the order of the text. */
function evidenceOf(id: string, hits: Hit[]): TopicEvidence[] {
  const all = hits.reduce((sum, { entry }) => sum + (entry.weights.get(id) ?? 0), 0)
  const heaviest = [...hits].sort(
    (a, b) => (b.entry.weights.get(id) ?? 0) - (a.entry.weights.get(id) ?? 0) || a.start - b.start,
  )
  return heaviest
    .slice(0, EVIDENCE)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, entry }) => ({ start, end, weight: round((entry.weights.get(id) ?? 0) / all) }))
}

/**
 * IPTC Media Topics of the article, best first: top-level topics by the calibrated weight of their phrases, and
 * narrower ones below those that were given. `score` is the chance that the topic applies.
 */
export function classifyTopics(d: WithQuotations): WithTopics {
  if (!d.analysed) return { ...d, topics: [] }
  const { hits, words } = scan(d)
  const weighed = weigh(hits)
  const measures = measuresOf(weighed, words)
  const chances = TOP_LEVEL.flatMap((id) => {
    const measure = measures.get(id)
    const found = weighed.get(id)
    return measure && found ? [{ found, score: chanceOf(id, measure) }] : []
  }).sort((a, b) => b.score - a.score)
  // An article of some length is about something: its best topic stands, with its score as it is.
  const given = chances.filter(({ score }, i) => score >= GIVEN || (i === 0 && score >= GIVEN / 2))
  const broad = given.map(({ found, score }): TopicScore => {
    const { id, name } = topic(found.id)
    return { id, name, score: round(score), evidence: evidenceOf(id, found.hits) }
  })
  const narrow = specificTopics(weighed, broad).map(({ id, score }): TopicScore => {
    return {
      id,
      name: topic(id).name,
      score: round(score),
      evidence: evidenceOf(id, weighed.get(id)?.hits ?? []),
    }
  })
  const topics = [...broad, ...narrow].sort(
    (a, b) => b.score - a.score || topic(a.id).level - topic(b.id).level,
  )
  return { ...d, topics }
}
