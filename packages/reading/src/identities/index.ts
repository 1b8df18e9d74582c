import type { Identity, IdentityResolver, KeyReading, KeyUnit } from '@parallax/domain'
import { join } from './join.ts'
import { shortsOf } from './short-names.ts'
import { split } from './split.ts'

const AS_READ = { rule: 'as-read', confidence: 1, companions: [] as string[] } as const

/** Which entity each article means by a key: joined to a fuller name, told apart from namesakes, or as it was read. Pure. */
function decide(unit: KeyUnit): Identity[] {
  const readings = unit.readings.toSorted((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : 0,
  )
  const inOrder = { ...unit, readings }
  const joined = join(inOrder)
  const told = joined.size > 0 ? joined : split(unit.key, readings)
  return readings.map(
    ({ article, key }) => told.get(article) ?? { article, key, entity: key, ...AS_READ, companions: [] },
  )
}

/** Decides one key at a time, so that only what an article touches has to be decided again. */
export const identityResolver: IdentityResolver = { shortsOf, decide }

/** Readings of a whole collection in any order, and the wordings that articles have for a key. */
export interface Collection {
  readings: readonly KeyReading[]
  /** By key, the names that articles use of it; its own alone where it is not given. */
  wordings?: ReadonlyMap<string, readonly string[]>
}

/** Decides a whole collection at once: which entity each article means by each key. */
export function resolveIdentities({ readings, wordings = new Map() }: Collection): Identity[] {
  const byKey = Map.groupBy(readings, ({ key }) => key)
  const bearers = new Map<string, string[]>()
  for (const key of byKey.keys())
    for (const short of shortsOf(key))
      if (byKey.has(short)) bearers.set(short, [...(bearers.get(short) ?? []), key])
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, own]) =>
      decide({
        key,
        readings: own,
        bearers: (bearers.get(key) ?? []).sort().map((bearer) => ({
          key: bearer,
          readings: byKey.get(bearer) ?? [],
          wordings: wordings.get(bearer) ?? [],
        })),
      }),
    )
}
