import type { StoryResolver, WeighedStory } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../tables.ts'
import { insertRows } from '../../bulk.ts'
import { candidatesOf, type Pair, strangers } from './keys.ts'
import type { Nodes } from './sketches.ts'

/** Articles that were weighed anew or are gone, and other pairs whose being candidates a key has changed. */
export interface Moves {
  out: readonly string[]
  met: readonly Pair[]
  parted: readonly Pair[]
}

export interface Neighbourhoods {
  /** Articles whose neighbours may be others now. */
  touched: Set<string>
  /** Pairs of others that are neighbours now. */
  met: Pair[]
}

/** Finds again who is alike, for all whom the moves concern. */
export async function remakeNeighbours<Node extends WeighedStory>(
  trx: Transaction<DB>,
  { out, met, parted }: Moves,
  nodes: Nodes<Node>,
  resolver: StoryResolver<Node>,
): Promise<Neighbourhoods> {
  const { rows: left } = await sql<{ articleId: string }>`DELETE FROM story_neighbour
    WHERE "otherId" = any(${out}::uuid[]) OR "articleId" = any(${out}::uuid[])
    RETURNING "articleId"`.execute(trx)
  const touched = new Set([...out, ...left.map(({ articleId }) => articleId)])
  const apart = await strangers(trx, parted, resolver.window)
  await dropPairs(trx, apart)
  await comparePairs(trx, await candidatesOf(trx, out, resolver.window), nodes, resolver, touched)
  for (const { a, b } of apart) touched.add(a).add(b)
  const known = await areNeighbours(trx, met)
  const fresh = met.filter((pair) => !known.has(`${pair.a} ${pair.b}`))
  return { met: await comparePairs(trx, fresh, nodes, resolver, touched), touched }
}

async function dropPairs(trx: Transaction<DB>, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  const both = [...pairs, ...pairs.map(({ a, b }) => ({ a: b, b: a }))]
  await sql`DELETE FROM story_neighbour
    USING unnest(${both.map(({ a }) => a)}::uuid[], ${both.map(({ b }) => b)}::uuid[]) AS dropped(a, b)
    WHERE "articleId" = dropped.a AND "otherId" = dropped.b`.execute(trx)
}

async function areNeighbours(trx: Transaction<DB>, pairs: readonly Pair[]): Promise<Set<string>> {
  if (pairs.length === 0) return new Set()
  const { rows } = await sql<Pair>`SELECT a, b
    FROM unnest(${pairs.map(({ a }) => a)}::uuid[], ${pairs.map(({ b }) => b)}::uuid[]) AS pair(a, b)
    JOIN story_neighbour ON "articleId" = a AND "otherId" = b`.execute(trx)
  return new Set(rows.map(({ a, b }) => `${a} ${b}`))
}

/** Stores the pairs that are alike, and adds their articles to `touched`. @returns those pairs */
async function comparePairs<Node extends WeighedStory>(
  trx: Transaction<DB>,
  pairs: readonly Pair[],
  nodes: Nodes<Node>,
  resolver: StoryResolver<Node>,
  touched: Set<string>,
): Promise<Pair[]> {
  const known = await nodes.of(pairs.flatMap(({ a, b }) => [a, b]))
  const alike = pairs.flatMap(({ a, b }) => {
    const [one, other] = [known.get(a), known.get(b)]
    const likeness = one && other ? resolver.likeness(one, other) : null
    return likeness === null ? [] : [{ a, b, likeness }]
  })
  await insertRows(
    trx,
    'story_neighbour',
    alike.flatMap(({ a, b, likeness }) => [
      { articleId: a, otherId: b, likeness },
      { articleId: b, otherId: a, likeness },
    ]),
  )
  for (const { a, b } of alike) touched.add(a).add(b)
  return alike
}
