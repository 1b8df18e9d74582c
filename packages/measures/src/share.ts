import type { Share } from '@parallax/domain'
import { wilsonAt, wilsonInterval } from './interval.ts'

/**
 * `numerator` of `denominator` articles as a share with its 95 % Wilson interval.
 * Nothing of nothing has no share: all three are null, never 0.
 *
 * @param effect how many dependent counts tell as much as one independent (`designEffect`), at least 1
 * @throws RangeError where the numerator is negative or exceeds the denominator
 */
export function shareOf(numerator: number, denominator: number, effect = 1): Share {
  if (numerator === 0 && denominator === 0)
    return { numerator, denominator, share: null, lower: null, upper: null }
  const share = numerator / denominator
  const { lower, upper } =
    effect > 1 ? wilsonAt(share, denominator / effect) : wilsonInterval(numerator, denominator)
  return { numerator, denominator, share, lower, upper }
}
