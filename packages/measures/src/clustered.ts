import { type ClusterSums, LEAST_CLUSTERS, type Share } from '@parallax/domain'
import { wilsonAt, Z_95 } from './interval.ts'

/** A mean with its 95 % interval; both ends null where too few clusters bear it out, or none differs from another. */
export interface Estimate {
  mean: number
  lower: number | null
  upper: number | null
}

/**
 * The mean over elements that come in clusters (mentions in articles), with an interval that lets those of one cluster say
 * the same: the linearised variance of a ratio of totals, v = m/(m−1) · Σ(total − mean·size)² / (Σ size)², and Student's t
 * with m − 1 degrees of freedom.
 * Source: W. G. Cochran, "Sampling Techniques", 3rd ed. (1977), § 9A.
 *
 * @returns null where there is no element; the ends are not cut to where a value can lie
 */
export function clusteredMean(sums: ClusterSums): Estimate | null {
  if (sums.size === 0) return null
  const mean = sums.total / sums.size
  const variance = varianceOf(sums, mean)
  if (sums.clusters < LEAST_CLUSTERS || variance <= EPSILON) return { mean, lower: null, upper: null }
  const half = studentQuantile(sums.clusters - 1) * Math.sqrt(variance)
  return { mean, lower: mean - half, upper: mean + half }
}

/**
 * A share of elements that come in clusters: the Wilson interval for as many independent elements as would tell just as
 * much, n ÷ design effect. The effect is the clustered variance over the binomial one, at least 1; where all or none
 * count, or there is one cluster, it is that of clusters that agree in themselves, Σ size² ÷ Σ size.
 * Source: L. Kish, "Survey Sampling" (1965), ch. 5 and 8; E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998).
 *
 * @param sums `total` of the elements count, of `size`; whole numbers
 * @throws RangeError where the total is negative or exceeds the size
 */
export function clusteredShare(sums: ClusterSums): Share {
  const { total: numerator, size: denominator } = sums
  if (denominator === 0) return { numerator, denominator, share: null, lower: null, upper: null }
  if (numerator < 0 || numerator > denominator)
    throw new RangeError(`the total must be between 0 and ${denominator}, got ${numerator}`)
  const share = numerator / denominator
  return { numerator, denominator, share, ...wilsonAt(share, denominator / effectAt(sums, share)) }
}

/**
 * How many elements of clusters tell as much as one independent element: 1 or more. See {@link clusteredShare}.
 *
 * @param sums `total` of the elements count, of `size`
 */
export const designEffect = (sums: ClusterSums): number =>
  sums.size === 0 ? 1 : Math.max(1, effectAt(sums, sums.total / sums.size))

/** Below this a variance is rounding. */
const EPSILON = 1e-12

function effectAt(sums: ClusterSums, share: number): number {
  const agreeing = sums.sizeSquared / sums.size
  const binomial = (share * (1 - share)) / sums.size
  if (binomial === 0 || sums.clusters < 2) return agreeing
  return Math.max(1, varianceOf(sums, share) / binomial)
}

function varianceOf(sums: ClusterSums, mean: number): number {
  const { clusters, size, totalSquared, product, sizeSquared } = sums
  if (clusters < 2) return 0
  const spread = totalSquared - 2 * mean * product + mean * mean * sizeSquared
  return ((clusters / (clusters - 1)) * Math.max(0, spread)) / (size * size)
}

/**
 * Quantile of Student's t for a two-sided 95 % interval, by its expansion in powers of 1/df: off by less than 0.001 from 4
 * degrees of freedom up. Source: Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.7.5.
 */
function studentQuantile(df: number): number {
  const z = Z_95
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ]
  return terms.reduce((sum, term, index) => sum + term / df ** (index + 1), z)
}
