import type { IdentityResolver } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../connect.ts'
import type { DB } from '../../tables.ts'
import { lockIdentities } from '../pending-identities.ts'
import { retried } from '../retried.ts'
import { applyChanges, type Change, changesOf, leadKeys } from './apply.ts'
import { remakeEntities } from './entities.ts'
import { loadUnits, type SurroundingsByArticle, sortInShorts, syncKeys } from './units.ts'

/** What was looked at, and how many readings lead to another entity than before or for another reason. */
export interface Resolution {
  keys: number
  changes: number
}

/** Keys that are looked at in one statement. */
const BATCH = 400

/**
 * Compares the articles that came, changed or went since the last time with all others that name the same, and has facts,
 * mentions, quotations and tone point to whom they mean in the collection. One transaction; nobody stores meanwhile, so
 * that afterwards everything is as if all articles had come at once, in any order. Where nothing waits it costs a look.
 */
export function resolvePending(
  { kysely }: Pick<Database, 'kysely'>,
  resolver: IdentityResolver,
): Promise<Resolution> {
  return retried(async () => {
    const waits = await kysely.selectFrom('entity_pending').select('mark').limit(1).executeTakeFirst()
    if (!waits) return { keys: 0, changes: 0 }
    return kysely.transaction().execute((trx) => resolvePendingIn(trx, resolver))
  })
}

async function resolvePendingIn(trx: Transaction<DB>, resolver: IdentityResolver): Promise<Resolution> {
  await lockIdentities(trx)
  const touched = await takePending(trx)
  for (const keys of batches(touched)) await syncKeys(trx, keys, resolver)
  await sortInShorts(trx)
  const dirty = [...new Set([...touched, ...touched.flatMap(resolver.shortsOf)])].sort()
  const surroundings: SurroundingsByArticle = new Map()
  const changes: Change[] = []
  const entities = new Set(dirty)
  for (const keys of batches(dirty))
    for (const unit of await loadUnits(trx, keys, surroundings)) {
      const decisions = resolver.decide(unit)
      for (const { entity } of decisions) entities.add(entity)
      for (const change of changesOf(decisions, unit.readings)) changes.push(change)
    }
  for (const { before } of changes) entities.add(before)
  await applyChanges(trx, changes)
  for (const keys of batches(dirty)) await leadKeys(trx, keys)
  for (const ids of batches([...entities].sort())) await remakeEntities(trx, ids)
  return { keys: dirty.length, changes: changes.length }
}

/** Takes what waits off the list: if this transaction does not end well, it waits again. */
async function takePending(trx: Transaction<DB>): Promise<string[]> {
  const { rows } = await sql<{ keys: string[] }>`DELETE FROM entity_pending RETURNING keys`.execute(trx)
  return [...new Set(rows.flatMap(({ keys }) => keys))].sort()
}

function batches<T>(all: readonly T[]): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < all.length; at += BATCH) parts.push(all.slice(at, at + BATCH))
  return parts
}
