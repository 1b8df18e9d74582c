import { entityKey } from '@parallax/domain'
import { nameOf, type Referent, type Registry, typeOf } from './referent.ts'

/** Two spellings can come to one key ("U-S Steel", "U.S. Steel"); an article has one entity a key. */
export function mergeSameKeys(registry: Registry): void {
  const byKey = new Map<string, Referent>()
  for (const referent of inOrder(registry)) {
    const key = entityKey(typeOf(referent), nameOf(referent))
    const earlier = byKey.get(key)
    if (earlier) moveTo(earlier, referent, registry)
    else byKey.set(key, referent)
  }
  for (const { mentions } of byKey.values()) mentions.sort((a, b) => a.index - b.index)
}

function moveTo(earlier: Referent, referent: Referent, registry: Registry): void {
  for (const entry of referent.mentions) {
    registry.byMention.set(entry.index, earlier)
    earlier.mentions.push(entry)
  }
  earlier.known ??= referent.known
  earlier.gender ??= referent.gender
  referent.mentions = []
}

/** By first mention; each referent's mentions in the text's order. */
function inOrder({ byIdentity }: Registry): Referent[] {
  const named = [...byIdentity.values()].filter((r) => r.mentions.length > 0)
  for (const { mentions } of named) mentions.sort((a, b) => a.index - b.index)
  return named.sort((a, b) => (a.mentions[0]?.index ?? 0) - (b.mentions[0]?.index ?? 0))
}
