import type { InCommon, Sides } from '@parallax/database'
import type { ComparedOutlet } from '@parallax/domain'
import { type Overlap, overlapOf } from '@parallax/measures'

/** Two sides and how much of what they have is the same. */
export interface SidesOverlap extends Overlap {
  sides: [ComparedOutlet, ComparedOutlet]
}

/** Every two sides, in their order. */
export function pairsOf<Pair>(
  { sides }: Sides,
  make: (pair: [ComparedOutlet, ComparedOutlet], one: number, other: number) => Pair,
): Pair[] {
  return sides.flatMap((left, one) =>
    sides.slice(one + 1).map((right, offset) => make([left, right], one, one + 1 + offset)),
  )
}

/** How much any two sides have in common of things that stand on just these sides. */
export const overlapsOf = (compared: Sides, common: readonly InCommon[]): SidesOverlap[] =>
  pairsOf(compared, (sides, one, other) => {
    const things = (...wanted: number[]) =>
      common.reduce((all, { has, things: few }) => all + (wanted.every((side) => has[side]) ? few : 0), 0)
    return { sides, ...overlapOf(things(one), things(other), things(one, other)) }
  })
