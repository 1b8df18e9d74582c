import { isDeepStrictEqual } from 'node:util'
import type { StoryResolver, WeighedStory } from '@parallax/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../../tables.ts'
import type { StoredBody } from '../bodies.ts'
import { recount, stepsOf } from './days.ts'
import { replaceKeys } from './keys.ts'
import { relink, writeNearest } from './links.ts'
import { movedOf } from './nearest.ts'
import { remakeNeighbours } from './neighbours.ts'
import { Nodes, replaceSketches, sketchesOf } from './sketches.ts'
import { settleStories } from './trees.ts'

export interface Changes {
  /** Articles that came, changed or went. */
  changed: readonly string[]
  /** Those of them that are there. */
  bodies: readonly StoredBody[]
  /** Articles that may be copies of others now than before. */
  copied: readonly string[]
}

/**
 * Finds again the stories of what changed and of all whom that concerns. Only their neighbourhoods are read; what is stored
 * afterwards is what finding the stories of all articles at once would say. The caller holds the lock.
 */
export async function resolveStories<Node extends WeighedStory>(
  trx: Transaction<DB>,
  { changed, bodies, copied }: Changes,
  resolver: StoryResolver<Node>,
): Promise<void> {
  const { out, gone } = await reweigh(trx, changed, bodies, resolver)
  const nodes = new Nodes(trx, resolver)
  const weighed = await nodes.of(out)
  const fresh = out.flatMap((id) => weighed.get(id) ?? [])
  const moves = await replaceKeys(trx, [...out, ...gone], fresh, resolver.window)
  const all = [...out, ...gone]
  const { touched, met } = await remakeNeighbours(trx, { out: all, ...moves }, nodes, resolver)
  for (const id of gone) touched.delete(id)
  const nearest = await movedOf(trx, [...touched], new Set(out), resolver.nearest)
  await writeNearest(trx, nearest)
  const moved = new Set(nearest.keys())
  const ends = await relink(trx, { moved, gone, touched, met }, nodes, resolver)
  await settleStories(trx, new Set([...all, ...copied, ...ends]), resolver)
}

/**
 * Stores the sketches of what changed, and how common their terms and those of later articles were before them.
 * @returns articles that weigh otherwise than before, and those that are no longer there
 */
async function reweigh<Node extends WeighedStory>(
  trx: Transaction<DB>,
  changed: readonly string[],
  bodies: readonly StoredBody[],
  resolver: StoryResolver<Node>,
): Promise<{ out: string[]; gone: string[] }> {
  const before = await sketchesOf(trx, changed)
  const there = new Set(bodies.map(({ id }) => id))
  const gone = [...before.keys()].filter((id) => !there.has(id))
  const come = bodies
    .map(resolver.sketchOf)
    .filter((sketch) => !isDeepStrictEqual(sketch, before.get(sketch.id)?.sketch))
  const left = [...gone, ...come.map(({ id }) => id)].flatMap((id) => before.get(id)?.sketch ?? [])
  const isOut = new Set([...gone, ...come.map(({ id }) => id)])
  const later = (await recount(trx, left, come, resolver)).filter((id) => !isOut.has(id))
  const known = await sketchesOf(trx, later)
  const sketches = [...come, ...[...known.values()].map(({ sketch }) => sketch)]
  const steps = await stepsOf(trx, sketches, resolver)
  const other = sketches.flatMap((sketch) => {
    const now = steps.get(sketch.id) ?? []
    return isDeepStrictEqual(now, known.get(sketch.id)?.steps) ? [] : [{ sketch, steps: now }]
  })
  await replaceSketches(trx, gone, other)
  return { out: other.map(({ sketch }) => sketch.id), gone }
}
