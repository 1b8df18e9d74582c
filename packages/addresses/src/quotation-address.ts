import { globalId, keyOf } from '@parallax/client'
import { QuotationFilter } from '@parallax/domain'

/**
 * How a choice of quotations stands in an address: `speakers:person.ada-example*kinds:direct,mixed`, or `any`. Several
 * choices are parted by a bar.
 */
const IDS = new Set(['speakers', 'naming'])
const LISTS = new Set([...IDS, 'kinds', 'cueClasses'])
const FLAGS = new Set(['speakerKnown', 'cued'])

const escaped = (text: string) =>
  text.replace(/[%*,|:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

export function printChoice(choice: QuotationFilter): string {
  const parts = Object.entries(choice)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}:${printed(key, value)}`)
  return parts.join('*') || 'any'
}

function printed(key: string, value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((word: string) => escaped(IDS.has(key) ? keyOf(word) : word))
      .sort()
      .join(',')
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : escaped(String(value))
}

/** Null where the words are no choice. */
export function parseChoice(text: string): QuotationFilter | null {
  if (text === 'any') return {}
  const entries: [string, unknown][] = []
  for (const part of text.split('*')) {
    const colon = part.indexOf(':')
    const [key, raw] = [part.slice(0, Math.max(0, colon)), part.slice(colon + 1)]
    const value = raw === '' ? null : read(key, raw)
    if (value === null) return null
    entries.push([key, value])
  }
  const choice = QuotationFilter.strict().safeParse(Object.fromEntries(entries))
  return choice.success ? choice.data : null
}

function read(key: string, raw: string): unknown {
  try {
    if (IDS.has(key)) return raw.split(',').map((word) => globalId('Entity', decodeURIComponent(word)))
    if (LISTS.has(key)) return raw.split(',').map(decodeURIComponent)
    if (FLAGS.has(key)) return raw === 'yes' ? true : raw === 'no' ? false : null
    return key === 'minWords' ? Number(raw) : decodeURIComponent(raw)
  } catch {
    return null
  }
}
