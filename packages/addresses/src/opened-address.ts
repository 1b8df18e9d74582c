import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { type FilterParams, filterOfParams, filterParsers, paramsOfFilter } from './filter-address.ts'
import { parseSubject, printSubject } from './subject-address.ts'

/** What a number opens onto: the articles of `slice`, and the sentences that show `subject` in them. */
export interface Opened {
  slice: ArticleFilter
  subject: EvidenceSubject | null
}

const FILTER_KEYS = Object.keys(filterParsers) as (keyof FilterParams)[]

const escapePart = (value: string) =>
  value.replace(/[%;~]/g, (char) => encodeURIComponent(char).replace('~', '%7E'))

export function printOpened(opened: Opened): string {
  const params = paramsOfFilter(opened.slice)
  const parts = FILTER_KEYS.flatMap((key) => {
    const value = params[key]
    return value === null ? [] : [`${key}~${escapePart(printOne(key, value))}`]
  })
  if (opened.subject) parts.push(`of~${escapePart(printSubject(opened.subject))}`)
  return parts.join(';') || 'all'
}

export function parseOpened(value: string): Opened | null {
  const params = Object.fromEntries(FILTER_KEYS.map((key) => [key, null])) as FilterParams
  let subject: EvidenceSubject | null = null
  if (value === 'all') return { slice: {}, subject }
  for (const part of value.split(';')) {
    const [key = '', raw = ''] = part.split('~')
    const plain = safeDecode(raw)
    if (plain === null) return null
    if (key === 'of') {
      subject = parseSubject(plain)
      if (!subject) return null
    } else {
      const parser = Object.hasOwn(filterParsers, key) ? filterParsers[key as keyof FilterParams] : null
      const parsed = parser?.parse(plain) ?? null
      if (parsed === null) return null
      Object.assign(params, { [key]: parsed })
    }
  }
  return { slice: filterOfParams(params), subject }
}

function safeDecode(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

function printOne<K extends keyof FilterParams>(key: K, value: NonNullable<FilterParams[K]>): string {
  const parser = filterParsers[key] as { serialize(value: NonNullable<FilterParams[K]>): string }
  return parser.serialize(value)
}
