import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LISTS, type ListName, phraseKey } from '../src/04-mentions/gazetteer.ts'
import { clubNames } from './names/clubs.ts'
import { cities } from './sources/cities.ts'
import { curated } from './sources/curated.ts'
import { countries, EDITIONS } from './sources/factbook.ts'
import { legislators } from './sources/legislators.ts'
import * as lists from './sources/lists.ts'
import { needData } from './sources/shared-data.ts'
import { brands } from './sources/wikidata.ts'

/** Writes `models/names/gazetteer.txt.gz`: the phrases that the tagger's features look up. */
const phrases = new Map<string, Set<ListName>>()

function add(list: ListName, names: Iterable<string>): void {
  for (const name of names) {
    const key = phraseKey(name.replace(/\([^()]*\)/g, ''))
    if (key.length < 3 && list !== 'country') continue
    // Tokens keep some hyphens and part at others ("Guinea-Bissau", of two place names).
    for (const form of new Set([key, key.replace(/-/g, ' - ')]))
      phrases.set(form, (phrases.get(form) ?? new Set()).add(list))
  }
}

needData()
for (const country of EDITIONS.flatMap((edition) => countries(edition))) {
  add('country', [country.name, ...country.otherNames])
  add('capital', country.capitals)
  add('demonym', country.demonyms)
  add(
    'person',
    country.leaders.filter((l) => l.name.includes(' ')).map((l) => l.name),
  )
  add(
    'leader',
    country.leaders.map((l) => l.surname),
  )
  add(
    'organization',
    country.parties.map((p) => p.name),
  )
  add(
    'person',
    country.parties.flatMap((p) => p.leaders),
  )
}
add('country', [
  'U.S.',
  'U.S',
  'US',
  'USA',
  'UK',
  'U.K.',
  'Britain',
  'America',
  'Holland',
  'Myanmar',
  'England',
  'Scotland',
  'Wales',
])
add('demonym', [
  'English',
  'Scottish',
  'Welsh',
  'Kurdish',
  'Kurds',
  'Palestinian',
  'Palestinians',
  'European',
  'Europeans',
])
add('demonym', [
  'African',
  'Africans',
  'Asian',
  'Asians',
  'Arab',
  'Arabs',
  'Muslim',
  'Muslims',
  'Islamic',
  'Jewish',
  'Jews',
])
add('demonym', [
  'Christian',
  'Christians',
  'Catholic',
  'Sunni',
  'Shiite',
  'Shia',
  'Hindu',
  'Republican',
  'Republicans',
  'Democrat',
  'Democrats',
])
add('town', [...lists.towns(), ...cities()])
add('club', clubNames())
add('region', lists.regions())
const bodies = brands().filter(({ kind }) => kind !== 'place')
add('organization', [
  ...lists.organizations(),
  ...lists.outlets(),
  ...bodies.flatMap(({ name, aliases }) => [name, ...aliases]),
])
add('person', [...lists.people(), ...legislators().map((l) => l.name)])
const LIST_OF: { [type: string]: ListName } = {
  ORGANIZATION: 'organization',
  PERSON: 'person',
  PLACE: 'region',
  GROUP: 'demonym',
}
for (const { type, name, aliases } of curated()) {
  const list = LIST_OF[type]
  // "WHO" and "US" in lower case are words.
  if (list)
    add(
      list,
      [name, ...aliases].filter((n) => n.length > 3 && !n.startsWith('the ')),
    )
}
add('firstName', lists.firstNames())
add('surname', lists.surnames())

const letters = (marks: Set<ListName>) =>
  [...marks]
    .map((m) => LISTS[m].letter)
    .sort()
    .join('')
const text = [...phrases.keys()].sort().map((key) => `${letters(phrases.get(key) ?? new Set())}\t${key}\n`)
const file = resolve(import.meta.dirname, '../models/names/gazetteer.txt.gz')
const packed = gzipSync(text.join(''), { level: 9 })
writeFileSync(file, packed)
console.log(`${phrases.size} phrases, ${packed.length} bytes: ${file}`)
