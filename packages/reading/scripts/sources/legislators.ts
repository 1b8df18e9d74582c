import { parse } from 'yaml'
import { dataText } from './shared-data.ts'

/** US legislators, presidents and vice presidents with their Wikidata ids: unitedstates/congress-legislators, CC0. */
export interface Legislator {
  name: string
  /** Other ways to call them: by the first name in full, officially. */
  otherNames: string[]
  surname: string
  wikidata: string | null
  /** F or M. */
  gender: string
  /** "president", "vice president", "senator" or "representative": the latest. */
  office: string
  /** The year in which the latest term ends. */
  until: number
  /** Every office, with its years. */
  terms: { office: string; from: number; to: number }[]
}

interface Record {
  id: { wikidata?: string; wikipedia?: string }
  name: { first: string; last: string; official_full?: string; nickname?: string }
  bio: { gender?: string }
  terms: { type: string; start: string; end: string }[]
}
const OFFICES: { [type: string]: string } = {
  prez: 'president',
  viceprez: 'vice president',
  sen: 'senator',
  rep: 'representative',
}

export function legislators(): Legislator[] {
  return ['executive', 'legislators-current'].flatMap((file) =>
    (parse(dataText(`gazetteers/${file}.yaml.gz`)) as Record[]).map(legislator),
  )
}

const yearOf = (day: string | undefined) => Number(day?.slice(0, 4) ?? 0)

function legislator({ id, name, bio, terms }: Record): Legislator {
  const last = terms.at(-1)
  const known = id.wikipedia?.replace(/ \([^()]*\)$|, (Jr|Sr)\.?$/g, '')
  return {
    name: known ?? `${name.nickname ?? name.first} ${name.last}`,
    otherNames: [
      `${name.first} ${name.last}`,
      `${name.nickname ?? name.first} ${name.last}`,
      name.official_full ?? '',
    ]
      .map((n) => n.replace(/,? (Jr|Sr)\.?$/, ''))
      .filter(Boolean),
    surname: name.last,
    wikidata: id.wikidata ?? null,
    gender: bio.gender ?? '',
    office: OFFICES[last?.type ?? ''] ?? '',
    until: yearOf(last?.end),
    terms: joined(terms),
  }
}

/** Terms of one office that follow on each other are one. */
function joined(terms: Record['terms']): Legislator['terms'] {
  const all: Legislator['terms'] = []
  for (const { type, start, end } of terms) {
    const office = OFFICES[type] ?? ''
    const last = all.at(-1)
    if (last?.office === office && last.to >= yearOf(start) - 1) last.to = yearOf(end)
    else all.push({ office, from: yearOf(start), to: yearOf(end) })
  }
  return all
}
