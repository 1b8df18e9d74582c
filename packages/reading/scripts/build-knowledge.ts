import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { phraseKey } from '../src/04-mentions/gazetteer.ts'
import { type Known, nameKey } from '../src/04-mentions/knowledge.ts'
import { Collection } from './knowledge/collection.ts'
import { addOrganizations } from './knowledge/organizations.ts'
import { addFactbookLeaders, addHeldOffices, addLegislators } from './knowledge/people.ts'
import {
  addCapitalIds,
  addCountries,
  addOtherPlaces,
  countryIds,
  heartsOfRealms,
  sovereign,
} from './knowledge/places.ts'
import { type Curated, curated, semicolons } from './sources/curated.ts'
import { commonSurnames } from './sources/lists.ts'
import { needData } from './sources/shared-data.ts'
import { brands, largeCities } from './sources/wikidata.ts'

/**
 * Writes `models/knowledge/knowledge.jsonl` and `reference.jsonl` from public lists and `sources/curated.tsv`; the latter
 * has the last word.
 */
/** The fields of a line, in their order. */
const ORDER: readonly (keyof Known)[] = [
  'type',
  'kind',
  'name',
  'wikidata',
  'aliases',
  'demonyms',
  'country',
  'office',
  'terms',
  'gender',
  'surnames',
  'context',
  'contested',
  'main',
  'doubtful',
]

needData()
const own = curated()
const base = new Collection(canonicalNames())
const reference = new Collection(new Map())
const ids = countryIds()

addCountries(base, ids)
addFactbookLeaders(base, sovereign(base, ids))
addLegislators(base)
for (const entry of own) addCurated(entry)
addCapitalIds(base, heartsOfRealms(ids))
addOtherPlaces(base)
addHeldOffices(base, reference, heartsOfRealms(ids))
addOrganizations(base, reference)
checkIds()
for (const place of base.byName.values()) if (place.type === 'PLACE') place.kind ??= 'region'
addSurnames()
const dropped = dropAmbiguous()
write('knowledge', base, [])
write('reference', reference, taken())

/** Every way a curated entity is written leads to its canonical name. */
function canonicalNames(): Map<string, string> {
  const names = new Map<string, string>()
  // Of those that bear a contested name the first listed has it in the sources.
  for (const { name, aliases } of [...own].reverse())
    for (const alias of [...aliases, name]) names.set(nameKey(alias), name)
  return names
}

function addCurated({ type, name, aliases, facts }: Curated): void {
  const entity = base.merge({ type, name, aliases })
  const sure = aliases.filter((a) => !semicolons(facts.contested).includes(a))
  const id = [name, ...sure].map((n) => ids.get(phraseKey(n))).find((found) => found)
  if (id && type !== 'PERSON' && !entity.wikidata) base.identify(entity, id)
  if (facts.id) entity.wikidata = facts.id
  if (facts.kind) entity.kind = facts.kind
  if (facts.country) entity.country = facts.country
  if (facts.office) entity.office = facts.office
  if (facts.gender === 'F' || facts.gender === 'M') entity.gender = facts.gender
  if (facts.demonym)
    entity.demonyms = [...new Set([...(entity.demonyms ?? []), ...semicolons(facts.demonym)])]
  if (facts.context) entity.context = semicolons(facts.context)
  if (facts.contested) entity.contested = semicolons(facts.contested)
  if (facts.main) entity.main = semicolons(facts.main)
  delete entity.doubtful
  if (type !== 'PERSON') return
  const surname = facts.surname ?? name.split(' ').at(-1) ?? ''
  entity.surnames = surname === '-' ? [] : semicolons(surname)
}

/** The curated list may choose among ids that the sources give, and give none itself. */
function checkIds(): void {
  const given = new Set([...ids.values(), ...brands().map((b) => b.id), ...largeCities().map((c) => c.id)])
  for (const { name, facts } of own)
    if (facts.id && !given.has(facts.id))
      throw new Error(`curated.tsv: no source gives ${facts.id} (${name})`)
}

/** A common surname alone says little: it needs the person's country, or what the curated list asks for, nearby. */
function addSurnames(): void {
  const common = new Set(commonSurnames().map(phraseKey))
  const holders = new Map<string, number>()
  for (const { surnames } of base.byName.values())
    for (const surname of surnames ?? []) holders.set(surname, (holders.get(surname) ?? 0) + 1)
  for (const person of base.byName.values()) {
    const doubtful = person.surnames?.some(
      (s) => common.has(phraseKey(s)) || s.length < 4 || (holders.get(s) ?? 0) > 1,
    )
    if (doubtful && !person.context && person.country) person.context = [person.country]
  }
}

/** A name or demonym of two entities is nobody's, unless the curated list gives it to one or says that it is contested. */
function dropAmbiguous(): number {
  let count = 0
  const contested = new Set(own.flatMap(({ facts }) => semicolons(facts.contested).map(nameKey)))
  for (const field of ['aliases', 'demonyms'] as const) {
    const owners = new Map<string, Set<string>>()
    const curatedOwner = new Map<string, string>()
    for (const entry of own)
      for (const text of field === 'aliases'
        ? [...entry.aliases, entry.name]
        : semicolons(entry.facts.demonym))
        curatedOwner.set(nameKey(text), entry.name)
    for (const entity of base.byName.values())
      for (const text of [...(entity[field] ?? []), ...(field === 'aliases' ? [entity.name] : [])])
        owners.set(nameKey(text), (owners.get(nameKey(text)) ?? new Set()).add(entity.name))
    for (const entity of base.byName.values())
      entity[field] = entity[field]?.filter((text) => {
        const owner = curatedOwner.get(nameKey(text))
        const only = owner === undefined ? owners.get(nameKey(text))?.size === 1 : owner === entity.name
        const keep = only || (field === 'aliases' && contested.has(nameKey(text)))
        if (!keep) count++
        return keep
      }) as string[]
  }
  return count
}

/** Names that the base itself bears, and those that two entities of the reference list share. */
function taken(): string[] {
  const bearers = new Map<string, number>()
  for (const { name, aliases } of reference.byName.values())
    for (const text of new Set([name, ...(aliases ?? [])].map(nameKey)))
      bearers.set(text, (bearers.get(text) ?? 0) + 1)
  const shared = [...bearers].filter(([, count]) => count > 1).map(([text]) => text)
  const known = [...base.byName.values()].flatMap(({ name, aliases }) =>
    [name, ...(aliases ?? [])].map(nameKey),
  )
  return [...shared, ...known]
}

function write(file: string, { byName }: Collection, without: readonly string[]): void {
  const excluded = new Set(without)
  const entities = [...byName.values()]
    .filter((e) => !excluded.has(nameKey(e.name)))
    .sort((a, b) => (a.type + a.name < b.type + b.name ? -1 : 1))
    .map((e) => ({ ...e, aliases: (e.aliases ?? []).filter((a) => !excluded.has(nameKey(a))) }))
  const path = resolve(import.meta.dirname, `../models/knowledge/${file}.jsonl`)
  mkdirSync(resolve(path, '..'), { recursive: true })
  writeFileSync(path, entities.map((entity) => `${JSON.stringify(ordered(entity))}\n`).join(''))
  const withId = entities.filter((e) => e.wikidata).length
  console.log(`${entities.length} entities, ${withId} with a Wikidata id: ${path}`)
  if (file === 'knowledge') console.log(`${dropped} ambiguous names left out`)
}

function ordered(entity: Known) {
  return Object.fromEntries(
    ORDER.map((field) => [field, entity[field]] as const).filter(
      ([, value]) => value !== undefined && (value as { length?: number }).length !== 0,
    ),
  )
}
