import type { ArticleData } from './article-query.ts'

type Quotation = ArticleData['quotations'][number]

/** What one speaker says in an article; `entity` null: those whose speaker could not be joined to anybody. */
export interface Room {
  entity: Quotation['speakerEntity']
  quotations: Quotation[]
  words: number
}

/** The quotations of an article by speaker, most words first, nobody's last. They add up to all. */
export function roomsOf(quotations: readonly Quotation[]): Room[] {
  const rooms = new Map<string | null, Room>()
  for (const quotation of quotations) {
    const id = quotation.speakerEntity?.id ?? null
    const room = rooms.get(id) ?? { entity: quotation.speakerEntity, quotations: [], words: 0 }
    room.quotations.push(quotation)
    room.words += quotation.words
    rooms.set(id, room)
  }
  return [...rooms.values()].sort(
    (a, b) => Number(a.entity === null) - Number(b.entity === null) || b.words - a.words,
  )
}
