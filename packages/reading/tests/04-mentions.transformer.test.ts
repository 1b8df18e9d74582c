import { describe, expect, test } from 'vitest'
import { LABELS } from '../src/04-mentions/labels.ts'
import { transformerScores } from '../src/04-mentions/transformer/scores.ts'
import { openSession, type Session } from '../src/04-mentions/transformer/session.ts'
import { windowsOf } from '../src/04-mentions/transformer/windows.ts'
import { vocabularyOf, wordCutter } from '../src/04-mentions/transformer/word-pieces.ts'

const vocabulary = vocabularyOf([
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  '[MASK]',
  'har',
  '##bour',
  'a',
  'b',
  '-',
  '1',
  '##2',
])
const cut = wordCutter(vocabulary)
const UNKNOWN = vocabulary.unknown

describe('words are cut into pieces', () => {
  test.each<[word: string, ids: number[], cases: number[]]>([
    ['harbour', [5, 6], [1, 8]],
    ['Harbour', [5, 6], [2, 9]],
    ['HARBOUR', [5, 6], [3, 10]],
    ['harBour', [5, 6], [5, 11]],
    ['a', [7], [1]],
    ['A', [7], [4]],
    ['12', [10, 11], [6, 6]],
    ['-', [9], [7]],
    ['a-b', [7, 9, 8], [1, 8, 8]],
    ['xyz', [UNKNOWN], [1]],
    ['Ünknown', [UNKNOWN], [2]],
    ['日本', [UNKNOWN], [1]],
    ['a'.repeat(1000), [UNKNOWN], [1]],
  ])('%s', (word, ids, cases) => {
    expect(cut(word)).toEqual({ ids, cases })
  })
})

describe('an article is seen in windows', () => {
  const sentence = (words: number) => Array.from({ length: words }, () => 'harbour')
  test.each([
    ['many short sentences', Array.from({ length: 200 }, () => sentence(5))],
    ['one sentence without end', [sentence(5000)]],
    ['empty sentences between', [[], sentence(3), [], sentence(200), []]],
    ['nothing', []],
  ])('every word once, in order, and none longer than the network has places for: %s', (_, sentences) => {
    const windows = windowsOf(sentences, vocabulary, cut)
    const seen = windows.flatMap(({ words }) => words.map(({ sentence, word }) => `${sentence} ${word}`))
    expect(seen).toEqual(sentences.flatMap((words, s) => words.map((_, w) => `${s} ${w}`)))
    for (const { ids, cases, firsts, words } of windows) {
      expect(ids.length).toBeLessThanOrEqual(256)
      expect(cases).toHaveLength(ids.length)
      expect(firsts).toHaveLength(words.length)
      expect(ids[0]).toBe(vocabulary.begin)
      expect(ids.at(-1)).toBe(vocabulary.end)
    }
  })
})

const ARTICLE = [
  'Ilse Varga of the Wendmouth Harbour Board flew to Lagos on Monday .'.split(' '),
  'Varga met Nigerian officials .'.split(' '),
]
const opened = async (...runtimes: Parameters<typeof openSession>[0] & {}) =>
  (await openSession(runtimes)) as Session

describe('the network runs', () => {
  test('natively, and the probabilities of a word sum to one', async () => {
    const session = await opened('native')
    expect(session.runtime).toBe('native')
    const scores = await transformerScores(ARTICLE, session)
    expect(scores.map((s) => s.length)).toEqual(ARTICLE.map((words) => words.length * LABELS))
    for (const rows of scores)
      for (let row = 0; row < rows.length; row += LABELS)
        expect(rows.slice(row, row + LABELS).reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 4)
  })
  test('as WebAssembly, and says the same', async () => {
    const [native, wasm] = await Promise.all(
      (['native', 'wasm'] as const).map(async (runtime) => transformerScores(ARTICLE, await opened(runtime))),
    )
    const best = (rows: Float32Array) =>
      Array.from({ length: rows.length / LABELS }, (_, i) => {
        const row = rows.slice(i * LABELS, (i + 1) * LABELS)
        return row.indexOf(Math.max(...row))
      })
    expect(wasm?.map(best)).toEqual(native?.map(best))
  })
  test('or not at all, where no runtime loads', async () => {
    expect(await openSession([])).toBeNull()
    expect(await openSession(['native', 'wasm'], '/nowhere/transformer.onnx')).toBeNull()
  })
})
