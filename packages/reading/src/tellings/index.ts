import type { NamedDay, Quantity, Telling } from '@parallax/domain'
import { readTelling } from './read-telling.ts'

export { alignSentences } from './align-sentences.ts'
export { storyHeadlines } from './headlines.ts'
export { quotationLedger } from './ledger.ts'
export { storyMatrix } from './matrix.ts'
export { storyOrder } from './order.ts'
export { pairView } from './pair-view.ts'

/** What an article counts and measures, in headline and body, in order. */
export const quantitiesOf = (telling: Telling): Quantity[] =>
  readTelling(telling).sentences.flatMap(({ quantities }) => quantities)

/** The days that an article names, in headline and body, in order. */
export const daysOf = (telling: Telling): NamedDay[] =>
  readTelling(telling).sentences.flatMap(({ days }) => days)
