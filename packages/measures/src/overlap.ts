import type { Share } from '@parallax/domain'
import { shareOf } from './share.ts'

/** How much of what two outlets cover is the same. Whole counts of stories. */
export interface Overlap {
  one: number
  other: number
  both: number
  /** Both of all that either has: 1 where they cover the same. Jaccard's index. */
  jaccard: Share
  /** Both of what the smaller has: 1 where it covers nothing but what the larger covers too. Overlap coefficient. */
  coefficient: Share
}

/**
 * Overlap of two sets, each measure as a share with its counts and 95 % Wilson interval: the stories that either (or the smaller)
 * has are taken as a sample of those that it could have had.
 * Sources: P. Jaccard, "The Distribution of the Flora in the Alpine Zone", New Phytologist 11 (1912); D. Szymkiewicz, Acta
 * Societatis Botanicorum Poloniae 11 (1934), and G. G. Simpson, "Mammals and the nature of continents", American Journal of
 * Science 241 (1943), for the coefficient.
 *
 * @param one of how many the first has some, whole
 * @param other the same of the second
 * @param both how many of them both have, at most the smaller
 * @returns shares that are null where there is nothing to share
 * @throws RangeError for counts that cannot be
 */
export function overlapOf(one: number, other: number, both: number): Overlap {
  for (const count of [one, other, both])
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`a count is whole and 0 or more, got ${count}`)
  return {
    one,
    other,
    both,
    jaccard: shareOf(both, one + other - both),
    coefficient: shareOf(both, Math.min(one, other)),
  }
}
