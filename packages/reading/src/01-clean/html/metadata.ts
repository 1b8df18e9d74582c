import type { Head, Item } from './head.ts'
import { jsonLdArticles, namesOf, stringOf } from './json-ld.ts'

/** What a page's head says about its article, best source first; nothing is interpreted yet. */
export interface Metadata {
  titles: string[]
  authors: string[]
  /** Raw dates, best first, with where each stands. */
  published: { value: string; rule: string }[]
  updated: { value: string; rule: string }[]
  outlet: { name: string; rule: string } | null
  url: string | null
  language: string | null
}

const TITLE_KEYS = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'headline',
  'title',
  'dc.title',
  'dcterms.title',
]
const AUTHOR_KEYS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'byline',
  'authors',
]
const PUBLISHED_KEYS = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'date',
  'published_time',
  'rnews:datepublished',
  'originalpublicationdate',
  'displaydate',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'ptime',
  'pub_date',
  'article.published',
]
const UPDATED_KEYS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'article.updated',
]
const OUTLET_KEYS = [
  'og:site_name',
  'application-name',
  'al:iphone:app_name',
  'dc.publisher',
  'publisher',
  'twitter:app:name:iphone',
]

/** Interprets JSON-LD, meta tags, Open Graph and `<time>` of a page. */
export function readMetadata(head: Head): Metadata {
  const meta = metaTags(head)
  const articles = jsonLdArticles(head.jsonLd)
  const fromMeta = (keys: readonly string[]) => keys.flatMap((key) => meta.get(key) ?? [])
  const dated = (property: string, keys: readonly string[], item: string) => [
    ...articles.flatMap((article) =>
      stringOf(article[property]).map((value) => ({ value, rule: 'json-ld' })),
    ),
    ...fromMeta(keys).map((value) => ({ value, rule: 'meta' })),
    ...itemDates(head.items, item).map((value) => ({ value, rule: 'time-element' })),
  ]
  const ldAuthors = articles.flatMap((article) => namesOf(article.author ?? article.creator))
  return {
    titles: [...articles.flatMap((a) => stringOf(a.headline)), ...fromMeta(TITLE_KEYS), head.title]
      .map(squeeze)
      .filter(Boolean),
    authors: (ldAuthors.length > 0 ? ldAuthors : fromMeta(AUTHOR_KEYS).slice(0, 1))
      .map(squeeze)
      .filter(isName),
    published: dated('datePublished', PUBLISHED_KEYS, 'datepublished'),
    updated: dated('dateModified', UPDATED_KEYS, 'datemodified'),
    outlet: outletOf(articles, fromMeta(OUTLET_KEYS)),
    url: head.canonical ?? meta.get('og:url')?.[0] ?? null,
    language: head.lang,
  }
}

function metaTags({ metas }: Head): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const { key, content, source } of metas) {
    if (source === 'http-equiv') continue
    const known = tags.get(key)
    if (known) known.push(content)
    else tags.set(key, [content])
  }
  return tags
}

/** Dates of elements that say that they are this property, `<time pubdate>` counting as publication. */
function itemDates(items: readonly Item[], property: string): string[] {
  return items.flatMap(({ itemprop, datetime, content, pubdate }) => {
    const isPublication = property === 'datepublished' && pubdate
    if (!itemprop.split(/\s+/).includes(property) && !isPublication) return []
    const value = datetime ?? content
    return value ? [value.trim()] : []
  })
}

function outletOf(
  articles: readonly Record<string, unknown>[],
  named: readonly string[],
): Metadata['outlet'] {
  const site =
    named[0] && !named[0].startsWith('http') && !named[0].startsWith('@') ? squeeze(named[0]) : null
  if (site) return { name: site, rule: 'site-name' }
  const publisher = articles
    .flatMap((article) => namesOf(article.publisher))
    .map(squeeze)
    .find(Boolean)
  return publisher ? { name: publisher, rule: 'json-ld' } : null
}

function squeeze(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function isName(text: string): boolean {
  return text.length > 1 && text.length < 120 && !/^https?:|@|\.(?:com|org|net)\b/.test(text)
}
