import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Vocabulary, vocabularyOf, type WordPieces, wordCutter } from './word-pieces.ts'

const FILE = resolve(import.meta.dirname, '../../../models/names/word-pieces.txt.gz')

/** The shipped vocabulary and what cuts words by it. */
export interface PieceCutter {
  vocabulary: Vocabulary
  cut(text: string): WordPieces
}

let loaded: PieceCutter | undefined

/** Loaded once a thread, with the first article that a network reads. */
export function pieceCutter(): PieceCutter {
  if (!loaded) {
    const vocabulary = vocabularyOf(gunzipSync(readFileSync(FILE)).toString('utf8').split('\n'))
    loaded = { vocabulary, cut: wordCutter(vocabulary) }
  }
  return loaded
}
