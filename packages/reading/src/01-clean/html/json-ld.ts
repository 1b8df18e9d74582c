/** The articles that a page describes in JSON-LD (schema.org), in the order of the page. */
export function jsonLdArticles(sources: readonly string[]): Record<string, unknown>[] {
  const articles: Record<string, unknown>[] = []
  for (const source of sources) collect(parse(source), articles, 0)
  return articles
}

const ARTICLE = /article|blogposting|reportage|posting/i
const DEEPEST = 12

function parse(source: string): unknown {
  const json = source.trim().replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')
  try {
    return JSON.parse(json)
  } catch {
    return parseLoosely(json)
  }
}

/** Many pages leave raw line breaks and tabs inside JSON strings. */
function parseLoosely(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\r\n\t]+/g, ' '))
  } catch {
    return null
  }
}

function collect(node: unknown, into: Record<string, unknown>[], depth: number): void {
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const item of node) collect(item, into, depth + 1)
    return
  }
  const record = node as Record<string, unknown>
  if (stringOf(record['@type']).some((type) => ARTICLE.test(type))) into.push(record)
  for (const value of Object.values(record)) collect(value, into, depth + 1)
}

/** A value that may be one string or a list of them. */
export function stringOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  return Array.isArray(value) ? value.flatMap(stringOf) : []
}

/** The names in a value that may be a string, an object with a name, or a list of either. */
export function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return stringOf(value)
  if (Array.isArray(value)) return value.flatMap(namesOf)
  if (typeof value === 'object' && value !== null) return namesOf((value as { name?: unknown }).name)
  return []
}
