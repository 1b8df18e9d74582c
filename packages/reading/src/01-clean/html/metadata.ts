import type { Head, Item } from './head.ts'
import { jsonLdArticles, type Named, type Node, namedIn, stringsOf } from './json-ld.ts'
import { AUTHOR_KEYS, OUTLET_KEYS, PUBLISHED_KEYS, TITLE_KEYS, UPDATED_KEYS } from './meta-keys.ts'

/** A value that a page's head states, and where. */
export interface StatedValue {
  value: string
  rule: string
}

/** Whom a page's head credits; `source` tells apart the lists that it gives: "json-ld", "meta author", "microdata". */
export interface StatedCredit extends Named {
  source: string
}

/** What a page's head says about its article, best source first; nothing is interpreted yet. */
export interface Metadata {
  titles: string[]
  credits: StatedCredit[]
  published: StatedValue[]
  updated: StatedValue[]
  outlets: { name: string; rule: string }[]
  url: string | null
  language: string | null
}

/** Classes and properties of elements that show when a text was published; comments have their own. */
const PUBLISHED_CLASS =
  /(?:^|[\s_-])(?:published|pubdate|publish(?:ed)?[_-]?date|entry-date|post-date|posted-on|article-date|date-published)(?:$|[\s_-])/i
const UPDATED_CLASS = /(?:^|[\s_-])(?:updated|modified)(?:$|[\s_-])/i
/** Between the authors of one article stand few other marked elements. */
const BETWEEN_AUTHORS = 2
const COMMENT = /comment|reply|related|teaser|card/i

/** Interprets JSON-LD, meta tags, Open Graph, microdata and `<time>` of a page. */
export function readMetadata(head: Head): Metadata {
  const meta = metaTags(head)
  const fromMeta = (keys: readonly string[]) => keys.flatMap((key) => meta.get(key) ?? [])
  const url = head.canonical ?? meta.get('og:url')?.[0] ?? null
  const titles = [...fromMeta(TITLE_KEYS), head.title].map(squeeze).filter(Boolean)
  const articles = jsonLdArticles(head.jsonLd, { url, titles })
  const values = (property: string, keys: readonly string[]): StatedValue[] => [
    ...articles
      .flatMap((article) => stringsOf(article[property]))
      .map((value) => ({ value, rule: 'json-ld' })),
    ...fromMeta(keys).map((value) => ({ value, rule: 'meta' })),
  ]
  return {
    titles: [
      ...articles
        .flatMap((article) => stringsOf(article.headline))
        .map(squeeze)
        .filter(Boolean),
      ...titles,
    ],
    credits: credits(articles, meta, head.items),
    published: [
      ...values('datePublished', PUBLISHED_KEYS),
      ...itemDates(head.items, 'datepublished', PUBLISHED_CLASS),
      ...articles
        .flatMap((article) => stringsOf(article.dateCreated))
        .map((value) => ({ value, rule: 'json-ld' })),
    ],
    updated: [
      ...values('dateModified', UPDATED_KEYS),
      ...itemDates(head.items, 'datemodified', UPDATED_CLASS),
    ],
    outlets: outlets(articles, fromMeta(OUTLET_KEYS), titles),
    url,
    language: head.lang,
  }
}

/** Contents of meta elements by key. */
export function metaTags({ metas }: Pick<Head, 'metas'>): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const { key, content, source } of metas) {
    if (source === 'http-equiv') continue
    const known = tags.get(key)
    if (known) known.push(content)
    else tags.set(key, [content])
  }
  return tags
}

/** `twitter:label1` says what `twitter:data1` is. */
function labelledAuthor(meta: ReadonlyMap<string, string[]>): string[] {
  const label = meta.get('twitter:label1')?.[0] ?? ''
  return /^(?:written )?by\b|^author/i.test(label) ? (meta.get('twitter:data1') ?? []) : []
}

/** Dates of elements that say by property, `pubdate` or class what they are. */
function itemDates(items: readonly Item[], property: string, named: RegExp): StatedValue[] {
  const byProperty = (item: Item) =>
    item.itemprop.split(/\s+/).includes(property) || (property === 'datepublished' && item.pubdate)
  const byClass = (item: Item) =>
    item.element === 'time' && named.test(item.class) && !COMMENT.test(item.class)
  const stated = ({ datetime, content, text }: Item) => (datetime ?? content ?? text).trim()
  const exact = items.filter(byProperty)
  return (exact.length > 0 ? exact : items.filter(byClass).slice(0, 1))
    .map((item) => ({ value: stated(item), rule: 'time-element' }))
    .filter(({ value }) => value !== '')
}

/** Who is credited: by JSON-LD, else by meta tags, else by elements that are marked as the author's. */
function credits(
  articles: readonly Node[],
  meta: ReadonlyMap<string, string[]>,
  items: readonly Item[],
): StatedCredit[] {
  const fromArticles = articles
    .map((article) => namedIn(article.author ?? article.creator))
    .find((names) => names.length > 0)
  const listed = (source: string, names: readonly string[]) =>
    names.map((name) => ({ name, isOrganization: false, source }))
  const found: StatedCredit[] = [
    ...(fromArticles ?? []).map((credit) => ({ ...credit, source: 'json-ld' })),
    ...AUTHOR_KEYS.flatMap((key) => listed(`meta ${key}`, meta.get(key) ?? [])),
    ...listed('meta twitter:data1', labelledAuthor(meta)),
    ...listed('microdata', itemAuthors(items)),
  ]
  return found
    .map((credit) => ({ ...credit, name: squeeze(credit.name) }))
    .filter(({ name }) => isCredit(name))
}

/** The authors that microdata or `rel=author` mark before anything else does: of later ones some are commenters. */
function itemAuthors(items: readonly Item[]): string[] {
  const isAuthor = ({ itemprop, rel, class: named }: Item) =>
    (itemprop.split(/\s+/).includes('author') || rel === 'author') && !COMMENT.test(named)
  const names: string[] = []
  let gap = 0
  for (const item of items) {
    const name = isAuthor(item) ? squeeze(item.content ?? item.text) : ''
    if (name) names.push(name)
    else if (names.length > 0) gap++
    if (gap > BETWEEN_AUTHORS) break
    if (name) gap = 0
  }
  return [...new Set(names)]
}

function outlets(
  articles: readonly Node[],
  sites: readonly string[],
  titles: readonly string[],
): Metadata['outlets'] {
  const named = sites
    .filter((name) => !/^(?:https?:|@|[\w.-]+\/)/.test(name))
    .map((name) => ({ name, rule: 'site-name' }))
  const publishers = articles
    .flatMap((article) => namedIn(article.publisher))
    .map(({ name }) => ({ name, rule: 'json-ld' }))
  const suffix = titleSuffix(titles)
  return [...named, ...publishers, ...(suffix ? [{ name: suffix, rule: 'title-suffix' }] : [])]
    .map(({ name, rule }) => ({ name: squeeze(name), rule }))
    .filter(({ name }) => name.length > 1 && name.length < 80)
}

/** "Headline - The Example Times", where another title of the page is the headline alone. */
function titleSuffix(titles: readonly string[]): string | null {
  for (const title of titles) {
    const headline = titles.find(
      (other) => other.length > 10 && other.length < title.length && title.startsWith(other),
    )
    const suffix =
      headline && /^\s{0,2}[-|–—·:]\s{0,2}(\p{Lu}[^|–—·]{2,40})$/u.exec(title.slice(headline.length))?.[1]
    if (suffix) return suffix.trim()
  }
  return null
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
}

/** White space squeezed, tags off, and what was escaped, even twice, read. */
function squeeze(text: string): string {
  return unescaped(unescaped(text.replace(/<[^<>]{1,200}>/g, '')))
    .replace(/\s+/g, ' ')
    .trim()
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,7}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal || hex) return character(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))
      return ENTITIES[name?.toLowerCase() ?? ''] ?? whole
    },
  )
}

function character(code: number): string {
  const isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isText ? String.fromCodePoint(code) : ' '
}

/** Addresses and handles are no names. */
function isCredit(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 240 &&
    !/^(?:https?:|@|\/\/|www\.)|\.(?:com|org|net|co\.uk)\//i.test(text) &&
    !(text.includes('@') && !text.includes(' '))
  )
}
