import type { CopyResolver, StoryResolver, WeighedStory } from '@parallax/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../connect.ts'
import type { DB } from '../../tables.ts'
import { retried } from '../retried.ts'
import { bodiesOf, type StoredBody } from './bodies.ts'
import { crowded, shaken } from './early.ts'
import { settleFamilies } from './families.ts'
import { isOfArticles, recordFault } from './faults.ts'
import { remakePairs } from './pairs.ts'
import { lockGrouping, takeWaiting, waiting } from './pending.ts'
import { printsOf, replaceSketches, sketched } from './sketches.ts'
import { resolveStories } from './stories/resolve.ts'

/** The engine's parts that say what articles have in common. */
export interface GroupingResolver<Node extends WeighedStory> {
  copies: CopyResolver
  stories: StoryResolver<Node>
}

export interface GroupingOptions {
  /** Ends it after the articles that are being compared; the rest waits. */
  signal?: AbortSignal | undefined
  /** Only these, of what waits. */
  among?: readonly string[]
  /** Told of an article that cannot be compared. */
  onFault?: ((articleId: string, error: unknown) => void) | undefined
}

/**
 * Compares the articles that came, changed or went since the last time with those that share their words, and settles who
 * is a copy of whom and which tell one story. Some at a time, each in a transaction of its own: killed anywhere, the rest
 * still waits. Whatever the order, what is stored afterwards is what comparing all articles at once would say. Where
 * nothing waits it costs a look. An article that cannot be compared is left out and recorded, until it changes.
 * @returns how many articles were compared
 */
export async function resolveGrouping<Node extends WeighedStory>(
  { kysely }: Pick<Database, 'kysely'>,
  resolver: GroupingResolver<Node>,
  { signal, among, onFault }: GroupingOptions = {},
): Promise<number> {
  const compare = (ids: readonly string[]) =>
    retried(() => kysely.transaction().execute((trx) => resolveSome(trx, resolver, ids)))
  let articles = 0
  while (!signal?.aborted) {
    const ids = await waiting(kysely, among)
    if (ids.length === 0) return articles
    try {
      await compare(ids)
    } catch (error) {
      if (!isOfArticles(error)) throw error
      for (const id of ids)
        await compare([id]).catch(async (fault) => {
          if (!isOfArticles(fault)) throw fault
          await retried(() => leaveOut(kysely, resolver, id, fault))
          onFault?.(id, fault)
        })
    }
    articles += ids.length
  }
  return articles
}

async function resolveSome<Node extends WeighedStory>(
  trx: Transaction<DB>,
  { copies, stories }: GroupingResolver<Node>,
  ids: readonly string[],
  isThere = true,
): Promise<void> {
  await lockGrouping(trx)
  const changed = await takeWaiting(trx, ids)
  const bodies = isThere ? await bodiesOf(trx, changed) : []
  const copied = await resolveCopies(trx, changed, bodies, copies)
  await resolveStories(trx, { changed, bodies, copied }, stories)
}

/** Takes an article out of every comparison as if it had gone; where even that fails, it stays as it was compared last. */
async function leaveOut<Node extends WeighedStory>(
  kysely: Database['kysely'],
  resolver: GroupingResolver<Node>,
  id: string,
  fault: unknown,
): Promise<void> {
  const without = kysely.transaction().execute(async (trx) => {
    await resolveSome(trx, resolver, [id], false)
    await recordFault(trx, id, fault)
  })
  await without.catch((error) => {
    if (!isOfArticles(error)) throw error
    return kysely.transaction().execute(async (trx) => {
      await lockGrouping(trx)
      await takeWaiting(trx, [id])
      await recordFault(trx, id, fault)
    })
  })
}

/** @returns articles that may be copies of others now than before */
async function resolveCopies(
  trx: Transaction<DB>,
  changed: readonly string[],
  bodies: readonly StoredBody[],
  resolver: CopyResolver,
): Promise<string[]> {
  const sketches = bodies.map((body) => sketched(body, resolver))
  const prints = [
    ...new Set([...(await printsOf(trx, changed)), ...sketches.flatMap(({ prints }) => prints)]),
  ]
  const before = await crowded(trx, prints, resolver.earliest)
  await replaceSketches(trx, changed, sketches)
  const moved = await shaken(trx, before, await crowded(trx, prints, resolver.earliest))
  return settleFamilies(trx, await remakePairs(trx, { changed, moved }, resolver), resolver)
}
