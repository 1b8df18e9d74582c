import { diffWords } from '@parallax/reading/grouping'

/** A stretch of two versions of a text: in both, only in the earlier, or only in the later one. */
export interface TextChange {
  kind: 'kept' | 'removed' | 'added'
  text: string
}

const WORD = /[\p{L}\p{N}]/u

/** How many marks and spaces both begin with (1) or end with (−1). */
function sameMarks(a: string, b: string, step: 1 | -1): number {
  let count = 0
  const at = (text: string) => text.at(step === 1 ? count : -1 - count)
  while (count < Math.min(a.length, b.length) && at(a) === at(b) && !WORD.test(at(a) ?? '')) count++
  return count
}

/** What became of a text, in reading order: kept and added stretches are the later version, character by character. */
export function changesBetween(before: string, after: string): TextChange[] {
  const changes: TextChange[] = []
  const say = (kind: TextChange['kind'], text: string) => {
    if (text === '') return
    const last = changes.at(-1)
    if (last?.kind === kind) last.text += text
    else changes.push({ kind, text })
  }
  const at = { before: 0, after: 0 }
  const end = {
    before: { start: before.length, end: before.length },
    after: { start: after.length, end: after.length },
  }
  for (const kept of [...diffWords(before, after).kept, end]) {
    const gap = {
      before: before.slice(at.before, kept.before.start),
      after: after.slice(at.after, kept.after.start),
    }
    const from = sameMarks(gap.before, gap.after, 1)
    const until = sameMarks(gap.before.slice(from), gap.after.slice(from), -1)
    say('kept', gap.after.slice(0, from))
    say('removed', gap.before.slice(from, gap.before.length - until))
    say('added', gap.after.slice(from, gap.after.length - until))
    say('kept', gap.after.slice(gap.after.length - until))
    say('kept', after.slice(kept.after.start, kept.after.end))
    at.before = kept.before.end
    at.after = kept.after.end
  }
  return changes
}
