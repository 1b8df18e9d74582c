import type { Annotations, Block, Span } from '@parallax/domain'

type Row = Record<string, unknown>

interface FurnitureRows {
  furniture_passage: Row[]
  furniture_mention: Row[]
  furniture_topic: Row[]
}

/** What stands in an article's furniture, table by table. No entity is made of it. */
export function furnitureRows(articleId: string, { furniture, blocks }: Annotations): FurnitureRows {
  if (!furniture) return { furniture_passage: [], furniture_mention: [], furniture_topic: [] }
  const { passages, mentions, topics } = furniture
  const blockAt = finder(blocks)
  const passageAt = finder(passages)
  return {
    furniture_passage: passages.map(({ start, end }, position) => ({
      ...{ articleId, position, start, end, role: roleOf(blocks[blockAt(start)]) },
    })),
    furniture_mention: mentions.map(({ start, end, text, type, key, confidence, rule }, position) => ({
      ...{ articleId, position, start, end, text, type, key, entityKey: key, passage: passageAt(start) },
      ...{ confidence, rule },
    })),
    furniture_topic: topics.map(({ id, score, evidence }) => ({
      ...{ articleId, topicId: id, score, passages: touched(passages, evidence), evidence },
    })),
  }
}

const roleOf = (block: Block | undefined) => block?.role ?? 'other'

/** How many passages a span touches: as many as its evidence will show. */
const touched = (passages: readonly Span[], spans: readonly Span[]) =>
  passages.filter((passage) => spans.some((span) => span.start < passage.end && span.end > passage.start))
    .length

/** Finds the stretch, of stretches in order, that an offset stands in; between two it is the one before. */
export function finder(stretches: readonly { start: number }[]): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
}
