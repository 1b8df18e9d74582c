/** Parts of a choice of quotations or of tones whose words the API knows as enums: `direct` is DIRECT there. */
const ENUMS = new Set(['kinds', 'cueClasses', 'voice', 'direction'])

/**
 * Variables as the API reads them. The dashboard speaks of articles and quotations in the words of the domain, as charts'
 * documents do; a document itself travels as it is.
 */
export function apiWords<T>(variables: T): T {
  return translated(variables) as T
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, partOf(key, part)]))
}

function partOf(key: string, part: unknown): unknown {
  if (key === 'spec') return part
  if (ENUMS.has(key) && Array.isArray(part)) return part.map((word) => String(word).toUpperCase())
  if (ENUMS.has(key) && typeof part === 'string') return part.toUpperCase()
  return translated(part)
}
