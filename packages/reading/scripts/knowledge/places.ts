import { borders } from '@rapideditor/country-coder'
import { phraseKey } from '../../src/04-mentions/gazetteer.ts'
import type { Known } from '../../src/04-mentions/knowledge.ts'
import { type Country, countries, EDITIONS } from '../sources/factbook.ts'
import { type Brand, brands, capitalIds, largeCities } from '../sources/wikidata.ts'
import type { Collection } from './collection.ts'

/** Wikidata's ids of countries, territories and unions: @rapideditor/country-coder, ISC. A country's name goes before an island's. */
export function countryIds(): Map<string, string> {
  const found = new Map<string, string>()
  const add = (name: string, id: string) => {
    const key = phraseKey(name)
    if (!found.has(key)) found.set(key, id)
  }
  const features = borders.features.map(({ properties }) => properties)
  const countries = features.filter((f) => f.level === 'country')
  for (const { nameEn, wikidata } of countries) if (wikidata) add(nameEn, wikidata)
  for (const { nameEn, wikidata } of countries)
    if (wikidata) add(nameEn.replace(/^Republic of (?!the )/, ''), wikidata)
  for (const { nameEn, wikidata } of features) if (wikidata) add(nameEn, wikidata)
  return found
}

/** For a realm that Wikidata tells from the country at its heart ("Kingdom of Denmark"), the id of that country. */
export function heartsOfRealms(ids: ReadonlyMap<string, string>): Map<string, string> {
  const hearts = new Map<string, string>()
  for (const [name, id] of ids) {
    const heart = ids.get(name.replace(/^kingdom of (the )?/, ''))
    if (heart && heart !== id) hearts.set(id, heart)
  }
  return hearts
}

export function addCountries(base: Collection, ids: ReadonlyMap<string, string>): void {
  for (const country of EDITIONS.flatMap((edition) => countries(edition)))
    if (!country.name.includes(',')) addCountry(base, country, ids)
}

/** States that the Query Service lists with a capital, by canonical name; dependencies are not among them. */
export function sovereign(base: Collection, ids: ReadonlyMap<string, string>): Set<string> {
  const hearts = heartsOfRealms(ids)
  return new Set([...capitalIds().keys()].flatMap((id) => base.byId.get(hearts.get(id) ?? id)?.name ?? []))
}

function addCountry(base: Collection, country: Country, ids: ReadonlyMap<string, string>): void {
  const place = base.merge({
    type: 'PLACE',
    kind: 'country',
    // Both Congos are called so; only one has this capital.
    name: country.capitals.includes('Brazzaville') ? 'Republic of the Congo' : country.name,
    // Two-letter codes other than the few in the curated list are ordinary words or states.
    aliases: country.otherNames.filter((name) => name.length > 2),
    demonyms: country.demonyms.filter((d) => phraseKey(d) !== phraseKey(country.name)),
  })
  const id = [country.name, place.name, ...(place.aliases ?? [])]
    .map((n) => ids.get(phraseKey(n)) ?? ids.get(phraseKey(n).replace(/^saint /, 'st. ')))
    .find((found) => found)
  if (id) base.identify(place, id)
  for (const name of country.capitals) {
    // The editions differ in accents.
    const capital = plainLetters(name.split(/ in (?=[A-Z])/)[0] ?? name)
    // "Singapore" and "Monaco" are the city and the country in one.
    if (base.canonical(capital) === place.name || capital === place.name) continue
    // "Kingston" is Jamaica's before it is Norfolk Island's.
    if (base.byName.get(base.canonical(capital) ?? capital)?.kind === 'capital') continue
    base.merge({ type: 'PLACE', kind: 'capital', name: capital, country: place.name })
  }
}

const plainLetters = (name: string) => name.normalize('NFD').replace(/\p{M}+/gu, '')

/** A capital has an id where the country has one capital in both sources, or where both name it alike. */
export function addCapitalIds(base: Collection, hearts: ReadonlyMap<string, string>): void {
  const capitals = [...base.byName.values()].filter((k) => k.kind === 'capital')
  for (const [country, answers] of capitalIds()) {
    const place = base.byId.get(hearts.get(country) ?? country)
    const own = capitals.filter((c) => place && c.country === place.name)
    for (const { id, label } of answers) {
      const alike = own.find((c) =>
        [c.name, ...(c.aliases ?? [])].some((n) => phraseKey(n) === phraseKey(label)),
      )
      const only = own.length === 1 && answers.length === 1 ? own[0] : undefined
      const capital = alike ?? only
      if (capital && !capital.wikidata) base.identify(capital, id)
    }
  }
}

/** States, provinces and cities, besides those already there. */
export function addOtherPlaces(base: Collection): void {
  for (const place of brands().filter((b) => b.kind === 'place')) addPlace(base, place)
  for (const { id, name } of largeCities()) {
    if (base.byId.has(id)) continue
    const there = base.byName.get(base.canonical(name) ?? plainLetters(name))
    if (there?.type === 'PLACE' && !there.wikidata) {
      base.identify(there, id)
      there.kind ??= 'city'
    } else if (!there) base.merge({ type: 'PLACE', kind: 'city', name, wikidata: id })
  }
}

/** Cities that share their name with others as often in the news, or with a surname. */
const NAMESAKES = new Set(
  'Alexandria Augusta Columbus Córdoba Halifax Hanover Jackson Kent Lincoln Madison Montgomery Portland Regina Richmond Salem Springfield Surrey Victoria Wilmington'.split(
    ' ',
  ),
)

function addPlace(base: Collection, { id, name, description }: Brand): void {
  const there = base.byId.get(id)
  if (there) return
  const state = /^(?:constituent |federal )?(?:state|commonwealth) (?:of|in) the United States/i.test(
    description,
  )
  const kind = /\bcity\b/i.test(description) ? 'city' : state ? 'state' : 'region'
  if (NAMESAKES.has(name) || (kind === 'city' && !/\b(?:capital|largest|most populous)\b/i.test(description)))
    return
  const country = countryOf(base, description)
  const known = base.byName.get(base.canonical(name) ?? name)
  const same = known && !known.wikidata && known.type === 'PLACE' && known.kind !== 'country'
  if (same) {
    base.identify(known, id)
    known.kind ??= kind
    if (country) known.country ??= country
  } else if (state) {
    const taken = known !== undefined || base.canonical(name) !== undefined
    const entity: Known = {
      type: 'PLACE',
      kind,
      name: taken ? `${name} (U.S. state)` : name,
      wikidata: id,
      country: 'United States',
    }
    base.merge(taken ? { ...entity, aliases: [name] } : entity)
  } else if (!known && country && !/^(?:country|sovereign)/i.test(description))
    base.merge({ type: 'PLACE', kind, name, wikidata: id, country })
}

/** The country that a description names last: "capital city of Aichi prefecture, Japan", "city in the German state of …". */
export function countryOf(base: Collection, description: string): string | undefined {
  const names = countryNames(base)
  const words = description.replace(/[,.;()']/g, ' ').split(/\s+/)
  for (let end = words.length; end > 0; end--)
    for (let length = Math.min(4, end); length > 0; length--) {
      const phrase = words.slice(end - length, end).join(' ')
      if (!/^\p{Lu}/u.test(phrase)) continue
      const found = names.get(phraseKey(phrase))
      if (found) return found
    }
  return undefined
}

let loaded: Map<string, string> | undefined
function countryNames(base: Collection): Map<string, string> {
  const states = sovereign(base, countryIds())
  loaded ??= new Map(
    [...base.byName.values()]
      .filter((k) => states.has(k.name))
      .flatMap((k) =>
        [k.name, ...(k.aliases ?? []), ...(k.demonyms ?? [])].map((n) => [phraseKey(n), k.name]),
      ),
  )
  return loaded
}
