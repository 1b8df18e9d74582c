import type { CopyResolver } from '@parallax/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../connect.ts'
import type { DB } from '../../tables.ts'
import { retried } from '../retried.ts'
import { bodiesOf } from './bodies.ts'
import { crowded, shaken } from './early.ts'
import { settleFamilies } from './families.ts'
import { remakePairs } from './pairs.ts'
import { lockGrouping, takeWaiting } from './pending.ts'
import { printsOf, replaceSketches, sketched } from './sketches.ts'

/**
 * Compares the articles that came, changed or went since the last time with those that share their words, and settles who
 * is a copy of whom. Some at a time, each in a transaction of its own: killed anywhere, the rest still waits. Whatever the
 * order, what is stored afterwards is what comparing all articles at once would say. Where nothing waits it costs a look.
 * @param signal ends it after the articles that are being compared; the rest waits
 * @returns how many articles were compared
 */
export async function resolveCopies(
  { kysely }: Pick<Database, 'kysely'>,
  resolver: CopyResolver,
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

async function resolveSome(trx: Transaction<DB>, resolver: CopyResolver): Promise<number> {
  await lockGrouping(trx)
  const changed = await takeWaiting(trx)
  const sketches = (await bodiesOf(trx, changed)).map((body) => sketched(body, resolver))
  const prints = [
    ...new Set([...(await printsOf(trx, changed)), ...sketches.flatMap(({ prints }) => prints)]),
  ]
  const before = await crowded(trx, prints, resolver.earliest)
  await replaceSketches(trx, changed, sketches)
  const moved = await shaken(trx, before, await crowded(trx, prints, resolver.earliest))
  await settleFamilies(trx, await remakePairs(trx, { changed, moved }, resolver), resolver)
  return changed.length
}
