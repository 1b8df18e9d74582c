import { archivedText, dataText } from './shared-data.ts'

/** Word lists of dariusk/corpora (CC0) and smashew/NameDatabases (Unlicense). */
const list = (path: string): unknown =>
  JSON.parse(archivedText('gazetteers/lists-cc0.tar.gz', `dariusk_corpora/data/${path}.json`))

/** Every text under the named keys, or every text in the list where none is named. */
function texts(value: unknown, keys: string[] = []): string[] {
  if (typeof value === 'string') return keys.length === 0 ? [value] : []
  if (Array.isArray(value)) return value.flatMap((v) => texts(v, keys))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, v]) => texts(v, keys.includes(key) ? [] : keys))
}

export const towns = () => [
  ...texts(list('geography/us_cities'), ['city']),
  ...texts(list('geography/english_towns_cities'), ['towns', 'cities']),
  ...texts(list('geography/canadian_municipalities'), ['name']),
  ...texts(list('geography/norwegian_cities'), ['city']),
  ...texts(list('geography/us_state_capitals'), ['capital']),
]

export const regions = () => [
  ...texts(list('geography/us_state_capitals'), ['state']),
  ...texts(list('geography/canada_provinces_and_territories'), ['provinces', 'territories']),
  ...texts(list('geography/japanese_prefectures'), ['prefectures', 'region']),
  ...texts(list('geography/oceans'), ['name']),
  ...texts(list('geography/rivers'), ['name']),
]

export const organizations = () => [
  ...texts(list('corporations/fortune500'), ['companies']),
  ...texts(list('corporations/nasdaq'), ['name']),
  ...texts(list('corporations/djia'), ['name']),
  ...texts(list('corporations/cars'), ['cars']),
  ...texts(list('corporations/newspapers'), ['newspapers']),
  ...texts(list('corporations/charities'), ['charities']),
  ...texts(list('governments/us_federal_agencies'), ['agencies']),
  ...texts(list('societies_and_groups/designated_terrorist_groups/united_nations')),
  ...texts(list('societies_and_groups/designated_terrorist_groups/united_states')),
]

export const people = () => [
  ...texts(list('humans/celebrities'), ['celebrities']),
  ...texts(list('humans/scientists'), ['scientists']),
  ...texts(list('humans/richpeople'), ['name']),
]

const lines = (path: string) =>
  dataText(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean)
export const firstNames = () => lines('gazetteers/names/first-names.txt.gz')
export const surnames = () => lines('gazetteers/names/surnames.txt.gz')

/** Names of the outlets in the list of news domains. */
export const outlets = () =>
  lines('gazetteers/news-domains.csv')
    .slice(1)
    .map((line) => /^[^,]*,(?:"([^"]*)"|([^,]*)),/.exec(line))
    .map((match) => match?.[1] ?? match?.[2] ?? '')
    .filter((name) => /^[A-Z]/.test(name))

export const states = () => texts(list('geography/us_state_capitals'), ['state'])
/** The 200 most frequent surnames of the US census. */
export const commonSurnames = () => texts(list('humans/lastNames'), ['lastNames'])
