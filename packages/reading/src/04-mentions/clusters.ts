import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { StringTable } from './string-table.ts'

/** Groups of words that stand in like contexts (from word vectors), coarse to fine. */
export interface Cluster {
  coarse: number
  middle: number
  fine: number
}
export interface Clusters {
  get(word: string): Cluster | undefined
}

const FILE = resolve(import.meta.dirname, '../../models/names/clusters.txt.gz')
let loaded: Clusters | undefined

/** The shipped clusters; read once. */
export function clusters(): Clusters {
  loaded ??= parseClusters(gunzipSync(readFileSync(FILE)).toString('utf8'))
  return loaded
}

const WORDS = 80_000

/** @param text a line a fine cluster: coarse cluster, middle cluster, words. */
function parseClusters(text: string): Clusters {
  const table = new StringTable(WORDS)
  const all = text.split('\n').map((line, fine) => {
    const [coarse, middle, ...words] = line.split(' ')
    for (const word of words) table.set(word, fine)
    return { coarse: Number(coarse), middle: Number(middle), fine }
  })
  return {
    get: (word) => {
      const fine = table.get(word)
      return fine === undefined ? undefined : all[fine]
    },
  }
}
