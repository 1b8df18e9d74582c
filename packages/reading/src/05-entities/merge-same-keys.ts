import { entityKey } from '@parallax/domain'
import { nameOf, type Referent, type Registry, typeOf } from './referent.ts'

/** Two spellings can come to one key ("U-S Steel", "U.S. Steel"); an article has one entity a key. */
export function mergeSameKeys(registry: Registry): void {
  const byKey = new Map<string, Referent>()
  for (const referent of inOrder(registry)) {
    const key = entityKey(typeOf(referent), nameOf(referent))
    const earlier = byKey.get(key)
    if (!earlier) {
      byKey.set(key, referent)
      continue
    }
    for (const entry of referent.mentions) registry.byMention.set(entry.index, earlier)
    earlier.known ??= referent.known
    earlier.mentions = [...earlier.mentions, ...referent.mentions].sort((a, b) => a.index - b.index)
    referent.mentions = []
  }
}

const inOrder = ({ byIdentity }: Registry) =>
  [...byIdentity.values()]
    .filter((r) => r.mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.index ?? 0) - (b.mentions[0]?.index ?? 0))
