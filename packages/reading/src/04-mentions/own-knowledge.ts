import type { KnownEntity } from '@parallax/domain'
import { phraseKey } from './gazetteer.ts'
import { type Knowledge, type Known, knowledge, lookUp, nameKey } from './knowledge.ts'

/** One knowledge base for each list of entries: a run under a large list makes it once. */
const made = new WeakMap<readonly KnownEntity[], Knowledge>()

/** The shipped knowledge base with the entries of the collection's owner in it. */
export function knowledgeWith(own: readonly KnownEntity[]): Knowledge {
  if (own.length === 0) return knowledge()
  const there = made.get(own)
  if (there) return there
  const together = merge(knowledge(), own)
  made.set(own, together)
  return together
}

/**
 * An entry that the base has already (by its id, or by type and name where one of the two has none) adds its id and its
 * names to it. Another may bear a name of the base: then the base's entity stays the main sense of the name, and the
 * entry is meant only where the article names its country. Of two entries with one name neither is the main one.
 */
function merge(base: Knowledge, own: readonly KnownEntity[]): Knowledge {
  const changed = new Map<Known, Known>()
  const current = (known: Known) => changed.get(known) ?? known
  const bearers = new Map<string, Known[]>()
  const demonyms = new Map<string, Known>()
  for (const entry of own) {
    const shipped = sameIn(base, entry)
    const known = shipped ? enriched(current(shipped), entry) : newKnown(base, entry)
    if (shipped) changed.set(shipped, known)
    for (const key of new Set([entry.name, ...entry.aliases].map(nameKey)))
      add(bearers, key, shipped ?? known)
    for (const demonym of entry.demonyms) demonyms.set(phraseKey(demonym), shipped ?? known)
  }
  const names = new Map<string, Known>()
  const senses = new Map<string, Known[]>()
  for (const [key, some] of bearers) {
    const shipped = base.names.get(key)
    const all = [...new Set([...(base.senses.get(key) ?? []), ...(shipped ? [shipped] : []), ...some])]
    const [only] = all
    if (all.length === 1 && only) names.set(key, current(only))
    else
      senses.set(
        key,
        all.map((k) => (k === shipped ? { ...current(k), main: [key] } : current(k))),
      )
  }
  const some = (list: readonly Known[] | undefined) => list?.map(current)
  return {
    all: base.all,
    entities: base.entities,
    byId: base.byId,
    names: lookup(
      (key) => names.get(key) ?? (senses.has(key) ? undefined : optional(base.names.get(key), current)),
    ),
    senses: lookup((key) => senses.get(key) ?? some(base.senses.get(key))),
    demonyms: lookup((key) => optional(demonyms.get(key) ?? base.demonyms.get(key), current)),
    surnames: lookup((key) => some(base.surnames.get(key))),
  }
}

function sameIn(base: Knowledge, { wikidata, type, name }: KnownEntity): Known | undefined {
  const byId = wikidata === null ? undefined : base.byId.get(wikidata)
  if (byId) return byId.type === type ? byId : undefined
  const named = lookUp(name, base)
  const mayBeSame = named?.type === type && (named.wikidata === undefined || wikidata === null)
  return mayBeSame ? named : undefined
}

const enriched = (known: Known, { wikidata, name, aliases }: KnownEntity): Known => ({
  ...known,
  ...(wikidata !== null && { wikidata }),
  aliases: [...new Set([...(known.aliases ?? []), name, ...aliases])].filter((n) => n !== known.name),
})

function newKnown(base: Knowledge, { type, name, wikidata, aliases, country }: KnownEntity): Known {
  const of = country === null ? undefined : (base.byId.get(country) ?? lookUp(country, base))
  const named = of?.name ?? (/^Q\d+$/.test(country ?? '') ? null : country)
  return {
    type,
    kind: 'own',
    name,
    aliases,
    ...(wikidata !== null && { wikidata }),
    ...(named && { country: named }),
  }
}

function add(map: Map<string, Known[]>, key: string, known: Known): void {
  const there = map.get(key)
  if (there) there.push(known)
  else map.set(key, [known])
}

const lookup = <T>(get: (key: string) => T | undefined) => ({
  get,
  has: (key: string) => get(key) !== undefined,
})
const optional = <T>(value: T | undefined, change: (value: T) => T) =>
  value === undefined ? undefined : change(value)
