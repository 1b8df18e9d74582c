import type { EntityType, Share } from '@parallax/domain'

/** Invented numbers of the shape that the API gives, built so that every sum can be checked by hand. */

export const entity = (name: string, type: EntityType = 'PERSON') => ({
  id: `Entity:${type.toLowerCase()}.${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  type,
})
export const outlet = (name: string) => ({ id: `Outlet:${name.toLowerCase().replaceAll(' ', '-')}`, name })
export const topic = (name: string, code: string) => ({ id: `Topic:medtop:${code}`, name })

export const OUTLETS: [string, number][] = [
  ['The Northern Post', 24],
  ['Harbour Courier', 18],
  ['Meridian Daily', 14],
  ['Capital Ledger', 12],
  ['Plainsman Weekly', 10],
  ['Lakeside Record', 7],
  ['Orchard Gazette', 3],
]

/** Wilson score interval at 95 %, written out here so that the tests do not depend on who computes it in the product. */
export function share(numerator: number, denominator: number): Share {
  if (denominator === 0) return { numerator, denominator, share: null, lower: null, upper: null }
  const z = 1.959964
  const p = numerator / denominator
  const centre = p + (z * z) / (2 * denominator)
  const spread = z * Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator ** 2))
  const scale = 1 + (z * z) / denominator
  return {
    numerator,
    denominator,
    share: p,
    lower: Math.max(0, (centre - spread) / scale),
    upper: Math.min(1, (centre + spread) / scale),
  }
}
