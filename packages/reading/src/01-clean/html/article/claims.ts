import type { Head } from '../head.ts'
import { jsonLdArticles, stringOf } from '../json-ld.ts'
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

export function claimsOf(head: Head, { titles, authors }: Metadata): Claims {
  const articles = jsonLdArticles(head.jsonLd)
  const described = articles.flatMap((article) => stringOf(article.description))
  const metas = head.metas.filter(({ key }) => DESCRIPTION_KEYS.has(key)).map(({ content }) => content)
  const bodies = [...new Set(articles.flatMap((article) => stringOf(article.articleBody)))]
  return {
    titles,
    authors,
    descriptions: [...described, ...metas],
    body: bodies.length === 1 ? (bodies[0] as string) : null,
  }
}
