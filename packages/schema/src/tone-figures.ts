import type { ToneSums } from '@parallax/database'
import type { ToneCount, ToneMean } from '@parallax/domain'
import { clusteredMean, clusteredShare } from '@parallax/measures'

/** Counts with the mean and the shares that follow from their sums, and how sure these are. */
export function toneFigures<Sums extends ToneSums>(sums: Sums): Omit<Sums, keyof ToneCount> & ToneCount {
  return {
    ...sums,
    polarity: meanOf(sums.polarity),
    directions: sums.directions.map(({ sums: own, ...count }) => ({ ...count, share: clusteredShare(own) })),
  }
}

/** A polarity lies between −1 and 1, and so do the ends of its interval. */
function meanOf(sums: ToneSums['polarity']): ToneMean | null {
  const estimate = clusteredMean(sums)
  if (!estimate) return null
  const { mean, lower, upper } = estimate
  return {
    mean,
    lower: lower === null ? null : Math.max(-1, lower),
    upper: upper === null ? null : Math.min(1, upper),
    mentions: sums.size,
    articles: sums.clusters,
  }
}
