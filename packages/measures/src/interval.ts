/** Standard normal quantile for a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054

export interface Interval {
  lower: number
  upper: number
}

/**
 * Wilson score interval of a proportion: keeps its promise for small samples and for shares near 0 and 1,
 * where the textbook interval leaves [0, 1] or shrinks to nothing.
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
 *
 * @param successes whole number, 0 to trials
 * @param trials whole number, at least 1
 * @param z standard normal quantile; 95 % by default
 * @returns both ends as shares, 0 to 1
 * @throws RangeError for counts that cannot be
 */
export function wilsonInterval(successes: number, trials: number, z: number = Z_95): Interval {
  assertCounts(successes, trials)
  return wilsonAt(successes / trials, trials, z)
}

/** The same of a share among trials that need not be whole: as many as dependent ones are worth. */
export function wilsonAt(p: number, trials: number, z: number = Z_95): Interval {
  const z2 = z * z
  const centre = (p + z2 / (2 * trials)) / (1 + z2 / trials)
  const half = (z / (1 + z2 / trials)) * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials * trials))
  // At the ends the formula is exactly 0 or 1; floating point is not.
  return {
    lower: p === 0 ? 0 : Math.max(0, centre - half),
    upper: p === 1 ? 1 : Math.min(1, centre + half),
  }
}

function assertCounts(successes: number, trials: number): void {
  if (!Number.isInteger(trials) || trials < 1)
    throw new RangeError(`trials must be at least 1, got ${trials}`)
  if (!Number.isInteger(successes) || successes < 0 || successes > trials)
    throw new RangeError(`successes must be between 0 and ${trials}, got ${successes}`)
}
