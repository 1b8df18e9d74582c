import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { LABELS } from '../labels.ts'
import type { Session } from './session.ts'
import { windowsOf } from './windows.ts'
import { type Vocabulary, vocabularyOf, type WordPieces, wordCutter } from './word-pieces.ts'

const FILE = resolve(import.meta.dirname, '../../../models/names/word-pieces.txt.gz')
let loaded: { vocabulary: Vocabulary; cut: (text: string) => WordPieces } | undefined

function cutter() {
  if (!loaded) {
    const vocabulary = vocabularyOf(gunzipSync(readFileSync(FILE)).toString('utf8').split('\n'))
    loaded = { vocabulary, cut: wordCutter(vocabulary) }
  }
  return loaded
}

/**
 * What the network makes of the words of an article.
 * @returns for each sentence the log-probabilities of the labels, one row of LABELS a word.
 */
export async function transformerScores(
  sentences: readonly (readonly string[])[],
  session: Session,
): Promise<Float32Array[]> {
  const { vocabulary, cut } = cutter()
  const scores = sentences.map((words) => new Float32Array(words.length * LABELS))
  for (const { ids, cases, firsts, words } of windowsOf(sentences, vocabulary, cut)) {
    const rows = await session.run(Int32Array.from(ids), Int32Array.from(cases))
    words.forEach(({ sentence, word }, i) => {
      const from = (firsts[i] as number) * LABELS
      scores[sentence]?.set(rows.subarray(from, from + LABELS), word * LABELS)
    })
  }
  return scores
}
