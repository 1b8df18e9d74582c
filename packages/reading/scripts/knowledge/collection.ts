import type { Known } from '../../src/04-mentions/knowledge.ts'
import { nameKey } from '../../src/04-mentions/knowledge.ts'

/** Entities on their way into the knowledge base, by canonical name. */
export class Collection {
  readonly byName = new Map<string, Known>()
  readonly byId = new Map<string, Known>()
  readonly #canonical: ReadonlyMap<string, string>

  /** @param canonical for every way that a curated entity is written, its canonical name */
  constructor(canonical: ReadonlyMap<string, string>) {
    this.#canonical = canonical
  }

  canonical(name: string): string | undefined {
    return this.#canonical.get(nameKey(name))
  }

  /** Adds to what is known under the entity's canonical name; later facts stand above earlier ones. */
  merge(entity: Known): Known {
    const name = this.canonical(entity.name) ?? entity.name
    const known = this.byName.get(name)
    const merged: Known = Object.assign(known ?? ({} as Known), {
      ...entity,
      name,
      aliases: withoutName(name, [...(known?.aliases ?? []), ...(entity.aliases ?? []), entity.name]),
      demonyms: unique([...(known?.demonyms ?? []), ...(entity.demonyms ?? [])]),
      terms: [...(known?.terms ?? []), ...(entity.terms ?? [])],
    })
    this.byName.set(name, merged)
    if (merged.wikidata) this.byId.set(merged.wikidata, merged)
    return merged
  }

  identify(entity: Known, id: string): void {
    entity.wikidata = id
    this.byId.set(id, entity)
  }
}

const unique = (values: string[]) => [...new Set(values)]
const withoutName = (name: string, values: string[]) => unique(values).filter((v) => v !== name)
