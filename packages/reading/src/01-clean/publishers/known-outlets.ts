import type { KnownOutlet } from '@parallax/domain'
import domains from '../../../models/news-domains.json' with { type: 'json' }
import { fold } from '../line.ts'

/** What is known of outlets: a user's own first, then the table that ships. */
export interface KnownOutlets {
  /** The outlet of a domain, or null. */
  byDomain(domain: string): KnownOutlet | null
  /** The outlet of that name, however it is written, or null. */
  byName(name: string): KnownOutlet | null
  /** True for an outlet of the user's own. */
  isOwn(outlet: KnownOutlet): boolean
}

type Row = readonly [name: string | null, country: string | null]

/** `name` is empty where the table knows a domain's country alone. */
const SHIPPED = new Map(
  Object.entries(domains as unknown as Record<string, Row>).map(([domain, [name, country]]) => [
    domain,
    { domain, name: name ?? '', country },
  ]),
)
const SHIPPED_NAMES = new Map(
  [...SHIPPED.values()].filter(({ name }) => name).map((outlet) => [nameKey(outlet.name), outlet]),
)

/** The shipped table with a user's own outlets above it. */
export function knownOutlets(own: readonly KnownOutlet[] = []): KnownOutlets {
  const domainsOfUser = new Map(
    own.flatMap((outlet) => (outlet.domain ? [[outlet.domain, outlet] as const] : [])),
  )
  const namesOfUser = new Map(own.map((outlet) => [nameKey(outlet.name), outlet]))
  return {
    byDomain: (domain) => domainsOfUser.get(domain) ?? SHIPPED.get(domain) ?? null,
    byName: (name) => namesOfUser.get(nameKey(name)) ?? SHIPPED_NAMES.get(nameKey(name)) ?? null,
    isOwn: (outlet) => own.includes(outlet),
  }
}

/** Letters and digits alone, without an article in front: equal for two spellings of one name. */
export function nameKey(name: string): string {
  return fold(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\([^()]{0,60}\)$/, ''),
  )
    .replace(/^the /, '')
    .replaceAll(' ', '')
}

/** The host of an address or mail address in lower case, without `www.`; null where there is none. */
export function hostOf(address: string | null | undefined): string | null {
  if (!address) return null
  const host =
    /^(?:[a-z]{2,12}:)?(?:\/\/)?(?:www\d?\.)?([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,8}\.[a-z]{2,24})(?![a-z\d.-]*@)/i.exec(
      address.trim(),
    )
  return host?.[1]?.toLowerCase() ?? null
}

/** The registrable part of a host: `news.example.co.uk` → `example.co.uk`. */
export function registrable(host: string): string {
  const parts = host.split('.')
  const tail = parts.slice(-2).join('.')
  const size = /^(?:co|com|org|net|gov|ac|edu|or|ne|go)\.[a-z]{2}$/.test(tail) ? 3 : 2
  return parts.slice(-size).join('.')
}

/** The outlet of a host: of the host itself, else of the domain that it belongs to. */
export function outletOfHost(host: string, known: KnownOutlets): KnownOutlet | null {
  const parts = host.split('.')
  const least = registrable(host).split('.').length
  for (let size = parts.length; size >= least; size--) {
    const outlet = known.byDomain(parts.slice(-size).join('.'))
    if (outlet) return outlet
  }
  return null
}
