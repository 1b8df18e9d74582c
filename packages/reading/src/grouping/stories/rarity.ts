import { backgroundRates } from '../../09-phrases/keyness.ts'
import { stem } from './stem.ts'

/** Words of an article that say how probable it is that a word stands in it at all. */
const WORDS = 300
/** Of a word that the table of English news does not list, against the rarest that it lists: most of these are names. */
const UNLISTED = 0.05

let rates: ReadonlyMap<string, number> | undefined
let unlisted = 0

function ratesByStem(): ReadonlyMap<string, number> {
  if (rates) return rates
  const sums = new Map<string, number>()
  unlisted = 1
  for (const [word, rate] of backgroundRates()) {
    const key = stem(word)
    sums.set(key, (sums.get(key) ?? 0) + rate)
    unlisted = Math.min(unlisted, rate)
  }
  unlisted *= UNLISTED
  rates = sums
  return rates
}

/** How rare a stem is in English news: minus the logarithm of the share of articles that have it. Never hangs on the collection. */
export function rarityOf(stemmed: string): number {
  const rate = ratesByStem().get(stemmed) ?? unlisted
  return -Math.log(1 - Math.exp(-rate * WORDS))
}
