import { Z_95 } from './interval.ts'

/** In each group as many counts a category make a table full enough for an interval; below, its coverage falls under 90 %. */
export const FULL_CATEGORY = 10

/** How far apart distributions are: 0 the same, 1 bit for two that share nothing. */
export interface Divergence {
  /** Of the counts as they are; too large in small samples. */
  plain: number
  /** With the bias of small samples taken away; not below 0. */
  corrected: number
  /** 95 % interval; both ends null where a group has fewer than `FULL_CATEGORY` counts a category. */
  lower: number | null
  upper: number | null
}

/** Counts of the same categories, one row a group: `counts[group][category]`. */
export type CountTable = readonly (readonly number[])[]

/**
 * Jensen–Shannon divergence of two or more groups with equal weights, in bits: the entropy of their mean distribution less
 * the mean of their entropies. 0 to log₂(groups).
 * Source: J. Lin, "Divergence Measures Based on the Shannon Entropy", IEEE Transactions on Information Theory 37 (1991), eq. 5.1.
 *
 * The bias: G. A. Miller, "Note on the bias of information estimates" (1955) for the entropy of each group, and the same
 * expansion for that of the mean distribution. The interval: the delta method around the corrected value, plus the spread
 * that two samples of one distribution have, without which it would shrink to nothing where they are the same. For tables too
 * thin for it compare with `divergenceByChance`.
 *
 * @param table whole counts, as many categories in each row
 * @returns null where there are fewer than two groups, or one has no count
 * @throws RangeError where the rows differ in length or a count is below 0
 */
export function jensenShannon(table: CountTable): Divergence | null {
  assertTable(table)
  if (table.length < 2 || table.some((row) => totalOf(row) === 0)) return null
  const sizes = table.map(totalOf)
  const shares = sharesOf(table)
  const middle = meanOf(shares)
  const plain = between(shares, middle)
  const unbiased = plain - bias(shares, middle, sizes)
  const corrected = Math.max(0, unbiased)
  const categories = middle.filter((share) => share > 0).length
  if (Math.min(...sizes) < FULL_CATEGORY * categories) return { plain, corrected, lower: null, upper: null }
  const half = Z_95 * Math.sqrt(variance(shares, middle, sizes, categories))
  const most = Math.log2(table.length)
  const within = (value: number) => Math.min(most, Math.max(0, value))
  return { plain, corrected, lower: within(unbiased - half), upper: within(unbiased + half) }
}

/**
 * What each category adds to the plain divergence, in bits, in the categories' order: Σ wᵢ pᵢ log₂(pᵢ ÷ m). None is below 0
 * (x log x is convex), and they add up to it.
 *
 * @param table as of `jensenShannon`, where it gives an answer
 */
export function divergenceTerms(table: CountTable): number[] {
  const shares = sharesOf(table)
  return meanOf(shares).map((middle, category) => {
    const terms = shares.map((row) => {
      const p = row[category] ?? 0
      return p > 0 ? p * Math.log2(p / middle) : 0
    })
    return Math.max(0, terms.reduce((sum, term) => sum + term, 0) / shares.length)
  })
}

/** The plain divergence alone, of rows that are known to be well formed. */
export function plainDivergence(table: CountTable): number {
  const shares = sharesOf(table)
  return between(shares, meanOf(shares))
}

const between = (shares: CountTable, middle: readonly number[]) =>
  Math.max(0, entropy(middle) - shares.reduce((sum, row) => sum + entropy(row), 0) / shares.length)

const sharesOf = (table: CountTable) =>
  table.map((row) => {
    const size = totalOf(row)
    return row.map((count) => count / size)
  })

const totalOf = (row: readonly number[]) => row.reduce((sum, count) => sum + count, 0)

const meanOf = (shares: CountTable) =>
  (shares[0] ?? []).map(
    (_, category) => shares.reduce((sum, row) => sum + (row[category] ?? 0), 0) / shares.length,
  )

/** In bits; 0 · log 0 is 0. */
const entropy = (shares: readonly number[]) =>
  shares.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0)

/** How much too large the plain value is on average, in bits; second order. */
function bias(shares: CountTable, middle: readonly number[], sizes: readonly number[]): number {
  const weight = 1 / shares.length
  let nats = 0
  shares.forEach((row, group) => {
    const size = sizes[group] as number
    nats += (weight * (row.filter((p) => p > 0).length - 1)) / (2 * size)
    row.forEach((p, category) => {
      if (p > 0) nats -= (weight * weight * p * (1 - p)) / (2 * size * (middle[category] as number))
    })
  })
  return nats / Math.LN2
}

/** First order: the spread of log₂(p/m) in each group. Second order: a weighted χ² with one degree of freedom a category less one. */
function variance(
  shares: CountTable,
  middle: readonly number[],
  sizes: readonly number[],
  categories: number,
): number {
  const weight = 1 / shares.length
  let first = 0
  shares.forEach((row, group) => {
    const surprise = row.map((p, category) => (p > 0 ? Math.log2(p / (middle[category] as number)) : 0))
    const mean = row.reduce((sum, p, category) => sum + p * (surprise[category] as number), 0)
    const square = row.reduce((sum, p, category) => sum + p * (surprise[category] as number) ** 2, 0)
    first += (weight * weight * Math.max(0, square - mean * mean)) / (sizes[group] as number)
  })
  let trace = 0
  sizes.forEach((one, i) => {
    sizes.forEach((other, j) => {
      trace += (i === j ? weight * (1 - weight) : -weight * weight) ** 2 / (one * other)
    })
  })
  return first + (2 * (categories - 1) * trace) / (2 * Math.LN2) ** 2
}

function assertTable(table: CountTable): void {
  const width = table[0]?.length ?? 0
  for (const row of table) {
    if (row.length !== width)
      throw new RangeError(`each row must have ${width} categories, got ${row.length}`)
    for (const count of row)
      if (!(count >= 0)) throw new RangeError(`a count must be 0 or more, got ${count}`)
  }
}
