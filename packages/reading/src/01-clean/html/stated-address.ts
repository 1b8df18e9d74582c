import { isArticleAddress, pageKey } from '@parallax/domain'
import { HeadReader } from './head.ts'
import { metaTags } from './metadata.ts'
import { parse } from './parse.ts'

/** Where the head ends, which alone states addresses. */
const BODY = /<body[\s>]/i
/** UTF-16 code units of a page without a body that are looked at. */
const LONGEST_HEAD = 500_000

/**
 * The address that a page gives for itself: its canonical link, else Open Graph's. None where these two name different pages, where it is
 * no whole web address, or is that of a front page or a section, which many pages of one site may name.
 */
export function statedAddress(html: string): string | null {
  const body = html.search(BODY)
  const reader = new HeadReader()
  parse(html.slice(0, body < 0 ? LONGEST_HEAD : body), reader)
  const head = reader.finish()
  const graph = metaTags(head).get('og:url')?.[0] ?? null
  const stated = (head.canonical ?? graph)?.trim() ?? null
  if (stated === null || !isArticleAddress(stated)) return null
  return graph === null || pageKey(graph) === pageKey(stated) ? stated : null
}
