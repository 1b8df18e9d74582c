import { pageKey } from '@parallax/domain'
import { byAge, type Dated } from './age.ts'

export interface Addressed extends Dated {
  url: string | null
}

/** For each article that is a later version of a page the version before it. Pure. */
export function revisions(articles: Iterable<Addressed>): Map<string, string> {
  const pages = new Map<string, Addressed[]>()
  for (const article of articles) {
    const page = article.url === null ? null : pageKey(article.url)
    if (page === null) continue
    const versions = pages.get(page)
    if (versions) versions.push(article)
    else pages.set(page, [article])
  }
  const before = new Map<string, string>()
  for (const versions of pages.values())
    for (const [i, { id }] of versions.sort(byAge).entries()) {
      const previous = versions[i - 1]
      if (previous) before.set(id, previous.id)
    }
  return before
}
