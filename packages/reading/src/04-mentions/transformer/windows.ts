import type { Vocabulary, WordPieces } from './word-pieces.ts'

/** A stretch of an article that the network sees at once: neighbouring sentences, a mark after each. */
export interface Window {
  ids: number[]
  /** Case of each piece; 0 for marks of the network's own. */
  cases: number[]
  /** Where each word's first piece stands. */
  firsts: number[]
  /** The words, in the order of `firsts`: sentence and place in it. */
  words: { sentence: number; word: number }[]
}

/** Pieces of a window: more costs time (attention grows with the square), less costs context. */
const ENOUGH = 128
/** A sentence longer than a window is cut where this is reached. */
const MOST = 254

/** Packs the sentences of an article into windows; every word stands in exactly one. */
export function windowsOf(
  sentences: readonly (readonly string[])[],
  { begin, end }: Vocabulary,
  cut: (text: string) => WordPieces,
): Window[] {
  const windows: Window[] = []
  let current = opened(begin)
  const close = () => {
    if (current.firsts.length > 0) windows.push(ended(current, end))
    current = opened(begin)
  }
  sentences.forEach((words, sentence) => {
    const pieces = words.map(cut)
    const length = pieces.reduce((sum, { ids }) => sum + ids.length, 0)
    if (current.ids.length + length + 1 > ENOUGH) close()
    pieces.forEach(({ ids, cases }, word) => {
      if (current.ids.length + ids.length + 1 > MOST) close()
      current.firsts.push(current.ids.length)
      current.words.push({ sentence, word })
      current.ids.push(...ids)
      current.cases.push(...cases)
    })
    if (current.firsts.length > 0) ended(current, end)
  })
  close()
  return windows
}

const opened = (begin: number): Window => ({ ids: [begin], cases: [0], firsts: [], words: [] })

function ended(window: Window, end: number): Window {
  if (window.ids.at(-1) !== end) {
    window.ids.push(end)
    window.cases.push(0)
  }
  return window
}
