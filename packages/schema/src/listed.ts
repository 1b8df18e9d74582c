import type { Page, PageRequest } from '@parallax/database'
import { connection } from './connection.ts'
import { badInput } from './failures.ts'

/** A stretch of a list. */
interface Stretch {
  limit: number
  offset: number
}

/** A list of which a stretch is read at a time. */
export interface Listed<Item> {
  total: number
  stretch: (stretch: Stretch) => Item[] | Promise<Item[]>
}

export const listed = <Item>(items: readonly Item[]): Listed<Item> => ({
  total: items.length,
  stretch: ({ limit, offset }) => items.slice(offset, offset + limit),
})

/** Items of a page where its size is not told, and at most. */
const [USUAL, MOST] = [20, 100]

/** A page of a list whose places are numbers: what was summed for this answer alone. */
export function pageOfListed<Item extends object>(list: Listed<Item>, request: PageRequest) {
  return connection({
    page: () => readPage(list, request),
    nodes: (items: Item[]) => items,
    total: async () => list.total,
  })
}

async function readPage<Item extends object>(
  { total, stretch }: Listed<Item>,
  { first, after, last, before }: PageRequest,
): Promise<Page<Item>> {
  let start = after == null ? 0 : placeOf(after) + 1
  let end = before == null ? total : Math.min(total, placeOf(before))
  if (last == null) end = Math.min(end, start + Math.min(MOST, first ?? USUAL))
  else start = Math.max(start, end - Math.min(MOST, last))
  const items = start < end ? await stretch({ offset: start, limit: end - start }) : []
  return {
    edges: items.map((node, index) => ({ cursor: `place.${start + index}`, node })),
    hasNextPage: end < total,
    hasPreviousPage: start > 0,
  }
}

function placeOf(cursor: string): number {
  const [, place] = /^place\.(\d{1,9})$/.exec(cursor) ?? []
  if (place === undefined) throw badInput('This cursor is of another list.')
  return Number(place)
}
