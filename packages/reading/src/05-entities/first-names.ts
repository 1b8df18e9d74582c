import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Known } from '../04-mentions/knowledge.ts'
import type { PersonName } from './person-names.ts'
import { SURNAMES_FIRST } from './surnames-first.ts'

export type Gender = NonNullable<Known['gender']>

const FILE = resolve(import.meta.dirname, '../../models/entities/first-names.txt.gz')
let loaded: Map<string, Gender> | undefined

/** First names that are women's alone or men's alone in the shipped list; read once. */
function firstNames(): Map<string, Gender> {
  loaded ??= new Map(
    gunzipSync(readFileSync(FILE))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(2), line.startsWith('F') ? 'F' : 'M']),
  )
  return loaded
}

/** Is this a first name that women alone or men alone bear? */
export const hasGender = (word: string) => firstNames().has(word)

/** The gender that a full name's first name tells; null where it tells none, or where the surname may stand first. */
export function genderOf({ words }: PersonName): Gender | null {
  const first = words[0] ?? ''
  if (words.length < 2 || SURNAMES_FIRST.has(first)) return null
  const names = firstNames()
  return names.get(first) ?? names.get(first.split('-')[0] ?? '') ?? null
}

const TITLES = new Map<string, Gender>([
  ...[
    'mr',
    'king',
    'prince',
    'sir',
    'pope',
    'lord',
    'father',
    'congressman',
    'councilman',
    'spokesman',
    'chairman',
  ].map((title) => [title, 'M'] as const),
  ...['mrs', 'ms', 'miss', 'queen', 'princess', 'dame', 'lady', 'sister', 'madam', 'madame'].map(
    (title) => [title, 'F'] as const,
  ),
  ...['congresswoman', 'councilwoman', 'spokeswoman', 'chairwoman', 'actress'].map(
    (title) => [title, 'F'] as const,
  ),
])

/** The gender that a word before a name tells, e.g. "Mrs."; null where it tells none. */
export const genderOfTitle = (word: string | undefined) =>
  TITLES.get((word ?? '').toLowerCase().replace(/\.$/, '')) ?? null
