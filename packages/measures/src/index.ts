export { expectedTogether, logLikelihood, normalizedPmi } from './association.ts'
export { type Interval, wilsonInterval, Z_95 } from './interval.ts'
export { shareOf } from './share.ts'
