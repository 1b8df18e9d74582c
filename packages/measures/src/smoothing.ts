import type { Counts } from './share-difference.ts'

/**
 * A share that is never 0 or 1, for logarithms and ratios: half a count is added to each cell.
 * Source: H. Jeffreys, "An Invariant Form for the Prior Probability in Estimation Problems", Proc. Royal Society A 186 (1946);
 * the same half in R. Krichevsky and V. Trofimov, IEEE Transactions on Information Theory 27 (1981).
 *
 * @param counts whole counts; of nothing the share is ½
 * @returns above 0 and below 1
 * @throws RangeError for counts that cannot be
 */
export function halfAdded(counts: Counts): number {
  assertCounts(counts)
  return (counts.numerator + 0.5) / (counts.denominator + 1)
}

/**
 * A distribution drawn toward an expected one, as if `weight` counts had been seen of it: (count + weight · expected) ÷ (total + weight).
 * Source: C. Zhai and J. Lafferty, "A Study of Smoothing Methods for Language Models", ACM TOIS 22 (2004), Dirichlet prior.
 *
 * @param counts 0 or more each, one a category
 * @param expected as many shares, which add up to 1
 * @param weight above 0, in counts
 * @returns shares that add up to 1
 * @throws RangeError where lengths differ or the weight is not above 0
 */
export function dirichletSmoothed(
  counts: readonly number[],
  expected: readonly number[],
  weight: number,
): number[] {
  if (counts.length !== expected.length)
    throw new RangeError(`${counts.length} counts and ${expected.length} expected shares`)
  if (!(weight > 0)) throw new RangeError(`the weight must be above 0, got ${weight}`)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count, index) => (count + weight * (expected[index] as number)) / (total + weight))
}

/** Shares drawn toward the mean of their like: the smaller the sample, the further. */
export interface ShrunkShares {
  /** Of all together. */
  mean: number
  /** How many counts the mean is worth for each share; Infinity where they differ no more than chance has them differ. */
  weight: number
  /** One a sample, in their order. */
  shares: number[]
}

/**
 * Empirical Bayes shrinkage of shares of like things (outlets): a beta distribution is fitted to them by moments, and each share
 * becomes its posterior mean.
 * Source: J. C. Kleinman, "Proportions with Extraneous Variance: Single and Independent Samples", JASA 68 (1973).
 *
 * @param samples whole counts; samples of nothing get the mean
 * @returns null where no sample has a count
 * @throws RangeError for counts that cannot be
 */
export function shrunkShares(samples: readonly Counts[]): ShrunkShares | null {
  samples.forEach(assertCounts)
  const total = samples.reduce((sum, { denominator }) => sum + denominator, 0)
  if (total === 0) return null
  const mean = samples.reduce((sum, { numerator }) => sum + numerator, 0) / total
  const weight = worthOfMean(samples, mean, total)
  const shares = samples.map(({ numerator, denominator }) =>
    denominator === 0 || weight === Number.POSITIVE_INFINITY
      ? mean
      : (numerator + weight * mean) / (denominator + weight),
  )
  return { mean, weight, shares }
}

/** The beta's α + β from the spread between samples beyond that of chance. */
function worthOfMean(samples: readonly Counts[], mean: number, total: number): number {
  const filled = samples.filter(({ denominator }) => denominator > 0)
  const spread = filled.reduce(
    (sum, { numerator, denominator: n }) => sum + n * (numerator / n - mean) ** 2,
    0,
  )
  const chance = mean * (1 - mean)
  const squares = filled.reduce((sum, { denominator }) => sum + denominator ** 2, 0)
  const between = (spread - (filled.length - 1) * chance) / (total - squares / total)
  // All variance between samples: the shares stand for themselves. None: the mean stands for all.
  if (!(between > 0)) return Number.POSITIVE_INFINITY
  return Math.max(0, chance / between - 1)
}

function assertCounts({ numerator, denominator }: Counts): void {
  if (!Number.isInteger(denominator) || denominator < 0)
    throw new RangeError(`a denominator is whole and 0 or more, got ${denominator}`)
  if (!Number.isInteger(numerator) || numerator < 0 || numerator > denominator)
    throw new RangeError(`the numerator must be between 0 and ${denominator}, got ${numerator}`)
}
