import { gazetteer, LISTS, phraseKey } from '../../src/04-mentions/gazetteer.ts'
import { type Brand, brands } from '../sources/wikidata.ts'
import type { Collection } from './collection.ts'
import { countryOf } from './places.ts'

const SUFFIX =
  /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|AG|SA|S\.A|SE|N\.V|NV|Group|Holdings)\.?$/
/** A single word of these lists names somebody or somewhere else at least as often. */
const ELSE =
  LISTS.firstName.bit |
  LISTS.surname.bit |
  LISTS.town.bit |
  LISTS.region.bit |
  LISTS.country.bit |
  LISTS.capital.bit |
  LISTS.demonym.bit |
  LISTS.leader.bit

/** Parties, public bodies, outlets, universities and large companies; those already there get their id. */
export function addOrganizations(base: Collection, reference: Collection): void {
  for (const brand of brands()) if (brand.kind !== 'place') addOrganization(base, reference, brand)
}

function addOrganization(base: Collection, reference: Collection, brand: Brand): void {
  const names = [brand.name, ...brand.aliases.filter((a) => !/^[A-Z&.]{2,5}$/.test(a))].flatMap(variants)
  const known = names
    .map((n) => base.byName.get(base.canonical(n) ?? n))
    .find((k) => k?.type === 'ORGANIZATION')
  if (known) {
    if (!known.wikidata) base.identify(known, brand.id)
    return
  }
  const clear = [...new Set(names)].filter((name) => isClear(name, brand))
  const [name, ...aliases] = clear
  if (!name || base.byName.has(name) || reference.byName.has(name)) return
  const country = countryOf(base, brand.description)
  reference.merge({
    type: 'ORGANIZATION',
    kind: brand.kind,
    name,
    aliases,
    wikidata: brand.id,
    ...(country && { country }),
  })
}

/** Also without its article and without what says the legal form. Initials are left out: many share them. */
const variants = (name: string): string[] => [
  name,
  name.replace(SUFFIX, ''),
  name.replace(/^The /, ''),
  name.replace(/^The /, '').replace(SUFFIX, ''),
]

/** May this name alone stand for the organisation? Initials of two letters and words that are names of people or places may not. */
function isClear(name: string, { kind }: Brand): boolean {
  const key = phraseKey(name)
  if (key.length < 3 || /^\d/.test(key)) return false
  if (name.includes(' ')) return true
  if ((gazetteer().listsOf(key) & ELSE) !== 0) return false
  return kind !== 'company' || !COMMON.has(key)
}

/** English words that are also brands; the tagger's capitals tell them apart too seldom. */
const COMMON = new Set(
  (
    'target gap shell subway visa orange next boots express dunkin coach relay iron apple sprint apex signal interchange virgin total supreme ' +
    'champion guess always vans tops hilton hyatt monsoon oasis mango zoo lush bench puma jaguar mini smart seat beetle focus galaxy genesis ' +
    'infinity dove axe tide gain secret pampers shield impulse rexona bounty mars twix milky hero optimum frontier spirit united delta regal ' +
    'odeon vue empire palace century legacy heritage liberty pioneer summit vision essence elements eden essential icon metro star sun sky ' +
    'wind wave core edge peak unity union alliance allied global world universal continental national central eastern western northern southern'
  ).split(' '),
)
