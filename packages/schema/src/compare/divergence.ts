import { type ComparedOutlet, SMALL_SAMPLE } from '@parallax/domain'
import { type Divergence, divergenceByChance, divergenceTerms, jensenShannon } from '@parallax/measures'
import type { ThingOfSides } from './things.ts'

/** How far apart the sides are in what they have, and what chance alone would show. */
export interface ComparedDivergence extends Divergence {
  /** The mean divergence where the same counts are dealt out by chance, in bits. */
  byChance: number
}

/** A thing, and what it adds to the divergence, in bits. */
export interface DivergenceTerm {
  thing: ThingOfSides
  bits: number
  /** With all that add more, in bits. */
  sum: number
}

/**
 * What sets the sides apart, the most first: the bits of all things that any side has add up to their plain divergence.
 *
 * @param counts as of `divergenceOf`, which gives an answer for them
 */
export function termsOf<Thing>(
  sides: readonly ComparedOutlet[],
  things: readonly Thing[],
  counts: (thing: Thing) => readonly number[],
  name: (thing: Thing) => ThingOfSides,
): DivergenceTerm[] {
  const bits = divergenceTerms(sides.map((_, side) => things.map((thing) => counts(thing)[side] ?? 0)))
  let sum = 0
  return things
    .map((thing, index) => ({ thing, bits: bits[index] ?? 0 }))
    .toSorted((one, other) => other.bits - one.bits)
    .map(({ thing, bits: own }) => {
      sum += own
      return { thing: name(thing), bits: own, sum }
    })
}

/** So many single counts are dealt out in all; each deal is of all counts. */
const MOST_DEALT = 20_000_000
const [FEWEST_DEALS, MOST_DEALS] = [20, 200]

/**
 * Jensen–Shannon divergence of the sides' counts of things, beside its level by chance.
 *
 * @param counts of each side: `counts[thing][side]`
 * @param effect how many counts tell as much as one independent: chance deals out so many fewer
 * @returns null where a side has fewer than ten articles, or no count
 */
export function divergenceOf(
  sides: readonly ComparedOutlet[],
  counts: readonly (readonly number[])[],
  effect = 1,
): ComparedDivergence | null {
  if (sides.some(({ articles }) => articles < SMALL_SAMPLE)) return null
  const table = sides.map((_, side) => counts.map((of) => of[side] ?? 0))
  const divergence = jensenShannon(table)
  const independent = effect > 1 ? table.map((row) => row.map((n) => Math.round(n / effect))) : table
  const all = independent.flat().reduce((sum, n) => sum + n, 0)
  const deals = Math.max(FEWEST_DEALS, Math.min(MOST_DEALS, Math.floor(MOST_DEALT / Math.max(1, all))))
  const chance = divergenceByChance(independent, deals)
  return divergence && chance && { ...divergence, byChance: chance.expected }
}
