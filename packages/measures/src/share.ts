import type { Share } from '@parallax/domain'
import { wilsonInterval } from './interval.ts'

/**
 * `numerator` of `denominator` articles as a share with its 95 % Wilson interval.
 * Nothing of nothing has no share: all three are null, never 0.
 *
 * @throws RangeError where the numerator is negative or exceeds the denominator
 */
export function shareOf(numerator: number, denominator: number): Share {
  if (numerator === 0 && denominator === 0)
    return { numerator, denominator, share: null, lower: null, upper: null }
  const { lower, upper } = wilsonInterval(numerator, denominator)
  return { numerator, denominator, share: numerator / denominator, lower, upper }
}
