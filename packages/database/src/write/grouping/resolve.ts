import type { CopyResolver, StoryResolver, WeighedStory } from '@parallax/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../connect.ts'
import type { DB } from '../../tables.ts'
import { retried } from '../retried.ts'
import { bodiesOf, type StoredBody } from './bodies.ts'
import { crowded, shaken } from './early.ts'
import { settleFamilies } from './families.ts'
import { remakePairs } from './pairs.ts'
import { lockGrouping, takeWaiting } from './pending.ts'
import { printsOf, replaceSketches, sketched } from './sketches.ts'
import { resolveStories } from './stories/resolve.ts'

/** The engine's parts that say what articles have in common. */
export interface GroupingResolver<Node extends WeighedStory> {
  copies: CopyResolver
  stories: StoryResolver<Node>
}

/**
 * Compares the articles that came, changed or went since the last time with those that share their words, and settles who
 * is a copy of whom and which tell one story. Some at a time, each in a transaction of its own: killed anywhere, the rest still waits. Whatever the
 * order, what is stored afterwards is what comparing all articles at once would say. Where nothing waits it costs a look.
 * @param signal ends it after the articles that are being compared; the rest waits
 * @returns how many articles were compared
 */
export async function resolveGrouping<Node extends WeighedStory>(
  { kysely }: Pick<Database, 'kysely'>,
  resolver: GroupingResolver<Node>,
  signal?: AbortSignal,
): Promise<number> {
  let articles = 0
  while (!signal?.aborted) {
    const some = await retried(async () => {
      const waits = await kysely.selectFrom('grouping_pending').select('mark').limit(1).executeTakeFirst()
      return waits ? kysely.transaction().execute((trx) => resolveSome(trx, resolver)) : 0
    })
    if (some === 0) return articles
    articles += some
  }
  return articles
}

async function resolveSome<Node extends WeighedStory>(
  trx: Transaction<DB>,
  { copies, stories }: GroupingResolver<Node>,
): Promise<number> {
  await lockGrouping(trx)
  const changed = await takeWaiting(trx)
  const bodies = await bodiesOf(trx, changed)
  const copied = await resolveCopies(trx, changed, bodies, copies)
  await resolveStories(trx, { changed, bodies, copied }, stories)
  return changed.length
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
