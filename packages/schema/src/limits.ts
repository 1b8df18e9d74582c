/**
 * What one operation may ask for. A scalar or an object costs 1, a list its length times its children; a list
 * without a length is taken to hold ten. The dashboard's heaviest operation costs under 5,000.
 */
export const OPERATION_LIMITS = { complexity: 30_000, depth: 16, breadth: 1000 }

/** Cost of a list that is paged: as many children as the page may hold. `first: 0` with a `totalCount` is cheap. */
export function pageCost(args: { first?: number | null | undefined; last?: number | null | undefined }) {
  const size = args.first ?? args.last ?? 20
  return { field: 1, multiplier: Math.max(1, size) }
}
