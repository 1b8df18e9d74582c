export { expectedTogether, logLikelihood, normalizedPmi } from './association.ts'
export { clusteredMean, clusteredShare, type Estimate, LEAST_CLUSTERS } from './clustered.ts'
export { type Interval, wilsonInterval, Z_95 } from './interval.ts'
export { shareOf } from './share.ts'
