import { type FurnitureCount, narrow } from '@parallax/domain'
import type { Question } from '../../src/prepare/index.ts'

/** What furniture has of an entity or a topic: twice as many mentions as articles. */
export const inFurniture = (id: string, articles: number): FurnitureCount => {
  const isTopic = id.startsWith('Topic:')
  return {
    mentions: articles * 2,
    articles,
    slice: narrow({}, isTopic ? { furnitureTopic: id } : { furnitureEntity: id }),
    subject: { kind: isTopic ? 'furniture-topic' : 'furniture-entity', id },
  }
}

/** A question whose answer says of its first subjects how many articles have them in their furniture. */
export function besideFurniture(question: Question, articles: readonly number[]): Question {
  const add = <T>(entries: readonly T[], idOf: (entry: T) => string): T[] =>
    entries.map((entry, i) => ({ ...entry, furniture: inFurniture(idOf(entry), articles[i] ?? 0) }))
  const { kind, data } = question
  if (kind === 'top-entities') data.counts = add(data.counts, ({ entity }) => entity.id)
  else if (kind === 'co-occurrence') data.pairs = add(data.pairs, ({ entity }) => entity.id)
  else if (kind === 'mentions-over-time') data.timelines = add(data.timelines, ({ entity }) => entity.id)
  else if (kind === 'topics-over-time') data.timelines = add(data.timelines, ({ topic }) => topic.id)
  else if (kind === 'topics-by-outlet') data.topics = add(data.topics, ({ topic }) => topic.id)
  else if (kind === 'source-comparison') data.outlets = add(data.outlets, () => data.subject.id)
  else if (kind === 'topic-breakdown')
    return { ...question, data: add(data, ({ topic }) => topic.id) } as Question
  return question
}
