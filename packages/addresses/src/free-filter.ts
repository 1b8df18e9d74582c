import { ArticleFilter, FREEABLE, type Freeable } from '@parallax/domain'
import { type FilterParams, filterOfParams, filterParsers } from './filter-address.ts'

/** A filter of which an address set some parts. */
export interface FreedFilter {
  filter: ArticleFilter
  /** Names of the parameters that it set, in alphabetical order. */
  set: Freeable[]
}

/**
 * A chart's filter with those of its parts that the owner freed and the address gives. A parameter takes the place of its own
 * part alone: parts are joined by "and", so none that is locked can be widened. What cannot be read, is locked, or would leave no
 * day, sets nothing.
 */
export function freedFilter(
  stored: ArticleFilter,
  free: readonly string[],
  search: URLSearchParams,
): FreedFilter {
  const set: Freeable[] = []
  let filter = stored
  for (const name of FREEABLE) {
    const value = search.get(name)
    if (value === null || !free.includes(name)) continue
    const next = withPart(filter, name, value)
    if (!next) continue
    filter = next
    set.push(name)
  }
  return isPossible(filter) ? { filter, set } : { filter: stored, set: [] }
}

const NONE = Object.fromEntries(Object.keys(filterParsers).map((key) => [key, null])) as FilterParams

function withPart(filter: ArticleFilter, name: Freeable, value: string): ArticleFilter | null {
  const parsed = filterParsers[name].parse(value)
  if (parsed === null) return null
  const [entry] = Object.entries(filterOfParams({ ...NONE, [name]: parsed }))
  if (!entry) return null
  const [field, part] = entry
  const before = filter[field as keyof ArticleFilter]
  // Sets of ids and periods have several parts, each with a parameter of its own.
  const isShared = isParts(part) && isParts(before)
  const next = ArticleFilter.safeParse({ ...filter, [field]: isShared ? { ...before, ...part } : part })
  return next.success ? next.data : null
}

const isParts = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const isPossible = ({ period }: ArticleFilter): boolean =>
  !period?.from || !period.to || period.from <= period.to
