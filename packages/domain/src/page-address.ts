/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(utm_.+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid|wt\.mc_id|guccounter|guce_.+|_ga)$/i

/**
 * The address by which a page is known however it was reached: no fragment, no tracking, lower-case host, https.
 * @returns null for what is not a web address
 */
export function canonicalUrl(address: string): string | null {
  const url = webAddress(address)
  return url && `https://${url.host}${pathOf(url)}${queryOf(url)}`
}

/** Hosts, folders, endings and parameters under which publishers keep the same page in another dress. */
const DRESS_HOST = /^(?:(?:www\d?|m|mobile|amp)\.)+/
const DRESS_PATH = /^\/amp(?=\/)|\/amp$|\.amp(?=\.html?$|$)|\/index\.html?$/g
const DRESS_QUERY = /^(?:amp|outputtype|output|print)$/i

/**
 * The key of a page in whatever dress: `www.`, mobile, accelerated and printed versions have the same as the plain one.
 * A key, not an address to open.
 * @returns null for what is not a web address, and for a site's front page, which is another article every day
 */
export function pageKey(address: string): string | null {
  const url = webAddress(address)
  if (!url) return null
  for (const name of [...url.searchParams.keys()]) if (DRESS_QUERY.test(name)) url.searchParams.delete(name)
  const path = pathOf(url).replace(DRESS_PATH, '') || '/'
  const query = queryOf(url)
  return path === '/' && query === '' ? null : `${url.host.replace(DRESS_HOST, '')}${path}${query}`
}

/** A day or a month of publication with something after it, or a number by which articles are kept. */
const DATED = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2]|[a-z]{3})\/./
const NUMBERED = /\d{5}/
const NUMBERED_QUERY = /[?&](?:p|id|aid|nid|doc|article|articleid|story|storyid)=\d/i
const WORD_OF_SLUG = /[a-z]{2,}/gi
const SMALL = /^(?:and|of|the|in|for|to)$/i
/** Words of the last part of a path from which it is a headline; sections have one or two. */
const HEADLINE_WORDS = 3

/**
 * Whether a web address is, by its form, that of one article: its path has a date or a number, its last part a headline's words,
 * or its query an article's number. A front page or a section is none.
 */
export function isArticleAddress(address: string): boolean {
  const url = webAddress(address)
  if (!url || pageKey(address) === null) return false
  if (DATED.test(url.pathname) || NUMBERED.test(url.pathname) || NUMBERED_QUERY.test(queryOf(url)))
    return true
  const last = pathOf(url).split('/').at(-1) ?? ''
  const words = last.replace(/\.[a-z]{2,5}$/i, '').match(WORD_OF_SLUG) ?? []
  return words.filter((word) => !SMALL.test(word)).length >= HEADLINE_WORDS
}

function webAddress(address: string): URL | null {
  const url = URL.parse(address.trim())
  return url && /^https?:$/.test(url.protocol) ? url : null
}

const pathOf = (url: URL) => url.pathname.replace(/(?<!\/)\/+$/, '') || '/'

function queryOf(url: URL): string {
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
}
