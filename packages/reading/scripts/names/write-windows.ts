import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { windowsOf } from '../../src/04-mentions/transformer/windows.ts'
import { vocabularyOf, wordCutter } from '../../src/04-mentions/transformer/word-pieces.ts'
import type { Labelled } from './corpus.ts'

/** Writes articles as the network will see them, one window a line, for `transformer/train_names.py`. */
export function writeWindows(file: string, articles: readonly Labelled[], pieces: readonly string[]): number {
  const vocabulary = vocabularyOf(pieces)
  const cut = wordCutter(vocabulary)
  const lines = articles.flatMap(({ guideline, sentences }) =>
    windowsOf(
      sentences.map(({ tokens }) => tokens),
      vocabulary,
      cut,
    ).map(({ ids, cases, firsts, words }) => {
      const labels = words.map(({ sentence, word }) => sentences[sentence]?.labels[word] ?? 0)
      return JSON.stringify({ guideline, ids, cases, firsts, labels })
    }),
  )
  writeFileSync(file, gzipSync(`${lines.join('\n')}\n`))
  return lines.length
}
