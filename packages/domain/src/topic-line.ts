import { type ArticleFilter, type EvidenceSubject, narrow, type Slice } from './filter.ts'
import type { TopicLine } from './series.ts'

const partOf = ({ topic: { id, own }, rest }: TopicLine): Slice =>
  own ? { ownTopic: id } : rest ? { noNarrower: id } : { topic: id }

/** Narrows a filter to what a topic's line counts; the result selects exactly its articles. */
export function narrowToLine(
  filter: ArticleFilter,
  line: TopicLine,
): { slice: ArticleFilter; subject: EvidenceSubject } {
  const { id, own } = line.topic
  return { slice: narrow(filter, partOf(line)), subject: { kind: own ? 'own-topic' : 'topic', id } }
}
