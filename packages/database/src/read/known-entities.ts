import { type ArticleInput, type KnownEntity, nameKeysIn } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from './reader.ts'

const COLUMNS = ['type', 'name', 'wikidata', 'aliases', 'demonyms', 'country'] as const
/** Names looked for, and entries handed out, at once. */
const KEYS_AT_ONCE = 10_000
const ENTRIES_AT_ONCE = 1000

/**
 * The entries one of whose names stands in what was handed in with an article: under these it is read, and a change of
 * another entry leaves it as it is. Linear in the text; the table may hold any number of entries.
 */
export async function concernedEntities(db: Reader, input: ArticleInput): Promise<KnownEntity[]> {
  const { rows } = await sql<{ any: boolean }>`SELECT EXISTS (SELECT FROM known_entity) AS any`.execute(db)
  if (!rows[0]?.any) return []
  const keys = new Set([input.title, input.text, input.html].flatMap((part) => [...nameKeysIn(part ?? '')]))
  const all = [...keys]
  const found = new Map<string, KnownEntity>()
  for (let from = 0; from < all.length; from += KEYS_AT_ONCE) {
    const some = all.slice(from, from + KEYS_AT_ONCE)
    const matching = await db
      .selectFrom('known_entity')
      .select(['id', ...COLUMNS])
      .where('id', 'in', (names) =>
        names
          .selectFrom('known_entity_name')
          .select('entityId')
          .where(sql<boolean>`key = ANY(${some}::text[])`),
      )
      .execute()
    for (const { id, ...entity } of matching) found.set(id, entryOf(entity))
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => entity)
}

/** Every entry, in the order of their ids, a thousand at a time. */
export async function* knownEntities(db: Reader): AsyncGenerator<KnownEntity> {
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('known_entity')
      .select(['id', ...COLUMNS])
      .where('id', '>', last)
      .orderBy('id')
      .limit(ENTRIES_AT_ONCE)
      .execute()
    for (const { id, ...entity } of rows) {
      last = id
      yield entryOf(entity)
    }
    if (rows.length < ENTRIES_AT_ONCE) return
  }
}

type Stored = Omit<KnownEntity, 'aliases' | 'demonyms'> & {
  aliases: string[] | null
  demonyms: string[] | null
}
const entryOf = ({ aliases, demonyms, ...entity }: Stored): KnownEntity => ({
  ...entity,
  aliases: aliases ?? [],
  demonyms: demonyms ?? [],
})
