import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Groups of words that stand in like contexts (from word vectors), coarse to fine. */
export interface Cluster {
  coarse: number
  middle: number
  fine: number
}
export type Clusters = ReadonlyMap<string, Cluster>

const FILE = resolve(import.meta.dirname, '../../models/names/clusters.txt.gz')
let loaded: Clusters | undefined

/** The shipped clusters; read once. */
export function clusters(): Clusters {
  loaded ??= parseClusters(gunzipSync(readFileSync(FILE)).toString('utf8'))
  return loaded
}

/** @param text a line a fine cluster: coarse cluster, middle cluster, words. */
function parseClusters(text: string): Clusters {
  const byWord = new Map<string, Cluster>()
  text.split('\n').forEach((line, fine) => {
    const [coarse, middle, ...words] = line.split(' ')
    const cluster = { coarse: Number(coarse), middle: Number(middle), fine }
    for (const word of words) byWord.set(word, cluster)
  })
  return byWord
}
