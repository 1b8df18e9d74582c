import { publisherKey, slug } from '@parallax/domain'
import { type ShippedOutlet, shippedOutlets } from '@parallax/reading'

export type { ShippedOutlet }

/** The outlets that ship with the engine, by domain: all, or those whose name or domain holds the words. */
export function findShippedOutlets(search = ''): readonly ShippedOutlet[] {
  const words = search.trim().toLowerCase()
  if (words === '') return shippedOutlets()
  const folded = slug(words)
  return shippedOutlets().filter(
    ({ domain, name }) =>
      domain.includes(words) || (name !== null && folded !== '' && slug(name).includes(folded)),
  )
}

let byDomain: Map<string, ShippedOutlet> | undefined
let byName: Map<string, ShippedOutlet> | undefined

/** The entry that ships for an outlet, found by its domain, else by its name; null where there is none. */
export function shippedOutletOf(outlet: { id: string; domain: string | null }): ShippedOutlet | null {
  byDomain ??= new Map(shippedOutlets().map((one) => [one.domain, one]))
  byName ??= new Map(
    shippedOutlets().flatMap((one) => (one.name === null ? [] : [[publisherKey(one.name), one]])),
  )
  return byDomain.get(outlet.domain ?? '') ?? byName.get(outlet.id) ?? null
}
