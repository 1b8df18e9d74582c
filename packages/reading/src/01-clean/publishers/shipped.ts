import type { KnownOutlet } from '@parallax/domain'
import domains from '../../../models/news-domains.json' with { type: 'json' }

export type ShippedOutlet = Omit<KnownOutlet, 'name'> & { domain: string; name: string | null }

let known: ShippedOutlet[] | undefined

/** The outlets that ship with the engine, by domain; of many only domain and country are known. */
export function shippedOutlets(): readonly ShippedOutlet[] {
  known ??= Object.entries(domains as unknown as Record<string, [string | null, string | null]>)
    .map(([domain, [name, country]]) => ({ domain, name, country }))
    .sort((a, b) => (a.domain < b.domain ? -1 : 1))
  return known
}
