import type { CueClass } from '@parallax/domain'
import { type Attributed, spanOf } from './attributions.ts'
import { endsClause } from './complements.ts'
import { phraseAfter, type Stretch, speakerAfter, subjectBefore } from './noun-phrases.ts'
import { opensSentence, type Paragraph } from './paragraphs.ts'
import { cueAt, isAdverb } from './verb-groups.ts'
import type { Word } from './words.ts'

interface Verb extends Stretch {
  class: CueClass
  listed: boolean
}

const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|'s|'re|'ve|'d)$/

/** A finite full verb at word `i` outside of quotation marks: that of the list with its class, any other as it stands. */
function verbAt(words: Word[], i: number): Verb | null {
  const word = words[i]
  if (!word || word.run !== -1 || /ing$/.test(word.lower)) return null
  const cue = cueAt(words, i)
  if (cue) return /q/.test(cue.frames) ? { first: i, last: cue.last, class: cue.class, listed: true } : null
  if (word.tag !== 'VERB' || AUXILIARY.test(word.lower)) return null
  return { first: i, last: i, class: 'other', listed: false }
}

/** Somebody who can speak: a name, a pronoun of persons, or a noun with its article. */
export function canSpeak(words: Word[], phrase: Stretch): boolean {
  const stretch = words.slice(phrase.first, phrase.last + 1)
  if (/^(?:it|this|that|these|those|there|what|which|you)$/.test(stretch[0]?.lower ?? '')) return false
  return stretch.some(({ tag }) => tag === 'PROPN' || tag === 'PRON' || tag === 'NOUN')
}

const attributed = (words: Word[], speaker: Stretch, verb: Verb, rule: string): Attributed => ({
  cue: { ...spanOf(words, verb), class: verb.class },
  speaker: spanOf(words, speaker),
  rule,
})

/** "…,” Velde shrugged" and "…!” the captain barked". */
function subjectFirst(words: Word[], from: number, to: number): [Stretch, Verb] | null {
  const speaker = phraseAfter(words, from, to)
  if (!speaker || words[speaker.first]?.run !== -1) return null
  // A verb in a noun's clothing may have been taken into the phrase: "Velde | shrugs".
  for (const at of [speaker.last + 1, speaker.last]) {
    let i = at
    while (isAdverb(words[i])) i++
    const verb = i > speaker.first ? verbAt(words, i) : null
    if (verb) return [{ first: speaker.first, last: at - 1 }, verb]
  }
  return null
}

/** "…,” nodded Velde". */
function verbFirst(words: Word[], from: number, to: number): [Stretch, Verb] | null {
  const verb = verbAt(words, from)
  const speaker = verb && speakerAfter(words, verb.last + 1, to)
  if (!verb || !speaker) return null
  // "…,” made the claim": behind a verb of any kind stands its object, unless it is somebody's name.
  const named = words.slice(speaker.first, speaker.last + 1).some(({ tag }) => tag === 'PROPN')
  return verb.listed || (named && words[speaker.first]?.tag !== 'DET') ? [speaker, verb] : null
}

/**
 * The words right after a quotation that end in a verb, of the list or not. A comma before the closing mark, or a verb in
 * the same sentence, tells that they belong to it; a new sentence does where nothing but speaker and verb stand in it.
 */
export function attributedAfter(paragraph: Paragraph, run: Stretch, closing: string): Attributed | null {
  const { words, units } = paragraph
  const from = words[run.last + 1]?.text === ',' ? run.last + 2 : run.last + 1
  const unit = units.find((one) => one.first <= from && from < one.last)
  if (!unit) return null
  const comma = closing === ',' || from > run.last + 1
  if (!comma && !/[.?!…—–-]/.test(closing)) return null
  const found = verbFirst(words, from, unit.last) ?? subjectFirst(words, from, unit.last)
  if (!found) return null
  const [speaker, verb] = found
  if (!canSpeak(words, speaker)) return null
  const ends = endsClause(words, Math.max(speaker.last, verb.last) + 1, unit.last)
  const ownSentence = unit.first === from
  const nothingElse = words.slice(from, unit.last).every((word) => word.run === -1)
  if (ownSentence && !(verb.listed && opensSentence(paragraph, run.first) && nothingElse)) return null
  if (!comma && !ends) return null
  return attributed(words, speaker, verb, verb.listed ? 'after' : 'after-unlisted')
}

/** "Velde shrugged, “…”" and "Velde resisted: “…”", by the comma or colon that leads to the quotation. */
export function attributedBefore({ words, units }: Paragraph, mark: number): Attributed | null {
  if (words[mark]?.text !== ',' && words[mark]?.text !== ':') return null
  const unit = units.find((one) => one.first <= mark && mark < one.last)
  if (!unit) return null
  const verb = verbAt(words, mark - 1)
  const speaker = verb && subjectBefore(words, verb.first, unit.first)
  if (!verb || !speaker || !canSpeak(words, speaker)) return null
  return attributed(words, speaker, verb, verb.listed ? 'before' : 'before-unlisted')
}

/** "“…” — Jane Doe" and "“…” -President Doe, on the radio". */
export function signedAfter(paragraph: Paragraph, run: Stretch): Attributed | null {
  const { words } = paragraph
  if (!/^[-–—―]+$/.test(words[run.last + 1]?.text ?? '')) return null
  const phrase = phraseAfter(words, run.last + 2, words.length)
  const after = words[(phrase?.last ?? 0) + 1]
  if (!phrase || words[phrase.first]?.tag !== 'PROPN' || (after && !/^[.,(]$/.test(after.text))) return null
  // "“…” — The Harbour Post, May 3, 2024" is where a headline stood.
  if (words.slice(phrase.last + 1, phrase.last + 8).some(({ tag }) => tag === 'NUM')) return null
  return { cue: null, speaker: spanOf(words, phrase), rule: 'signed' }
}
