import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import linear from '../../models/topics/linear.json' with { type: 'json' }
import { StringTable } from '../04-mentions/string-table.ts'
import { HEADS, type HeadName } from './heads.ts'
import { TOP_LEVEL } from './taxonomy.ts'

/**
 * A linear model with an output for each top-level topic. `measures` holds a row for each; `scale` is what 1 in the
 * table of words stands for.
 */
export interface Head {
  bias: number[]
  measures: number[][]
  scale: number
}

const MODELS = resolve(import.meta.dirname, '../../models/topics')
const COLUMNS = HEADS.length * TOP_LEVEL.length

interface Words {
  rankOf: StringTable
  /** COLUMNS numbers a word. */
  table: Int8Array
}
let loaded: Words | undefined

function load(): Words {
  const words = gunzipSync(readFileSync(`${MODELS}/words.txt.gz`))
    .toString('utf8')
    .split('\n')
  const rankOf = new StringTable(words.length)
  words.forEach((word, rank) => {
    rankOf.set(word, rank)
  })
  const table = new Int8Array(gunzipSync(readFileSync(`${MODELS}/word-weights.bin.gz`)))
  return { rankOf, table }
}

/** The model's words; read once. */
function words(): Words {
  loaded ??= load()
  return loaded
}

/** The model's number of a word, by falling frequency. */
export const rankOf = (word: string): number | undefined => words().rankOf.get(word)

/** What a word of value 1 adds to the output for a topic (its index in TOP_LEVEL). */
export function wordWeight(head: HeadName, word: number, index: number): number {
  const column = HEADS.indexOf(head) * TOP_LEVEL.length + index
  return (words().table[word * COLUMNS + column] ?? 0) * linear[head].scale
}

export const headOf = (name: HeadName): Head => linear[name]

/** From this chance a topic is given. */
export const GIVEN: number = linear.given

export const { specific: SPECIFIC } = linear
