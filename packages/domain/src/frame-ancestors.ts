import { Failure } from './failures.ts'

/** More sites than a page names, and longer than a name of the DNS (RFC 1035 § 2.3.4) with its scheme and port. */
export const MOST_FRAME_ANCESTORS = 50
const LONGEST = 280

const SCHEME = /^(https?):\/\//i
/** A host as a URL prints it, letters of other scripts as `xn--`: nothing that could end a word of a header. */
const HOST = /^[a-z0-9.-]+$/

/**
 * A site as a host source of `frame-ancestors` (CSP 3 § 2.3.1), e.g. `https://news.example.org`; null where it is none.
 * @param written a name, an address, or `https://*.example.org` for whatever lies below; without a scheme `https`
 */
export function frameAncestor(written: string): string | null {
  const text = written.trim()
  if (text.length > LONGEST) return null
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase() ?? 'https'
  const rest = text.replace(SCHEME, '').replace(/\/$/, '')
  const below = rest.startsWith('*.')
  const place = below ? rest.slice(2) : rest
  // A URL takes more than a site: who logs in, a path, a question, a host in brackets.
  if (place === '' || place.endsWith(':') || /[\s/?#@\\%[\]*]/.test(place)) return null
  const url = parsed(`${scheme}://${place}`)
  if (!url || !HOST.test(url.hostname) || (below && !url.hostname.includes('.'))) return null
  return `${scheme}://${below ? '*.' : ''}${url.host}`
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

/**
 * The sites that may show a chart in a frame, each once, in alphabetical order.
 * @throws Failure BAD_INPUT, its field the place in the list, e.g. `2`
 */
export function frameAncestors(written: readonly string[]): string[] {
  if (written.length > MOST_FRAME_ANCESTORS)
    throw new Failure('BAD_INPUT', `No more than ${MOST_FRAME_ANCESTORS} sites can be named.`)
  const sites = written.map((one, index) => {
    const site = frameAncestor(one)
    if (site === null)
      throw new Failure(
        'BAD_INPUT',
        `“${one.slice(0, 80)}” is no site. Write it as https://news.example.org, or https://*.example.org for every site below.`,
        String(index),
      )
    return site
  })
  return [...new Set(sites)].sort()
}

/** The sites as `frame-ancestors` lists them; any where none is named. The dashboard itself, whose own an embed is, always may. */
export const frameAncestorsSources = (sites: readonly string[]): string =>
  sites.length === 0 ? '*' : ["'self'", ...sites].join(' ')
