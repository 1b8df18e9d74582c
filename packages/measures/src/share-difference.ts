import { type Interval, wilsonAt, Z_95 } from './interval.ts'

/** A part of a whole, as counts. */
export interface Counts {
  numerator: number
  denominator: number
}

/** How far apart two shares are, −1 to 1: above 0 where the first is larger. */
export interface ShareDifference extends Interval {
  difference: number
}

/**
 * The difference of two shares of separate samples, with its 95 % interval: the two Wilson intervals joined by the square-and-add
 * rule ("hybrid score", method 10). It stays within −1 and 1 and keeps its promise in small samples, at 0 and at 1.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), 873–890.
 *
 * @param one whole counts; the numerator is part of the denominator
 * @param other the same of what it is compared with; no article in both
 * @param z standard normal quantile; 95 % by default
 * @param effect how many dependent counts tell as much as one independent (`designEffect`), at least 1
 * @returns null where either side has no article at all
 * @throws RangeError for counts that cannot be
 */
export function shareDifference(
  one: Counts,
  other: Counts,
  z: number = Z_95,
  effect = 1,
): ShareDifference | null {
  for (const counts of [one, other]) assertCounts(counts)
  if (one.denominator === 0 || other.denominator === 0) return null
  const [p, q] = [one.numerator / one.denominator, other.numerator / other.denominator]
  const ofOne = wilsonAt(p, one.denominator / effect, z)
  const ofOther = wilsonAt(q, other.denominator / effect, z)
  return {
    difference: p - q,
    lower: Math.max(-1, p - q - Math.hypot(p - ofOne.lower, ofOther.upper - q)),
    upper: Math.min(1, p - q + Math.hypot(ofOne.upper - p, q - ofOther.lower)),
  }
}

function assertCounts({ numerator, denominator }: Counts): void {
  if (
    !Number.isInteger(denominator) ||
    !Number.isInteger(numerator) ||
    numerator < 0 ||
    numerator > denominator
  )
    throw new RangeError(`a part must be whole and 0 to its whole, got ${numerator} of ${denominator}`)
}
