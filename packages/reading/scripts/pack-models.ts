/**
 * Rebuilds the word lists of `models/` that come from public facts: `node packages/reading/scripts/pack-models.ts [FOLDER]`.
 * FOLDER holds `news-domains.csv` (columns domain, name, country, kind), `factbook-*.json.gz` and `names/first-names.txt.gz`; by
 * default `../shared/data/gazetteers` beside the repository.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '../../..')
const folder = process.argv[2] ?? join(root, '../shared/data/gazetteers')
const models = join(import.meta.dirname, '../models')

const COUNTRY_CODES: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states': 'US',
  uk: 'GB',
  'united kingdom': 'GB',
  canada: 'CA',
  australia: 'AU',
  india: 'IN',
  france: 'FR',
  russia: 'RU',
  israel: 'IL',
  netherlands: 'NL',
  germany: 'DE',
  switzerland: 'CH',
  ireland: 'IE',
  china: 'CN',
  ukraine: 'UA',
  sweden: 'SE',
  'south africa': 'ZA',
  philippines: 'PH',
  belgium: 'BE',
  turkey: 'TR',
  italy: 'IT',
  'united arab emirates': 'AE',
  romania: 'RO',
  japan: 'JP',
  indonesia: 'ID',
  egypt: 'EG',
  cyprus: 'CY',
  'south korea': 'KR',
  pakistan: 'PK',
  kenya: 'KE',
  'hong kong': 'HK',
  greece: 'GR',
  finland: 'FI',
  argentina: 'AR',
  taiwan: 'TW',
  singapore: 'SG',
  serbia: 'RS',
  poland: 'PL',
  'new zealand': 'NZ',
  malaysia: 'MY',
  iran: 'IR',
  bulgaria: 'BG',
  thailand: 'TH',
  slovenia: 'SI',
  'saudi arabia': 'SA',
  norway: 'NO',
  spain: 'ES',
  austria: 'AT',
  nigeria: 'NG',
  mexico: 'MX',
  brazil: 'BR',
  qatar: 'QA',
  denmark: 'DK',
}

function countryCode(raw: string): string | null {
  const name = raw.replace(/\(.*$/s, '').trim()
  if (name === 'UK') return 'GB'
  return /^[A-Z]{2}$/.test(name) ? name : (COUNTRY_CODES[name.toLowerCase()] ?? null)
}

/** domain → [name or null, country code or null], sorted by domain. */
function newsDomains(): Record<string, [string | null, string | null]> {
  const rows = readFileSync(join(folder, 'news-domains.csv'), 'utf8').trim().split('\n').slice(1)
  const entries = rows.map((row) => {
    const [domain = '', name = '', country = ''] = row.split(',')
    return [
      domain.toLowerCase(),
      [name.replace(/\([A-Z]{2}\)$/, '').trimEnd() || null, countryCode(country)],
    ] as const
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<
    string,
    [string | null, string | null]
  >
}

/** One fact of every country in every edition of the factbook that is there. */
function factbook(key: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('factbook-'))
    .flatMap((file) =>
      Object.values<Record<string, string>>(
        JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8')),
      ),
    )
    .map((facts) => facts[key] ?? '')
}

const sorted = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== 'None').sort()

/** Capitals and countries as they may open a dateline. */
function capitals(): string[] {
  const keys = [
    'Government / Capital / name / text',
    'Government / Country name / conventional short form / text',
  ]
  const places = keys.flatMap(factbook).map((value) => value.replace(/[;(,].*$/s, '').trim())
  return sorted(places.filter((place) => /^\p{Lu}[\p{L}.' -]{2,30}$/u.test(place)))
}

/** Adjectives of nationality of one word: "Chilean", "British". */
function nationalities(): string[] {
  const values = factbook('People and Society / Nationality / adjective / text')
  const words = values.flatMap((value) => value.split(/[^\p{L}-]+/u))
  return sorted(words.filter((word) => /^\p{Lu}\p{Ll}+(?:n|sh|ese|i|ch|ek|iss)$/u.test(word)))
}

const write = (name: string, value: unknown, lines: boolean) => {
  const json = lines ? JSON.stringify(value).replace(/(\],|",)(?=")/g, '$1\n') : JSON.stringify(value)
  writeFileSync(join(models, name), `${json}\n`)
}
write('news-domains.json', newsDomains(), true)
write('capitals.json', capitals(), true)
write('nationalities.json', nationalities(), true)

/** Given names in lower case, one a line. */
function givenNames(): string {
  const lines = gunzipSync(readFileSync(join(folder, 'names/first-names.txt.gz')))
    .toString('utf8')
    .split('\n')
  const names = lines.map((line) => line.trim().toLowerCase()).filter((name) => /^\p{L}{2,}$/u.test(name))
  return [...new Set(names)].sort().join('\n')
}
writeFileSync(join(models, 'given-names.txt.gz'), gzipSync(givenNames(), { level: 9 }))
