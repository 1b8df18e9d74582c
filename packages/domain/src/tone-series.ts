import type { Period } from './filter.ts'
import type { EntityRef, Opens, OutletRef, Share } from './series.ts'
import type { TimeUnit, ToneDirection } from './vocabulary.ts'

/**
 * Sums over articles from which a mean or a share over their mentions follows, with an interval that knows that mentions
 * of one article are not independent. Each article has a `size` (its mentions) and a `total` (what they add up to).
 */
export interface ClusterSums {
  /** Articles that have any. */
  clusters: number
  size: number
  total: number
  /** Sums over articles of size², total² and size × total. */
  sizeSquared: number
  totalSquared: number
  product: number
}

/** The mean over the mentions that say something, −1 to 1, with its 95 % interval; that is null where too few articles say something. */
export interface ToneMean {
  mean: number
  lower: number | null
  upper: number | null
  /** Mentions that say something: those against and those for. */
  mentions: number
  /** Articles that hold them. */
  articles: number
}

/** Mentions of one direction, and their share of all that were read. */
export interface ToneDirectionCount extends Opens {
  direction: ToneDirection
  mentions: number
  articles: number
  share: Share
}

/** Mentions of an entity whose clause was read, in `articles` articles; polarity null where none says anything. */
export interface ToneCount extends Opens {
  mentions: number
  articles: number
  polarity: ToneMean | null
  /** All three, in the vocabulary's order: their mentions add up. */
  directions: ToneDirectionCount[]
}

/** Tone toward an entity over all voices and in each; the voices' mentions add up. */
export interface EntityTone extends ToneCount {
  narration: ToneCount
  quoted: ToneCount
}

/** Outlet null: articles whose outlet is not known. */
export interface OutletTone extends ToneCount {
  outlet: OutletRef | null
}

export interface ToneByOutlet {
  entity: EntityRef
  outlets: OutletTone[]
}

/** One stretch of a time axis; `covered` is the number of articles of the filter on it. */
export interface TonePoint extends ToneCount {
  period: Period | null
  covered: number
}

/** The points and what has no date add up to it. */
export interface ToneOverTime extends ToneCount {
  entity: EntityRef
  unit: TimeUnit
  points: TonePoint[]
  undated: TonePoint
}
