import type { Head } from '../head.ts'
import { jsonLdArticles, stringsOf } from '../json-ld.ts'
import type { Metadata } from '../metadata.ts'

/** What a page's head says of its article that can be found again in its text. */
export interface Claims {
  titles: readonly string[]
  authors: readonly string[]
  descriptions: readonly string[]
  /** The whole text, as JSON-LD gives it; null where it gives none, or several: the entries of a live blog are each one. */
  body: string | null
}

const DESCRIPTION_KEYS = new Set(['description', 'og:description', 'twitter:description', 'dc.description'])

export function claimsOf(head: Head, { titles, credits, url }: Metadata): Claims {
  const articles = jsonLdArticles(head.jsonLd, { url, titles })
  const described = articles.flatMap((article) => stringsOf(article.description))
  const metas = head.metas.filter(({ key }) => DESCRIPTION_KEYS.has(key)).map(({ content }) => content)
  const bodies = [...new Set(articles.flatMap((article) => stringsOf(article.articleBody)))]
  return {
    titles,
    authors: credits.filter(({ isOrganization }) => !isOrganization).map(({ name }) => name),
    descriptions: [...described, ...metas],
    body: bodies.length === 1 ? (bodies[0] as string) : null,
  }
}
