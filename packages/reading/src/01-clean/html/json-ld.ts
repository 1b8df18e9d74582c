/** A node of JSON-LD (schema.org), as it stands in the page. */
export type Node = Record<string, unknown>

/** What a page says its own article is, beside its JSON-LD. */
export interface OwnArticle {
  url: string | null
  titles: readonly string[]
}

/** A person or organisation that a node names. */
export interface Named {
  name: string
  isOrganization: boolean
}

const ARTICLE = /article|blogposting|reportage|posting|newsevent/i
const PAGE =
  /^(?:webpage|itempage|medicalwebpage|videoobject|recipe|product|podcastepisode|creativework|event)$/i
const ORGANIZATION = /organi[sz]ation|corporation|newsmedia|brand/i
/** What stands under these belongs to other articles, to comments and to parts of this one. */
const OTHERS =
  /^(?:itemListElement|hasPart|isPartOf|mentions|citation|about|comment|comments|review|reviews|isRelatedTo|relatedLink|liveBlogUpdate|video|image|subjectOf|isBasedOn|significantLink|breadcrumb)$/
const DEEPEST = 12
/** What a page says of its own address and headline outweighs the kind of a node. */
const WEIGHT = { article: 2, page: 0, url: 3, headline: 3, dated: 1 } as const

interface Found {
  node: Node
  weight: number
}

/**
 * The nodes that describe the page's own article, best first: the one of its address or headline where there are several.
 * @param sources the contents of the page's JSON-LD scripts
 */
export function jsonLdArticles(sources: readonly string[], own: OwnArticle): Node[] {
  const found: Found[] = []
  const byId = new Map<string, Node>()
  for (const source of sources) collect(parse(source), found, byId, own, 0)
  found.sort((a, b) => b.weight - a.weight)
  const best = found[0]?.weight ?? 0
  // A second node of the same address or headline completes the first; what only looks like an article is another's.
  return found
    .filter(({ weight }) => weight === best || weight >= WEIGHT.url)
    .map(({ node }) => withReferences(node, byId))
}

function parse(source: string): unknown {
  const json = source.trim().replace(/^(?:<!--|\/\/\s{0,9}<!\[CDATA\[)|(?:-->|\/\/\s{0,9}\]\]>)$/g, '')
  try {
    return JSON.parse(json)
  } catch {
    return parseLoosely(json)
  }
}

/** Many pages leave raw line breaks and tabs inside JSON strings, and a semicolon or a comma at the end. */
function parseLoosely(json: string): unknown {
  try {
    return JSON.parse(
      json
        .replace(/[\p{Cc}]+/gu, ' ')
        .replace(/;\s{0,9}$/, '')
        .replace(/,(?=\s{0,99}[}\]])/g, ''),
    )
  } catch {
    return null
  }
}

function collect(
  value: unknown,
  into: Found[],
  byId: Map<string, Node>,
  own: OwnArticle,
  depth: number,
): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, byId, own, depth + 1)
    return
  }
  const node = value as Node
  if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) byId.set(node['@id'], node)
  const weight = weightOf(node, own)
  if (weight !== null) into.push({ node, weight })
  for (const [key, part] of Object.entries(node)) {
    if (!OTHERS.test(key)) collect(part, into, byId, own, depth + 1)
  }
}

/** How much speaks for a node being the page's article; null for nodes of other kinds. */
function weightOf(node: Node, own: OwnArticle): number | null {
  const types = stringsOf(node['@type'])
  const isArticle = types.some((type) => ARTICLE.test(type))
  if (!isArticle && !types.some((type) => PAGE.test(type))) return null
  let weight: number = isArticle ? WEIGHT.article : WEIGHT.page
  if (own.url && addressesOf(node).some((address) => samePage(address, own.url ?? ''))) weight += WEIGHT.url
  const titles = new Set(own.titles.map(letters))
  if (stringsOf(node.headline ?? node.name).some((title) => titles.has(letters(title))))
    weight += WEIGHT.headline
  if (stringsOf(node.datePublished).length > 0) weight += WEIGHT.dated
  return weight
}

function addressesOf(node: Node): string[] {
  const page = node.mainEntityOfPage
  const id = typeof page === 'object' && page !== null ? (page as Node)['@id'] : page
  return [...stringsOf(node.url), ...stringsOf(id), ...stringsOf(node['@id'])]
}

/** Two addresses of one page: scheme, `www.`, query, fragment and a last slash make no difference. */
function samePage(a: string, b: string): boolean {
  return pathOf(a) === pathOf(b)
}

function pathOf(address: string): string {
  const [path = ''] = address.trim().toLowerCase().split(/[?#]/)
  return path
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

function letters(text: string): string {
  return text.toLowerCase().replace(/&\w{2,8};|[^\p{L}\p{N}]+/gu, '')
}

/** `{"@id": "#ilse"}` stands for the node of that name elsewhere on the page. */
function withReferences(node: Node, byId: ReadonlyMap<string, Node>): Node {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve)
    const id = typeof value === 'object' && value !== null ? (value as Node)['@id'] : undefined
    const named = typeof value === 'object' && value !== null && 'name' in value
    return typeof id === 'string' && !named ? (byId.get(id) ?? value) : value
  }
  return {
    ...node,
    author: resolve(node.author),
    creator: resolve(node.creator),
    publisher: resolve(node.publisher),
  }
}

/** A value that may be one string, a number or a list of them. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  return Array.isArray(value) ? value.flatMap(stringsOf) : []
}

/** Who is named in a value that may be a string, an object with a name, or a list of either. */
export function namedIn(value: unknown): Named[] {
  if (Array.isArray(value)) return value.flatMap(namedIn)
  if (typeof value === 'object' && value !== null) {
    const node = value as Node
    const isOrganization = stringsOf(node['@type']).some((type) => ORGANIZATION.test(type))
    return stringsOf(node.name).map((name) => ({ name, isOrganization }))
  }
  return stringsOf(value).map((name) => ({ name, isOrganization: false }))
}
