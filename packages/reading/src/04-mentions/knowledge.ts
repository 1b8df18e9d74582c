import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EntityType } from '@parallax/domain'
import { phraseKey } from './gazetteer.ts'

/** An office held: of which country or body, and in which years; without an end where it was not over when it was noted. */
export interface Term {
  office: string
  of: string
  from?: number
  to?: number
}

/** One entity of the knowledge base: a line of `models/knowledge/*.jsonl`, or an entry of the user's own. */
export interface Known {
  type: EntityType
  /** What it is more closely, where the rules of linking ask: "country", "capital", "city", "state", "head", "legislator", "company" …; "own" of the user's entries */
  kind?: string
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
  /** Offices with their years. */
  terms?: Term[]
  gender?: 'F' | 'M'
  /** Names by which a person is known alone. */
  surnames?: string[]
  /** One of these must be named in the article for a lone surname or a doubtful alias to count. */
  context?: string[]
  /** Names that others bear as well, so that they count only where the article decides for this one. */
  contested?: string[]
  /** Those of its contested names that mean it where the article says nothing else. */
  main?: string[]
  /** Others are often called like this person, so that the article must name the country or a body of its government. */
  doubtful?: boolean
}

/** As much of a map as looking up needs. */
type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>

export interface Knowledge {
  /** Everybody and everything. */
  all: readonly Known[]
  /** Those whose names of several words are looked for in the text. */
  entities: readonly Known[]
  /** By name and alias in lower case; initials keep their capitals (see `lookUp`). No contested names. */
  names: Lookup<Known>
  /** By contested name: everybody and everything that bears it. */
  senses: Lookup<readonly Known[]>
  demonyms: Lookup<Known>
  surnames: Lookup<readonly Known[]>
  /** By Wikidata id. */
  byId: Lookup<Known>
}

const FOLDER = resolve(import.meta.dirname, '../../models/knowledge')
let loaded: Knowledge | undefined

/** The shipped knowledge base; read once. */
export function knowledge(): Knowledge {
  if (loaded) return loaded
  const entities = linesOf('knowledge.jsonl')
  const all = [...entities, ...linesOf('reference.jsonl')]
  loaded = { ...index(all), entities, all }
  return loaded
}

const linesOf = (file: string) =>
  readFileSync(resolve(FOLDER, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Known)

/** Initials ("US", "WHO", "U.N.") are names only in capitals: "us" and "who" are not. */
const isInitials = (name: string) => /^[A-Z0-9][A-Z0-9.&+-]{0,6}$/.test(name)
export const nameKey = (name: string) => (isInitials(name) ? name : phraseKey(name))

function index(entities: readonly Known[]): Omit<Knowledge, 'entities' | 'all'> {
  const names = new Map<string, Known>()
  const senses = new Map<string, Known[]>()
  const demonyms = new Map<string, Known>()
  const surnames = new Map<string, Known[]>()
  const byId = new Map<string, Known>()
  const contested = new Set(entities.flatMap((entity) => entity.contested ?? []).map(nameKey))
  const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const there = map.get(key)
    if (there) there.push(value)
    else map.set(key, [value])
  }
  for (const entity of entities) {
    if (entity.wikidata) byId.set(entity.wikidata, entity)
    for (const key of new Set([entity.name, ...(entity.aliases ?? [])].map(nameKey)))
      if (contested.has(key)) add(senses, key, entity)
      else names.set(key, entity)
    for (const demonym of entity.demonyms ?? []) demonyms.set(phraseKey(demonym), entity)
    for (const surname of entity.surnames ?? []) add(surnames, phraseKey(surname), entity)
  }
  return { names, senses, demonyms, surnames, byId }
}

/** The entity of a name. A headline in capitals writes every name like initials, so both forms are tried. */
export function lookUp(name: string, { names }: Knowledge): Known | undefined {
  return (
    names.get(nameKey(name)) ?? (isInitials(name) && name.length > 4 ? names.get(phraseKey(name)) : undefined)
  )
}

/** Everybody and everything that bears a contested name; empty where the name is nobody's or one's alone. */
export function sensesOf(name: string, { senses }: Knowledge): readonly Known[] {
  return (
    senses.get(nameKey(name)) ??
    (isInitials(name) && name.length > 4 ? senses.get(phraseKey(name)) : undefined) ??
    []
  )
}
