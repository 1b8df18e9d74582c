import list from './agencies.json' with { type: 'json' }
import { publisherKey } from './ids.ts'

/** A news agency that is known, written by hand. */
export interface KnownAgency {
  name: string
  /** Its main web domain. */
  domain: string
  /** The forms in which it is credited. */
  aliases: string[]
  /** The outlets that it publishes itself: their domains, each with what lies below it, and names beside the aliases. */
  outlets: { domains: string[]; names: string[] }
}

export const AGENCIES: readonly KnownAgency[] = list

/** By agency, what its own outlets are known by. */
export interface OwnOutlets {
  agencyId: string
  outletIds: string[]
  domains: string[]
}

/** Of every agency that is known; ids are made by `publisherKey`. */
export const OWN_OUTLETS: readonly OwnOutlets[] = AGENCIES.map(({ name, aliases, outlets }) => ({
  agencyId: publisherKey(name),
  outletIds: [...new Set([name, ...aliases, ...outlets.names].map(publisherKey))],
  domains: outlets.domains,
}))

const isBelow = (domain: string | null, own: string) => domain !== null && `.${domain}`.endsWith(`.${own}`)

/**
 * Whether an outlet is an agency's own, whatever either is called: "Associated Press News" at apnews.com is the Associated
 * Press. An agency that is not known is the outlet of the same name. The database asks the same of many rows at once.
 * @param outlet `domain`: lower case, or null where it is not known
 */
export function isOwnOutlet(
  agencyId: string,
  { id, domain }: { id: string; domain: string | null },
): boolean {
  if (agencyId === id) return true
  const own = OWN_OUTLETS.find((one) => one.agencyId === agencyId)
  return own !== undefined && (own.outletIds.includes(id) || own.domains.some((one) => isBelow(domain, one)))
}
