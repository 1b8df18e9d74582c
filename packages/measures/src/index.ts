export { expectedTogether, logLikelihood, normalizedPmi } from './association.ts'
export { clusteredMean, clusteredShare, designEffect, type Estimate } from './clustered.ts'
export {
  type CountTable,
  type Divergence,
  divergenceTerms,
  FULL_CATEGORY,
  jensenShannon,
} from './divergence.ts'
export { type DivergenceByChance, divergenceByChance } from './divergence-by-chance.ts'
export { falseDiscoveryRates, rejectedAt } from './false-discovery.ts'
export { type Interval, wilsonInterval, Z_95 } from './interval.ts'
export { type Lag, lagOf, type Meeting, type Met, type Moment, meet } from './lag.ts'
export { type LogOddsRatio, logOddsRatio, priorWorth, type TermUse } from './log-odds.ts'
export { type MedianInterval, medianInterval } from './median-interval.ts'
export { twoSidedP } from './normal.ts'
export { type Overlap, overlapOf } from './overlap.ts'
export { classTfIdf } from './phrases.ts'
export { seededRandom } from './random.ts'
export { shareOf } from './share.ts'
export { type Counts, type ShareDifference, shareDifference } from './share-difference.ts'
export { dirichletSmoothed, halfAdded, type ShrunkShares, shrunkShares } from './smoothing.ts'
