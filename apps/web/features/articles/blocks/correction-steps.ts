import type { BlockData, BlockRole, CorrectionData } from '../article-query.ts'

/** Corrections that were made together. */
export interface CorrectionStep {
  step: number
  corrections: CorrectionData[]
  /** Numbers of those that stand, and of those that were taken back. */
  standing: number[]
  undone: number[]
}

/** The log of an article by steps, the latest first. */
export function stepsOf(corrections: readonly CorrectionData[]): CorrectionStep[] {
  const steps = new Map<number, CorrectionStep>()
  for (const correction of [...corrections].sort((a, b) => a.number - b.number)) {
    const known = steps.get(correction.step) ?? {
      ...{ step: correction.step, corrections: [], standing: [], undone: [] },
    }
    known.corrections.push(correction)
    ;(correction.undoneAt === null ? known.standing : known.undone).push(correction.number)
    steps.set(correction.step, known)
  }
  return [...steps.values()].sort((a, b) => b.step - a.step)
}

/** What the key for "undo" takes back: the latest step of which something stands. */
export const nextUndo = (corrections: readonly CorrectionData[]): number[] =>
  stepsOf(corrections).find(({ standing }) => standing.length > 0)?.standing ?? []

/** What the key for "redo" lets stand again: what was taken back last. */
export function nextRedo(corrections: readonly CorrectionData[]): number[] {
  const last = corrections.reduce<string | null>(
    (latest, { undoneAt }) =>
      undoneAt !== null && (latest === null || undoneAt > latest) ? undoneAt : latest,
    null,
  )
  return last === null
    ? []
    : corrections.filter(({ undoneAt }) => undoneAt === last).map(({ number }) => number)
}

/** How many characters of a stretch go along as proof that it is the one that was seen. */
const PROOF = 80

/**
 * What is said to the API of blocks that were chosen together: neighbours are one stretch. Blocks that have the role
 * already are left out, but for headlines, which are one headline over several blocks.
 */
export function stretchesOf(text: string, chosen: readonly BlockData[], role: BlockRole) {
  const stretches: { start: number; end: number; role: BlockRole }[] = []
  for (const { start, end, role: own } of [...chosen].sort((a, b) => a.start - b.start)) {
    if (own === role && role !== 'HEADLINE') continue
    const before = stretches.at(-1)
    if (before?.end === start) before.end = end
    else stretches.push({ start, end, role })
  }
  return stretches.flatMap(({ start, end, role: said }) => {
    const words = text.slice(start, end)
    const from = start + (words.length - words.trimStart().length)
    // Half a character cannot be sent.
    const proof = text.slice(from, Math.min(end, from + PROOF)).replace(/[\ud800-\udbff]$/, '')
    return from < end ? [{ start: from, end, role: said, words: proof }] : []
  })
}
