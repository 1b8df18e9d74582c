/**
 * q-values of many tests: for each the smallest false discovery rate at which it is still rejected. Rejecting what has
 * q ≤ 0.05 keeps the expected share of wrong rejections among all rejections at 5 % or below, for tests that are independent
 * or depend positively on each other.
 * Source: Y. Benjamini and Y. Hochberg, "Controlling the False Discovery Rate: A Practical and Powerful Approach to Multiple
 * Testing", Journal of the Royal Statistical Society B 57 (1995); positive dependence: Benjamini and Yekutieli, Annals of
 * Statistics 29 (2001).
 *
 * @param pValues of all tests that were looked at, not only of those that are shown; each 0 to 1
 * @returns as many, in the same order; each at least its p-value and at most 1
 * @throws RangeError for what is no p-value
 */
export function falseDiscoveryRates(pValues: readonly number[]): number[] {
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value is 0 to 1, got ${p}`)
  const tests = pValues.length
  const falling = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p)
  const rates = new Array<number>(tests).fill(1)
  let least = 1
  falling.forEach(({ p, index }, position) => {
    least = Math.min(least, (p * tests) / (tests - position))
    // Rounding alone must not put a q-value below its p-value.
    rates[index] = Math.max(p, least)
  })
  return rates
}

/**
 * Which tests are rejected where at most `rate` of the rejections may be wrong, in expectation.
 *
 * @param rate above 0, below 1
 * @returns as many as p-values, in their order
 */
export function rejectedAt(rate: number, pValues: readonly number[]): boolean[] {
  if (!(rate > 0 && rate < 1)) throw new RangeError(`a rate is between 0 and 1, got ${rate}`)
  return falseDiscoveryRates(pValues).map((q) => q <= rate)
}
