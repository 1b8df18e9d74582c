import type { NearStory, StoryResolver, WeighedStory } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../tables.ts'
import type { Nodes } from './sketches.ts'

type Nearest = Map<string, NearStory[]>

/** The most alike neighbours of each, at equal likeness the older first; none of who has none. */
async function nearestNow(trx: Transaction<DB>, ids: readonly string[], most: number): Promise<Nearest> {
  const { rows } = await sql<{ of: string; nearest: NearStory[] }>`SELECT one.id AS of, array(
      SELECT json_build_object('id', "otherId", 'likeness', likeness) FROM story_neighbour AS near
      JOIN story_sketch AS sketch ON sketch."articleId" = "otherId" WHERE near."articleId" = one.id
      ORDER BY likeness DESC, "publishedAt", "otherId" LIMIT ${most}) AS nearest
    FROM unnest(${ids}::uuid[]) AS one(id)`.execute(trx)
  return new Map(rows.map(({ of, nearest }) => [of, nearest]))
}

async function nearestStored(trx: Transaction<DB>, ids: readonly string[]): Promise<Nearest> {
  const { rows } = await sql<{ of: string; nearest: NearStory[] }>`SELECT "articleId" AS of, nearest
    FROM story_link WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  return new Map(rows.map(({ of, nearest }) => [of, nearest]))
}

const isSame = (a: readonly NearStory[], b: readonly NearStory[]) =>
  a.length === b.length && a.every(({ id, likeness }, i) => b[i]?.id === id && b[i]?.likeness === likeness)

/**
 * Who of the touched has moved: weighs otherwise itself, or other articles are nearest to it, or those weigh otherwise.
 * @returns the nearest of each that has
 */
export async function movedOf(
  trx: Transaction<DB>,
  touched: readonly string[],
  anew: ReadonlySet<string>,
  most: number,
): Promise<Nearest> {
  const stored = await nearestStored(trx, touched)
  const now = await nearestNow(trx, touched, most)
  return new Map(
    [...now].filter(([id, nearest]) => {
      const before = stored.get(id)
      return anew.has(id) || !before || !isSame(before, nearest) || nearest.some((near) => anew.has(near.id))
    }),
  )
}

/** Articles with their nearest, as links compare them. */
export async function placed<Node extends WeighedStory>(
  trx: Transaction<DB>,
  ids: ReadonlySet<string>,
  nodes: Nodes<Node>,
  { place }: StoryResolver<Node>,
): Promise<Map<string, Node>> {
  const nearest = await nearestStored(trx, [...ids])
  const known = await nodes.of([...ids, ...[...nearest.values()].flatMap((near) => near.map(({ id }) => id))])
  const places = new Map<string, Node>()
  for (const id of ids) {
    const node = known.get(id)
    if (!node) continue
    const near = (nearest.get(id) ?? []).flatMap((one) => {
      const other = known.get(one.id)
      return other ? [{ node: other, likeness: one.likeness }] : []
    })
    places.set(id, place(node, near))
  }
  return places
}
