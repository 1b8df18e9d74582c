import type { CopyResolver } from '@parallax/domain'
import { EARLIEST, LEAST_PRINTS, sharedWords } from './copies.ts'
import { settle } from './settle.ts'
import { sketchOf } from './sketch.ts'
import { wordsOf } from './words.ts'

/** The parts of `Copies` for one who keeps articles elsewhere, so that only what an article touches is looked at again. */
export const copyResolver: CopyResolver = {
  earliest: EARLIEST,
  leastPrints: LEAST_PRINTS,
  sketchOf,
  compare: sharedWords,
  settle,
  wordsOf,
}
