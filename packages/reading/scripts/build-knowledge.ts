import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { borders } from '@rapideditor/country-coder'
import { phraseKey } from '../src/04-mentions/gazetteer.ts'
import { type Known, nameKey } from '../src/04-mentions/knowledge.ts'
import { type Curated, curated, semicolons } from './sources/curated.ts'
import { type Country, countries, EDITIONS, type Leader } from './sources/factbook.ts'
import { legislators } from './sources/legislators.ts'
import { commonSurnames, states } from './sources/lists.ts'
import { needData } from './sources/shared-data.ts'

/** Writes `models/knowledge/knowledge.jsonl` from public lists and `sources/curated.tsv`; the latter has the last word. */
const HEADS = /^(president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader)/i

needData()
const own = curated()
const byName = new Map<string, Known>()
const ids = wikidataIds()
const canonical = canonicalNames()

for (const country of EDITIONS.flatMap((edition) => countries(edition))) addCountry(country)
for (const state of states())
  if (!byName.has(state)) merge({ type: 'PLACE', name: state, country: 'United States' })
for (const legislator of legislators()) addLegislator(legislator)
for (const entry of own) addCurated(entry)
addSurnames()
const dropped = dropAmbiguous()
write()

/** Every way a curated entity is written leads to its canonical name. */
function canonicalNames(): Map<string, string> {
  const names = new Map<string, string>()
  for (const { name, aliases } of own) for (const alias of [...aliases, name]) names.set(nameKey(alias), name)
  return names
}

/** Wikidata's ids of countries, territories and unions: @rapideditor/country-coder, ISC. */
function wikidataIds(): Map<string, string> {
  const found = new Map<string, string>()
  for (const { properties } of borders.features)
    if (properties.wikidata) found.set(phraseKey(properties.nameEn), properties.wikidata)
  return found
}

function merge(entity: Known): Known {
  const name = canonical.get(nameKey(entity.name)) ?? entity.name
  const known = byName.get(name)
  const merged: Known = { ...known, ...entity, name }
  const aliases = new Set([...(known?.aliases ?? []), ...(entity.aliases ?? []), entity.name])
  const demonyms = new Set([...(known?.demonyms ?? []), ...(entity.demonyms ?? [])])
  aliases.delete(name)
  if (aliases.size > 0) merged.aliases = [...aliases]
  if (demonyms.size > 0) merged.demonyms = [...demonyms]
  byName.set(name, merged)
  return merged
}

function addCountry(country: Country): void {
  if (country.name.includes(',')) return
  const place = merge({
    type: 'PLACE',
    name: country.name,
    // Two-letter codes other than the few in the curated list are ordinary words or states.
    aliases: country.otherNames.filter((name) => name.length > 2),
    demonyms: country.demonyms.filter((d) => phraseKey(d) !== phraseKey(country.name)),
  })
  const id = [place.name, ...(place.aliases ?? [])].map((n) => ids.get(phraseKey(n))).find((found) => found)
  if (id) place.wikidata = id
  for (const capital of country.capitals) merge({ type: 'PLACE', name: capital, country: place.name })
  for (const leader of country.leaders) addLeader(leader, place.name)
}

function addLeader(leader: Leader, country: string): void {
  const office = HEADS.exec(leader.office)?.[1]?.toLowerCase()
  if (!office || !leader.name.includes(' ') || byName.has(leader.name)) return
  merge({ type: 'PERSON', name: leader.name, country, office, surnames: [leader.surname] })
}

function addLegislator(person: ReturnType<typeof legislators>[number]): void {
  if (person.until < 1945) return
  merge({
    type: 'PERSON',
    name: person.name,
    country: 'United States',
    ...(person.wikidata ? { wikidata: person.wikidata } : {}),
    ...(person.gender === 'F' || person.gender === 'M' ? { gender: person.gender } : {}),
    ...(person.office ? { office: person.office } : {}),
  })
}

function addCurated({ type, name, aliases, facts }: Curated): void {
  const entity = merge({ type, name, aliases })
  const id = ids.get(phraseKey(name)) ?? aliases.map((a) => ids.get(phraseKey(a))).find((found) => found)
  if (id && type !== 'PERSON' && !entity.wikidata) entity.wikidata = id
  if (facts.country) entity.country = facts.country
  if (facts.office) entity.office = facts.office
  if (facts.gender === 'F' || facts.gender === 'M') entity.gender = facts.gender
  if (facts.demonym)
    entity.demonyms = [...new Set([...(entity.demonyms ?? []), ...semicolons(facts.demonym)])]
  if (facts.context) entity.context = semicolons(facts.context)
  if (type !== 'PERSON') return
  const surname = facts.surname ?? name.split(' ').at(-1) ?? ''
  entity.surnames = surname === '-' ? [] : semicolons(surname)
}

/** A common surname alone says little: it needs the person's country, or what the curated list asks for, nearby. */
function addSurnames(): void {
  const common = new Set(commonSurnames().map(phraseKey))
  const holders = new Map<string, number>()
  for (const { surnames } of byName.values())
    for (const surname of surnames ?? []) holders.set(surname, (holders.get(surname) ?? 0) + 1)
  for (const person of byName.values()) {
    const doubtful = person.surnames?.some(
      (s) => common.has(phraseKey(s)) || s.length < 4 || (holders.get(s) ?? 0) > 1,
    )
    if (doubtful && !person.context && person.country) person.context = [person.country]
  }
}

/** A name or demonym of two entities is nobody's, unless the curated list gives it to one. */
function dropAmbiguous(): number {
  let count = 0
  for (const field of ['aliases', 'demonyms'] as const) {
    const owners = new Map<string, Set<string>>()
    const curatedOwner = new Map<string, string>()
    for (const entry of own)
      for (const text of field === 'aliases'
        ? [...entry.aliases, entry.name]
        : semicolons(entry.facts.demonym))
        curatedOwner.set(nameKey(text), entry.name)
    for (const entity of byName.values())
      for (const text of [...(entity[field] ?? []), ...(field === 'aliases' ? [entity.name] : [])])
        owners.set(nameKey(text), (owners.get(nameKey(text)) ?? new Set()).add(entity.name))
    for (const entity of byName.values())
      entity[field] = entity[field]?.filter((text) => {
        const owner = curatedOwner.get(nameKey(text))
        const keep = owner === undefined ? owners.get(nameKey(text))?.size === 1 : owner === entity.name
        if (!keep) count++
        return keep
      }) as string[]
  }
  return count
}

function write(): void {
  const lines = [...byName.values()]
    .sort((a, b) => (a.type + a.name < b.type + b.name ? -1 : 1))
    .map((entity) =>
      JSON.stringify(
        Object.fromEntries(ordered(entity).filter(([, v]) => v !== undefined && v?.length !== 0)),
      ),
    )
  const file = resolve(import.meta.dirname, '../models/knowledge/knowledge.jsonl')
  mkdirSync(resolve(file, '..'), { recursive: true })
  writeFileSync(file, `${lines.join('\n')}\n`)
  const withId = [...byName.values()].filter((e) => e.wikidata).length
  console.log(
    `${lines.length} entities, ${withId} with a Wikidata id, ${dropped} ambiguous names left out: ${file}`,
  )
}

function ordered(e: Known): [string, string | string[] | undefined][] {
  const { type, name, wikidata, aliases, demonyms, country, office, gender, surnames, context } = e
  return Object.entries({
    type,
    name,
    wikidata,
    aliases,
    demonyms,
    country,
    office,
    gender,
    surnames,
    context,
  })
}
