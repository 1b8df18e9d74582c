import type { PhraseRef } from '@parallax/domain'
import { sql } from 'kysely'
import { wording } from './phrase-counts.ts'
import type { Reader } from './reader.ts'
import { writable } from './writable.ts'

/** Phrases by their keys, worded as most articles of the collection word them; null for one that no article has. */
export async function phrasesEach(db: Reader, keys: readonly string[]): Promise<(PhraseRef | null)[]> {
  const rows = await db
    .selectFrom('keyphrase as fact')
    .select(['fact.key', wording.as('text')])
    .where('fact.key', '=', sql<string>`any(${[...new Set(keys.map(writable))]}::text[])`)
    .groupBy('fact.key')
    .execute()
  const known = new Map(rows.map((row) => [row.key, row]))
  return keys.map((key) => known.get(writable(key)) ?? null)
}
