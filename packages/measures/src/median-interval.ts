/** A median with its interval; both ends null where there are too few values for one. */
export interface MedianInterval {
  median: number
  lower: number | null
  upper: number | null
  /** How surely the interval holds the median, at least as stated; null without an interval. */
  confidence: number | null
}

/**
 * Distribution-free interval of a median: from the k-th smallest value to the k-th largest, k the largest whose interval still
 * holds the median as often as is stated, whatever the values' distribution. 95 % needs at least six values.
 * Source: W. R. Thompson, "On Confidence Ranges for the Median", Annals of Mathematical Statistics 7 (1936); tables in W. J.
 * Conover, "Practical Nonparametric Statistics", 3rd ed. (1999), § 3.2.
 *
 * @param values in any order and unit
 * @param stated 0 to 1
 * @returns null of nothing
 * @throws RangeError for a value that is not a number
 */
export function medianInterval(values: readonly number[], stated = 0.95): MedianInterval | null {
  if (values.length === 0) return null
  if (values.some(Number.isNaN)) throw new RangeError('a value is not a number')
  const sorted = Float64Array.from(values).sort()
  const count = sorted.length
  const at = (position: number) => sorted[position] as number
  const median = (at((count - 1) >> 1) + at(count >> 1)) / 2
  const { rank, outside } = rankOf(count, 1 - stated)
  if (rank === 0) return { median, lower: null, upper: null, confidence: null }
  return { median, lower: at(rank - 1), upper: at(count - rank), confidence: 1 - outside }
}

/** The largest k with 2 · P(Binomial(count, ½) < k) ≤ the error; 0 where there is none. In logarithms, for 2ⁿ is soon too large. */
function rankOf(count: number, error: number): { rank: number; outside: number } {
  let logTerm = -count * Math.LN2
  let [rank, below, outside] = [0, 0, 0]
  for (let k = 0; k < count / 2; k += 1) {
    below += Math.exp(logTerm)
    if (2 * below > error + ROUNDING) break
    rank = k + 1
    outside = 2 * below
    logTerm += Math.log((count - k) / (k + 1))
  }
  return { rank, outside }
}

const ROUNDING = 1e-12
