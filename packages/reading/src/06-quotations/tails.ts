import { endsClause } from './complements.ts'
import type { CueMatch } from './cues.ts'
import { phraseAfter, type Stretch, speakerAfter, subjectBefore } from './noun-phrases.ts'
import type { Unit } from './paragraphs.ts'
import { cueAt, isPassive } from './verb-groups.ts'
import type { Word } from './words.ts'

/** How many words a trailing attribution may have. */
const LONGEST = 30

const isBreak = (words: Word[], i: number): boolean =>
  words[i]?.text === ',' ? words[i]?.run === -1 : words[i]?.run !== -1 && words[i + 1]?.run === -1

const saysAll = (words: Word[], cue: CueMatch, quoted: boolean): boolean =>
  (quoted ? /[tq]/ : /t/).test(cue.frames) &&
  !/ing$/.test(words[cue.verb]?.lower ?? '') &&
  !isPassive(words, cue)

/** ", Jane Doe, a teacher, told reporters on Friday." */
function subjectFirst(words: Word[], from: number, to: number, quoted: boolean): Stretch | null {
  for (let i = from + 1; i < to; i++) {
    const cue = words[i]?.run === -1 ? cueAt(words, i) : null
    if (!cue) continue
    if (!saysAll(words, cue, quoted)) return null
    const subject = subjectBefore(words, cue.first, from)
    if (subject?.first !== from) return null
    const told = cue.frames.includes('o') ? phraseAfter(words, cue.last + 1, to) : null
    return endsClause(words, (told ?? cue).last + 1, to) ? subject : null
  }
  return null
}

/** ", said Jane Doe, a teacher." */
function verbFirst(words: Word[], unit: Unit, from: number, quoted: boolean): Stretch | null {
  const to = unit.last
  const cue = cueAt(words, from)
  if (!cue || !saysAll(words, cue, quoted)) return null
  // "Jane Doe, a teacher, told the council" closes an apposition.
  if (subjectBefore(words, cue.first, unit.first)) return null
  const speaker = speakerAfter(words, cue.last + 1, to)
  return speaker && endsClause(words, speaker.last + 1, to) ? speaker : null
}

/**
 * The word before a trailing attribution ("…, Jane Doe said", "…, said Jane Doe"), which reports all that stands before it
 * in its sentence; −1 where the unit ends with none.
 */
export function beforeTail(words: Word[], unit: Unit): number {
  for (let i = unit.last - 3; i > Math.max(unit.first + 1, unit.last - LONGEST); i--) {
    if (!isBreak(words, i) || words[i + 1]?.run !== -1) continue
    const quoted = words[i]?.run !== -1 || words[i - 1]?.run !== -1
    if (subjectFirst(words, i + 1, unit.last, quoted) ?? verbFirst(words, unit, i + 1, quoted)) return i
  }
  return -1
}
