import type { Drawn } from './drawn.ts'

/**
 * A chart whose numbers are quoted: marks and cells open nothing, for what they counted then is perhaps not what their filter
 * selects now.
 */
export const quoted = (drawn: Drawn): Drawn => ({
  ...drawn,
  figure: withoutOpens(drawn.figure),
  table: withoutOpens(drawn.table),
})

function withoutOpens<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutOpens) as T
  if (value === null || typeof value !== 'object') return value
  const parts = Object.entries(value).map(([key, part]) => [key, key === 'opens' ? null : withoutOpens(part)])
  return Object.fromEntries(parts) as T
}
