import { type EntityType, entityKey, type Furniture, type Span } from '@parallax/domain'
import { occurrences } from './occurrences.ts'

/** What a draft says of its furniture. */
interface DraftFurniture {
  furniture?: string
  furnitureNames?: Record<string, { type: EntityType; name?: string }>
  furnitureTopics?: string[]
}

/** What the engine would find in the furniture of a draft, which stands under its body. */
export function furnitureOf(
  { furniture, furnitureNames = {}, furnitureTopics = [] }: DraftFurniture,
  text: string,
  from: number,
): Furniture | null {
  const lines = furniture === undefined ? [] : linesOf(text, from)
  const mentions = Object.entries(furnitureNames)
    .flatMap(([wording, { type, name = wording }]) =>
      occurrences(text, wording, from, text.length).map((span) => ({
        ...{ ...span, text: wording, type, key: entityKey(type, name), confidence: 1, rule: 'test' },
      })),
    )
    .sort((a, b) => a.start - b.start)
  if (mentions.length === 0 && furnitureTopics.length === 0) return null
  const topics = furnitureTopics.map((id) => ({ id, name: id, score: 0.5, evidence: lines }))
  const passages = lines.filter(
    ({ start, end }) => topics.length > 0 || mentions.some((one) => one.start >= start && one.end <= end),
  )
  return { mentions, topics, passages }
}

const linesOf = (text: string, from: number): Span[] =>
  [...text.slice(from).matchAll(/[^\n]+/g)].map((line) => ({
    start: from + line.index,
    end: from + line.index + line[0].length,
  }))
