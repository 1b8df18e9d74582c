import { LABELS } from '../labels.ts'
import { pieceCutter } from './pieces.ts'
import type { Session } from './session.ts'
import { windowsOf } from './windows.ts'

/**
 * What the network makes of the words of an article.
 * @returns for each sentence the log-probabilities of the labels, one row of LABELS a word.
 */
export async function transformerScores(
  sentences: readonly (readonly string[])[],
  session: Session,
): Promise<Float32Array[]> {
  const { vocabulary, cut } = pieceCutter()
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
