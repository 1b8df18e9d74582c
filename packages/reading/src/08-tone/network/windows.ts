import { pieceCutter } from '../../04-mentions/transformer/pieces.ts'
import type { Passage } from '../judge.ts'

/** A stretch of a passage that the network sees at once. */
export interface Window {
  ids: number[]
  /** Case of each piece; 0 for marks of the network's own. */
  cases: number[]
  /** For each piece the index of its token; −1 for marks of the network's own. */
  tokens: number[]
  /** Indices of the passage's targets that are read in it. */
  targets: number[]
}

/** Longer passages are cut; sentences of news seldom are. */
const MOST = 254

/**
 * The pieces of a passage. Names of persons and organisations are masked, one mask a word: what the training sentences
 * said of one politician must not colour what is said of another.
 */
export function windowsOf({ tokens, named, targets }: Passage): Window[] {
  const { vocabulary, cut } = pieceCutter()
  const { begin, end, mask } = vocabulary
  const windows: Window[] = []
  const windowAt: number[] = []
  let current: Window | undefined
  tokens.forEach(({ text }, token) => {
    const pieces = cut(text)
    const ids = named[token] ? [mask] : pieces.ids
    const cases = named[token] ? pieces.cases.slice(0, 1) : pieces.cases
    if (!current || current.ids.length + ids.length + 1 > MOST) {
      current = { ids: [begin], cases: [0], tokens: [-1], targets: [] }
      windows.push(current)
    }
    windowAt.push(windows.length - 1)
    current.ids.push(...ids)
    current.cases.push(...cases)
    current.tokens.push(...ids.map(() => token))
  })
  targets.forEach(({ last }, target) => {
    windows[windowAt[last] ?? -1]?.targets.push(target)
  })
  for (const window of windows) {
    window.ids.push(end)
    window.cases.push(0)
    window.tokens.push(-1)
  }
  return windows.filter((window) => window.targets.length > 0)
}
