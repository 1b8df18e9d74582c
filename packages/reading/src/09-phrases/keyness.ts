import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const FILE = resolve(import.meta.dirname, '../../models/phrases/background.txt.gz')

/** Mandelbrot's form of Zipf's law: what the word of a rank (from 0) has of all words. */
const SHARE = 0.08
const SHIFT = 2.7
export const zipfRate = (rank: number): number => SHARE / (rank + 1 + SHIFT)

let ranks: ReadonlyMap<string, number> | undefined

function background(): ReadonlyMap<string, number> {
  ranks ??= new Map(
    gunzipSync(readFileSync(FILE))
      .toString('utf8')
      .split('\n')
      .map((word, rank) => [word, rank]),
  )
  return ranks
}

/** Every listed word with its rate, most frequent first. */
export function* backgroundRates(): Generator<[word: string, rate: number]> {
  for (const [word, rank] of background()) if (word !== '') yield [word, zipfRate(rank)]
}

/** The rate of a folded word in English news; of a word that is not listed, the rate of the rarest. */
function backgroundRate(word: string): number {
  const known = background()
  return zipfRate(known.get(word) ?? known.size)
}

/** How much more often a word stands here than in other news, as a natural logarithm; 0 where it does not. */
export const wordKeyness = (word: string, count: number, total: number): number =>
  Math.max(0, Math.log(count / Math.max(1, total) / backgroundRate(word)))
