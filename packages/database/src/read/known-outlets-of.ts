import { publisherKey } from '@parallax/domain'
import type { ListedKnownOutlet } from './list-known-outlets.ts'
import type { Reader } from './reader.ts'

/** For each outlet the entry that its owner made for it, by its domain, else by its name; null where there is none. */
export async function knownOutletsOf(
  db: Reader,
  outlets: readonly { id: string; domain: string | null }[],
): Promise<(ListedKnownOutlet | null)[]> {
  const entries = await db.selectFrom('known_outlet').selectAll().orderBy('id').execute()
  const byDomain = new Map(entries.flatMap((one) => (one.domain === null ? [] : [[one.domain, one]])))
  const byName = new Map(entries.map((one) => [publisherKey(one.name), one]))
  return outlets.map(({ id, domain }) => byDomain.get(domain ?? '') ?? byName.get(id) ?? null)
}
