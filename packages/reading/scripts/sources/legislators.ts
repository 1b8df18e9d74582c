import { parse } from 'yaml'
import { dataText } from './shared-data.ts'

/** US legislators, presidents and vice presidents with their Wikidata ids: unitedstates/congress-legislators, CC0. */
export interface Legislator {
  name: string
  surname: string
  wikidata: string | null
  /** F or M. */
  gender: string
  /** "president", "vice president", "senator" or "representative": the latest. */
  office: string
  /** The year in which the latest term ends. */
  until: number
}

interface Record {
  id: { wikidata?: string; wikipedia?: string }
  name: { first: string; last: string; official_full?: string; nickname?: string }
  bio: { gender?: string }
  terms: { type: string; end: string }[]
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

function legislator({ id, name, bio, terms }: Record): Legislator {
  const last = terms.at(-1)
  const known = id.wikipedia?.replace(/ \([^()]*\)$|, (Jr|Sr)\.?$/g, '')
  return {
    name: known ?? `${name.nickname ?? name.first} ${name.last}`,
    surname: name.last,
    wikidata: id.wikidata ?? null,
    gender: bio.gender ?? '',
    office: OFFICES[last?.type ?? ''] ?? '',
    until: Number(last?.end.slice(0, 4) ?? 0),
  }
}
