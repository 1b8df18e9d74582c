import type { CueMatch } from './cues.ts'
import { phraseAfter, type Stretch, subjectBefore } from './noun-phrases.ts'
import { firstSubject, isReported, lowerOf, nearestSubject, type Scene, textOf } from './scene.ts'
import { isAdverb, isParticiple } from './verb-groups.ts'
import { isVoice } from './voices.ts'
import type { Word } from './words.ts'

/** The first word of a verb group that is no adverb: "openly | calling". */
function firstVerb(words: Word[], cue: CueMatch): number {
  let i = cue.first
  while (i < cue.verb && isAdverb(words[i])) i++
  return i
}

const MESSAGE =
  /^(?:telegrams?|letters?|messages?|notes?|emails?|e-mails|cables?|memos?|invitations?|statements?)$/
const SENDS =
  /^(?:se(?:nd|nds|nt|nding)|wr(?:ite|ites|ote|itten|iting)|issu(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|address(?:es|ed|ing)?)$/

/** A message that is the object of a verb of sending, and whom it goes to. */
function isSent(words: Word[], phrase: Stretch): boolean {
  if (!SENDS.test(words[phrase.first - 1]?.lower ?? '')) return false
  for (let i = phrase.first; i <= phrase.last && !/^(?:to|on|for|from)$/.test(words[i]?.lower ?? ''); i++)
    if (MESSAGE.test(words[i]?.lower ?? '')) return true
  return false
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
    if (/^(?:NOUN|PROPN)$/.test(previous?.tag ?? '') && previous?.run === -1) {
      const beside = subjectBefore(words, cue.first, unit.first)
      // "Velde sent letters to the mayors suggesting …": whoever sends them says it.
      return beside && isSent(words, beside) ? nearestSubject(scene, beside.first) : beside
    }
    return scene.speaker ?? voiced(scene, cue.first)
  }
  if (previous && /^(?:and|but|or|then)$/.test(previous.lower))
    return scene.speaker ?? firstSubject(scene, cue.first)
  const from = scene.tail >= 0 && scene.tail < cue.first ? scene.tail + 1 : unit.first
  const subject = subjectBefore(words, cue.first, from)
  return overParticiple(words, subject, cue.first, from)
}

/** The first subject, or where that can say nothing the nearest: "the reference is telling when the council has …, accusing". */
function voiced(scene: Scene, before: number): Stretch | null {
  const first = firstSubject(scene, before)
  const words = (stretch: Stretch) =>
    scene.words
      .slice(stretch.first, stretch.last + 1)
      .map(({ text }) => text)
      .join(' ')
  return first && !isVoice(words(first)) ? nearestSubject(scene, before) : first
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
