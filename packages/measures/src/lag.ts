import type { LagOutcome, Share } from '@parallax/domain'
import { medianInterval } from './median-interval.ts'
import { shareOf } from './share.ts'

/** When something came out: the earliest and latest moment it can have been, in milliseconds; the same where known exactly. */
export interface Moment {
  earliest: number
  latest: number
}

/** When two outlets had one story; null where that is not known. */
export interface Meeting {
  one: Moment | null
  other: Moment | null
}

/** Who is first with the stories that both have, and how long after the other follows. */
export interface Lag {
  /** Pairs with both times known; all below is of these. */
  known: number
  unknown: number
  oneFirst: number
  otherFirst: number
  /** The moments overlap, as on the same day where no hour is given: neither can be called first. */
  ties: number
  /** The first outlet's firsts of all pairs that have a first. */
  first: Share
  /** Median of the other's moment less the first's, in milliseconds: above 0 where the other follows. Null without a pair. */
  median: number | null
  /** 95 % interval of the median; null where there are too few pairs for one. */
  lower: number | null
  upper: number | null
}

/**
 * First-and-follow lag. Where a moment is known only to a day, its middle makes the median, and the interval is as wide as
 * what is not known allows: its lower end is that of the smallest lags that can be, its upper end that of the largest.
 * Source of the interval: see `medianInterval`; ties count for neither, as in the sign test (W. J. Dixon and A. M. Mood, JASA 41, 1946).
 *
 * @throws RangeError where a moment ends before it begins
 */
export function lagOf(meetings: readonly Meeting[]): Lag {
  const lags = meetings.flatMap(({ one, other }) => (one && other ? [between(one, other)] : []))
  const oneFirst = lags.filter(({ least }) => least > 0).length
  const otherFirst = lags.filter(({ most }) => most < 0).length
  return {
    known: lags.length,
    unknown: meetings.length - lags.length,
    oneFirst,
    otherFirst,
    ties: lags.length - oneFirst - otherFirst,
    first: shareOf(oneFirst, oneFirst + otherFirst),
    median: medianInterval(lags.map(({ middle }) => middle))?.median ?? null,
    lower: medianInterval(lags.map(({ least }) => least))?.lower ?? null,
    upper: medianInterval(lags.map(({ most }) => most))?.upper ?? null,
  }
}

/** How one story went: what `lagOf` counts, and the lag that it takes the median of. */
export interface Met {
  outcome: LagOutcome
  /** The other's moment less the first's, in milliseconds; null where a moment is not known. */
  lag: number | null
}

/** @throws RangeError where a moment ends before it begins */
export function meet({ one, other }: Meeting): Met {
  if (!one || !other) return { outcome: 'unknown', lag: null }
  const { least, middle: lag, most } = between(one, other)
  if (least > 0) return { outcome: 'oneFirst', lag }
  return { outcome: most < 0 ? 'otherFirst' : 'tie', lag }
}

function between(one: Moment, other: Moment) {
  for (const { earliest, latest } of [one, other])
    if (!(earliest <= latest))
      throw new RangeError(`a moment ends before it begins: ${earliest} to ${latest}`)
  return {
    least: other.earliest - one.latest,
    middle: (other.earliest + other.latest - one.earliest - one.latest) / 2,
    most: other.latest - one.earliest,
  }
}
