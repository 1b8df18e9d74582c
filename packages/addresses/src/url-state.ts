import type { ArticleFilter } from '@parallax/domain'
import { createSerializer } from 'nuqs/server'
import { type FilterParams, filterOfParams, filterParsers, paramsOfFilter } from './filter-address.ts'
import { type View, viewParsers } from './view-address.ts'

/**
 * The one place that turns an address into state and state into an address. Defaults are left out, keys are
 * sorted, lists are written with commas and sets in alphabetical order, so that one question has one address.
 */

const allParsers = { ...filterParsers, ...viewParsers }

export interface Ignored {
  key: string
  value: string
  why: string
}
export interface UrlState {
  filter: ArticleFilter
  view: View
  ignored: Ignored[]
}

export type RawParams = Record<string, string | string[] | undefined>

/** Marks that other programs add to links; they are nobody's fault and mean nothing here. */
const FOREIGN = /^(utm_|_|fbclid|gclid|ref$)/

/** A value as it can be shown: without control characters, which no page can carry. */
const shown = (value: string) => value.replace(/\p{Cc}/gu, '')

/** The first outlet that stands more than once in a list, which cannot be compared with itself. */
function namedTwice(value: string | string[] | undefined): string | undefined {
  const keys = ((Array.isArray(value) ? value[0] : value) ?? '').split(',').map((key) => key.trim())
  return keys.find((key, at) => key && keys.indexOf(key) < at)
}

/** Reads an address. What is unknown or cannot be read is left out and named, never an error. */
export function parseUrlState(raw: RawParams): UrlState {
  const ignored: Ignored[] = []
  const state: Record<string, unknown> = {}
  for (const [key, parser] of Object.entries(allParsers)) {
    const value = raw[key]
    const first = Array.isArray(value) ? value[0] : value
    const parsed = first === undefined ? null : parser.parse(first)
    if (first !== undefined && parsed === null)
      ignored.push({ key, value: shown(first), why: 'this value cannot be read' })
    else if (Array.isArray(value) && value.length > 1)
      ignored.push({
        key,
        value: shown(value.slice(1).join(', ')),
        why: 'given more than once; the first counts',
      })
    state[key] = parsed ?? ('defaultValue' in parser ? parser.defaultValue : null)
  }
  for (const [key, value] of Object.entries(raw))
    if (!Object.hasOwn(allParsers, key) && !FOREIGN.test(key))
      ignored.push({ key: shown(key), value: shown(String(value ?? '')), why: 'there is no such setting' })
  const twice = namedTwice(raw.compare)
  if (twice)
    ignored.push({ key: 'compare', value: shown(twice), why: 'this outlet is named twice; it counts once' })
  const params = state as FilterParams & View
  if (params.from && params.to && params.from > params.to) {
    ignored.push({ key: 'to', value: params.to, why: `it is before the first day, ${params.from}` })
    params.to = null
  }
  return { filter: filterOfParams(params), view: params, ignored }
}

export const sorted = (search: URLSearchParams) => {
  search.sort()
  return search
}
const serialize = createSerializer(allParsers, { processUrlSearchParams: sorted })

/** The canonical query string of a filter and a view, with its question mark; empty where nothing is chosen. */
export function printUrlState(filter: ArticleFilter, view: Partial<View> = {}): string {
  return serialize({ ...paramsOfFilter(filter), ...view })
}

export const href = (path: string, filter: ArticleFilter, view: Partial<View> = {}): string =>
  `${path}${printUrlState(filter, view)}`
