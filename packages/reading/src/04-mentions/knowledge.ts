import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EntityType } from '@parallax/domain'
import { phraseKey } from './gazetteer.ts'

/** One entity of the shipped knowledge base: a line of `models/knowledge/knowledge.jsonl`. */
export interface Known {
  type: EntityType
  /** The canonical name: the same in every article. */
  name: string
  wikidata?: string
  aliases?: string[]
  /** Words for its people and things: "Russian", "Russians". */
  demonyms?: string[]
  /** Canonical name of the country or organisation it belongs to. */
  country?: string
  /** "president", "prime minister", "secretary-general" … */
  office?: string
  gender?: 'F' | 'M'
  /** Names by which a person is known alone. */
  surnames?: string[]
  /** One of these must be named in the article for a lone surname or a doubtful alias to count. */
  context?: string[]
}

export interface Knowledge {
  entities: readonly Known[]
  /** By name and alias in lower case; initials keep their capitals (see `lookUp`). */
  names: ReadonlyMap<string, Known>
  demonyms: ReadonlyMap<string, Known>
  surnames: ReadonlyMap<string, readonly Known[]>
}

const FILE = resolve(import.meta.dirname, '../../models/knowledge/knowledge.jsonl')
let loaded: Knowledge | undefined

/** The shipped knowledge base; read once. */
export function knowledge(): Knowledge {
  loaded ??= index(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Known),
  )
  return loaded
}

/** Initials ("US", "WHO", "U.N.") are names only in capitals: "us" and "who" are not. */
const isInitials = (name: string) => /^[A-Z0-9][A-Z0-9.&+-]{0,6}$/.test(name)
export const nameKey = (name: string) => (isInitials(name) ? name : phraseKey(name))

function index(entities: readonly Known[]): Knowledge {
  const names = new Map<string, Known>()
  const demonyms = new Map<string, Known>()
  const surnames = new Map<string, Known[]>()
  for (const entity of entities) {
    for (const name of [entity.name, ...(entity.aliases ?? [])]) names.set(nameKey(name), entity)
    for (const demonym of entity.demonyms ?? []) demonyms.set(phraseKey(demonym), entity)
    for (const surname of entity.surnames ?? []) {
      const key = phraseKey(surname)
      surnames.set(key, [...(surnames.get(key) ?? []), entity])
    }
  }
  return { entities, names, demonyms, surnames }
}

/** The entity of a name. A headline in capitals writes every name like initials, so both forms are tried. */
export function lookUp(name: string, { names }: Knowledge): Known | undefined {
  return (
    names.get(nameKey(name)) ?? (isInitials(name) && name.length > 4 ? names.get(phraseKey(name)) : undefined)
  )
}
