import { dataText } from './shared-data.ts'

/** What the CIA World Factbook (public domain) says of one country. */
export interface Country {
  name: string
  /** Long and abbreviated names. */
  otherNames: string[]
  capitals: string[]
  demonyms: string[]
  leaders: Leader[]
  parties: { name: string; leaders: string[] }[]
}
export interface Leader {
  /** "President", "Prime Minister" … as the Factbook writes it. */
  office: string
  name: string
  surname: string
  /** The year since which, as the edition says; null where it does not. */
  since: number | null
}

export const EDITIONS = ['2020-11', '2026-05'] as const
type Entry = Record<string, string>

export function countries(edition: (typeof EDITIONS)[number]): Country[] {
  const entries = JSON.parse(dataText(`gazetteers/factbook-${edition}.json.gz`)) as Record<string, Entry>
  return Object.values(entries)
    .filter((entry) => field(entry, 'Country name / conventional short form') !== '')
    .map(country)
    .filter((c) => c.name !== '')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function country(entry: Entry): Country {
  const nameField = (form: string) => field(entry, `Country name / ${form}`)
  const short = shortName(nameField('conventional short form'), nameField('conventional long form'))
  const other = ['conventional long form', 'abbreviation'].flatMap((form) =>
    nameField(form).split(/,|;| or |\(|\)/),
  )
  return {
    name: short,
    otherNames: unique(other.map(tidy)).filter((n) => n !== short && /^[A-Z]/.test(n)),
    capitals: capitals(field(entry, 'Capital / name')),
    demonyms: demonyms(
      field(entry, 'Nationality / adjective', 'People and Society'),
      field(entry, 'Nationality / noun', 'People and Society'),
    ),
    leaders: [
      ...leaders(field(entry, 'Executive branch / chief of state')),
      ...leaders(field(entry, 'Executive branch / head of government')),
    ],
    parties: parties(field(entry, 'Political parties and leaders') || field(entry, 'Political parties')),
  }
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&nbsp;': ' ', '&rsquo;': "'" }
const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
}

function field(entry: Entry, name: string, group = 'Government'): string {
  const raw = entry[`${group} / ${name} / text`] ?? ''
  return raw
    .replace(/<[^<>]+>/g, '')
    .replace(/&([A-Za-z])(acute|grave|circ|uml|tilde|cedil);/g, (_, letter: string, accent: string) =>
      `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC'),
    )
    .replace(/&\w+;/g, (name) => ENTITIES[name] ?? ' ')
    .trim()
}

/** "Korea, North" forms and empty short forms ("none") fall back on the long form. */
function shortName(short: string, long: string): string {
  const name = tidy(short)
  return name === '' || /^(none|NA|DRC)$/i.test(name) ? tidy(long) : name
}

const tidy = (text: string) =>
  text
    .replace(/;.*$|\(.*$|note\b.*$/s, '')
    .replace(/^(the|The) /, '')
    .replace(/["*]/g, '')
    .trim()

function capitals(text: string): string[] {
  const names = text
    .replace(/;? note\b.*$/s, '')
    .split(/;|\),?/)
    .map((part) => part.replace(/\(.*$|, D\.?C\.?$/gs, '').trim())
  return unique(names).filter((n) => /^[A-Z][^,]{2,30}$/.test(n) && !/^(None|NA|Time)\b/.test(n))
}

function demonyms(adjective: string, noun: string): string[] {
  const adjectives = adjective.replace(/;.*$|\(.*$/s, '').split(/,| or |\/| and /)
  const nouns = noun
    .replace(/;.*$/s, '')
    .split(/,| or |\/| and /)
    .flatMap((n) => plurals(n.replace(/\((?!s\)|es\)|ies\)|men\))[^()]*\)/g, '').trim()))
  return unique([...adjectives, ...nouns].map((d) => d.trim())).filter((d) =>
    /^[A-Z][\p{L}' -]{3,30}$/u.test(d),
  )
}

/** "Chilean(s)" names both the one and the many. */
function plurals(noun: string): string[] {
  const marked = /^(.*?)\((s|es)\)$/.exec(noun)
  return marked ? [marked[1] ?? '', `${marked[1]}${marked[2]}`] : [noun]
}

/** The Factbook writes family names in capitals: "Vladimir Vladimirovich PUTIN", "XI Jinping". */
function leaders(text: string): Leader[] {
  return text
    .replace(/note\b.*$/s, '')
    .replace(/\(since([^)]{0,500})\)[;,]?/g, ' SINCE$1;')
    .split(';')
    .map((part) => {
      const [who = '', since = ''] = part.split(' SINCE')
      const found = leader(who.replace(/\([^)]{0,500}\)/g, '').trim())
      const year = /\d{4}/.exec(since)?.[0]
      return found && { ...found, since: year ? Number(year) : null }
    })
    .filter((l) => l !== null)
}

function leader(text: string): Omit<Leader, 'since'> | null {
  const words = text.split(/\s+/)
  const family = words.findIndex(isFamilyName)
  if (family < 0) return null
  let begin = family
  while (begin > 0 && isGivenName(words[begin - 1] ?? '')) begin--
  const office = words.slice(0, begin).join(' ')
  const surnames = words.slice(family).filter(isFamilyName)
  const surname = surnames.map(capitalised).join(' ')
  const given = words.slice(begin, family)
  const after = words.slice(family + surnames.length)
  const name = given.length > 0 ? [given[0], surname] : [surname, ...after]
  return surname.length < 3 && after.length === 0 ? null : { office, name: name.join(' '), surname }
}

const OFFICE_WORD =
  /^(president|vice|deputy|first|second|prime|minister|premier|chancellor|king|queen|prince|princess|emir|amir|sultan|pope|governor|general|chief|state|counsellor|supreme|leader|chairman|chairwoman|chairperson|council|commission|affairs|assembly|people's|captain|regent|captains|and|the|of|acting|interim|transitional|grand|duke|co-prince|administrator|executive|high|representative|federal|majesty|crown|head|government|his|her|ministers|premiers|presidents|lt\.|gen\.|dr\.|sheikh|taoiseach)$/i
const isFamilyName = (word: string) =>
  /^[\p{Lu}'’-]{2,}$/u.test(word) && !/^(I|II|III|IV|V|VI|X|XIV|NA|DC)$/.test(word)
const isGivenName = (word: string) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !OFFICE_WORD.test(word)
const capitalised = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

function parties(text: string): Country['parties'] {
  return text
    .split(/ \+\+ |<br>/)
    .map((part) => {
      const name = tidy(part.replace(/\[.*$/s, '')).replace(/ or [A-Z]{2}.*$/s, '')
      const heads = /\[([^\]]{1,500})\]/.exec(part)?.[1] ?? ''
      return { name, leaders: heads.split(/,|;/).flatMap((h) => leader(h.trim())?.name ?? []) }
    })
    .filter((p) => /^[A-Z].{4,60}$/.test(p.name))
}

const unique = <T>(values: T[]) => [...new Set(values)]
