import type { ArticleInput, ReadingOptions } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'
import { concernedOutlets } from './concerned-outlets.ts'
import { concernedEntities } from './known-entities.ts'
import { knownOutlets } from './list-known-outlets.ts'
import type { Reader } from './reader.ts'

/**
 * What the collection's owner knows that concerns an article: under this it is read. Until the transaction ends the tables
 * cannot change, so that who changes one finds every article that was read before, and all others are read after it.
 */
export async function readingOptions(trx: Transaction<DB>, input: ArticleInput): Promise<ReadingOptions> {
  await sql`LOCK TABLE known_outlet IN ROW SHARE MODE`.execute(trx)
  const outlets = concernedOutlets(await knownOutlets(trx as Reader), input)
  await sql`LOCK TABLE known_entity IN ROW SHARE MODE`.execute(trx)
  const entities = await concernedEntities(trx as Reader, input)
  return { ...(outlets.length > 0 && { outlets }), ...(entities.length > 0 && { entities }) }
}
