import type { CueMatch } from './cues.ts'
import { phraseAfter, type Stretch, subjectBefore } from './noun-phrases.ts'
import { firstSubject, isReported, lowerOf, nearestSubject, type Scene, textOf } from './scene.ts'
import { isAdverb, isParticiple } from './verb-groups.ts'
import type { Word } from './words.ts'

/** The first word of a verb group that is no adverb: "openly | calling". */
function firstVerb(words: Word[], cue: CueMatch): number {
  let i = cue.first
  while (i < cue.verb && isAdverb(words[i])) i++
  return i
}

/** Who stands as the subject of a cue that is no passive; null where nobody does. */
export function subjectOf(scene: Scene, cue: CueMatch): Stretch | null {
  const { words, unit } = scene
  const previous = words[cue.first - 1]
  const head = lowerOf(scene, firstVerb(words, cue))
  if (head === 'to') return nearestSubject(scene, cue.first)
  if (/ing$/.test(head)) {
    if (isReported(scene, cue.first)) return nearestSubject(scene, cue.first)
    // "a group opposing the bridge": the noun beside a participle is its subject.
    if (/^(?:NOUN|PROPN)$/.test(previous?.tag ?? '') && previous?.run === -1)
      return subjectBefore(words, cue.first, unit.first)
    return scene.speaker ?? firstSubject(scene, cue.first)
  }
  if (previous && /^(?:and|but|or|then)$/.test(previous.lower))
    return scene.speaker ?? firstSubject(scene, cue.first)
  const from = scene.tail >= 0 && scene.tail < cue.first ? scene.tail + 1 : unit.first
  const subject = subjectBefore(words, cue.first, from)
  return overParticiple(words, subject, cue.first, from)
}

/** "A poll released on Sunday (showed)", "a witness questioned by the police (said)": back to the noun that the participle describes. */
function overParticiple(words: Word[], subject: Stretch | null, verb: number, from: number): Stretch | null {
  let i = (subject?.first ?? verb) - 1
  for (let steps = 0; steps < 6 && i > from && !isParticipleAfterNoun(words, i); steps++) {
    if (words[i]?.run !== -1 || !/^(?:ADP|PROPN|NOUN|DET|NUM|ADV|ADJ)$/.test(words[i]?.tag ?? ''))
      return subject
    i--
  }
  if (i <= from || !isParticipleAfterNoun(words, i)) return subject
  const noun = subjectBefore(words, i, from)
  return noun ? { first: noun.first, last: verb - 1 } : subject
}

const isParticipleAfterNoun = (words: Word[], i: number): boolean =>
  words[i]?.tag === 'VERB' &&
  isParticiple(words[i]?.lower ?? '') &&
  (/^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? '') || /^those$/.test(words[i - 1]?.lower ?? ''))

/** "She thanked the hosts, then said …": a verb behind a comma without its own subject has the sentence's. */
export function overComma(scene: Scene, cue: CueMatch): Stretch | null {
  if (textOf(scene, cue.first - 1) !== ',') return null
  return scene.speaker ?? firstSubject(scene, cue.first)
}

/** "After thanking the hosts, Velde left": the subject of a fronted participle stands behind the comma. */
export function subjectBehind({ words, unit }: Scene, cue: CueMatch, content: Stretch): Stretch | null {
  const fronted = cue.first === unit.first || (cue.first === unit.first + 1 && words[unit.first]?.run === -1)
  if (!fronted || !/ing$/.test(words[cue.verb]?.lower ?? '')) return null
  return words[content.last + 1]?.text === ',' ? phraseAfter(words, content.last + 2, unit.last) : null
}
