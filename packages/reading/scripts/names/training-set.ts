import { LISTS, listedPhrases } from '../../src/04-mentions/gazetteer.ts'
import { type Labelled, readOwn, readSet } from './corpus.ts'

/** The labelled articles, by what they are for. */
export interface TrainingSet {
  train: Labelled[]
  /** Never learnt from: to measure on and to calibrate with. */
  held: Labelled[]
}

const SETS = [
  'own',
  'wikigold-natural',
  'gum-news',
  're3d',
  'btc',
  'wnut17-train',
  'wnut17-dev',
  'wnut17-test',
  'gmb',
]
/** Every so many articles one is held out. */
export const HOLD_OUT: { readonly [set: string]: number } = {
  own: 12,
  'wikigold-natural': 8,
  'gum-news': 8,
  gmb: 40,
}

export function trainingSet(): TrainingSet {
  const phrases = [...listedPhrases()]
  const among = (bit: number) =>
    new Set(phrases.filter(([, mask]) => (mask & bit) !== 0).map(([name]) => name))
  const words = { countries: among(LISTS.country.bit), demonyms: among(LISTS.demonym.bit) }
  const train: Labelled[] = []
  const held: Labelled[] = []
  for (const set of SETS)
    (set === 'own' ? readOwn(words) : readSet(set, words)).forEach((article, index) => {
      const every = HOLD_OUT[set] ?? 0
      if (every > 0 && index % every === every - 1) held.push(article)
      else train.push(article)
    })
  return { train, held }
}
