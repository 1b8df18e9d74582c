import { type CueMatch, verbsOf } from './cues.ts'
import { isTime, type Stretch } from './noun-phrases.ts'
import { isAdverb } from './verb-groups.ts'
import type { Word } from './words.ts'

export interface Complement extends Stretch {
  frame: 'that' | 'bare' | 'wh' | 'to' | 'object' | 'phrase' | 'quoted'
}

/** Where a cue's clause stands: a fronted one ends at its comma, one about the subject where the main verb follows. */
export type Place = 'main' | 'fronted' | 'relative'

/** Words that begin the writer's own clause after the content's end. */
const OWN_CLAUSE =
  /^(?:while|although|though|as|after|before|when|which|who|whom|whose|citing|adding|noting|saying|calling|referring|pointing|according|despite|following|amid|even|prompting|leading|making|including)$/
const LINK = /^(?:and|but)$/
export const SUBJECT_TAG = /^(?:PROPN|PRON|NOUN|DET)$/
export const isStop = (word: Word | undefined): boolean => word === undefined || /^[.;!?…]$/.test(word.text)

const isVerb = (word: Word | undefined): boolean => word?.tag === 'VERB' || word?.tag === 'AUX'

/** A hyphen between spaces stands for a dash; so do two. */
function isDash(words: Word[], i: number): boolean {
  const [last, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!word || !/^[-–—]+$/.test(word.text)) return false
  if (word.text !== '-') return true
  return last !== undefined && next !== undefined && last.end < word.start && word.end < next.start
}

/** "— a word used by several —": the second dash of a pair closes an aside, and the content goes on. */
function closesAside(words: Word[], i: number, to: number): number {
  for (let k = i + 2; k < Math.min(to - 2, i + 25); k++) {
    if (isStop(words[k]) || words[k]?.run !== -1) return -1
    if (isDash(words, k)) return isVerb(words[k + 1]) || LINK.test(words[k + 1]?.lower ?? '') ? k : -1
  }
  return -1
}

/** A finite verb of the clause around a noun phrase, not of a clause or participle inside it. */
function isMainVerb(words: Word[], i: number): boolean {
  const [last, word] = [words[i - 1], words[i]]
  return isVerb(word) && !/ing$/.test(word?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(last?.tag ?? '')
}

const formOf = (word: Word | undefined): string => /(?:ing|ed|s)$/.exec(word?.lower ?? '')?.[0] ?? 'ed'

/** Over the subject of the clause that a link begins: "(and) she", "(and) the older mayor". */
function overSubject(words: Word[], start: number): number {
  if (/^(?:he|she|they|it|others|another|some|many)$/.test(words[start]?.lower ?? '')) return start + 1
  if (!/^(?:PROPN|DET|NUM)$/.test(words[start]?.tag ?? '')) return start
  let at = start
  while (at < start + 6 && /^(?:PROPN|DET|ADJ|NOUN|NUM)$/.test(words[at]?.tag ?? '')) at++
  return at
}

/** "said it was late and added that …", "…, but she denied": a second cue beside the first ends what the first says. */
function secondCue(words: Word[], cue: CueMatch, link: number): boolean {
  let at = overSubject(words, link + 1)
  while (isAdverb(words[at]) || /^(?:has|have|had)$/.test(words[at]?.lower ?? '')) at++
  const verb = words[at]
  if (!verb || !isVerb(verb) || verb.run !== -1 || formOf(verb) !== formOf(words[cue.verb])) return false
  const found = verbsOf(verb.lower)[0]
  return found !== undefined && (found.class !== 'other' || formOf(verb) !== 'ed')
}

/** "and Velde left": a clause of its own follows the link. */
function ownClause(words: Word[], link: number, to: number): boolean {
  let at = link + 1
  if (!/^(?:PROPN|PRON|DET)$/.test(words[at]?.tag ?? '')) return false
  while (at < Math.min(to, link + 5) && /^(?:PROPN|PRON|DET|ADJ|NOUN)$/.test(words[at]?.tag ?? '')) at++
  return isVerb(words[at]) && at > link + 1
}

/** Frames of a noun phrase or an infinitive, which a new clause of any kind ends. */
const isSmall = (frame: Complement['frame']) => frame === 'object' || frame === 'phrase' || frame === 'to'

function endsAtLink(
  words: Word[],
  cue: CueMatch,
  i: number,
  to: number,
  frame: Complement['frame'],
): boolean {
  if (secondCue(words, cue, i)) return true
  const next = words[i + 1]
  if (!next || !isSmall(frame)) return false
  if (ownClause(words, i, to)) return true
  return frame !== 'to' && isVerb(next) && /(?:ed|s)$/.test(next.lower)
}

/** ", again accusing the council of …": what the same speaker does beside it. */
function saysParticiple(words: Word[], i: number): boolean {
  const at = isAdverb(words[i]) ? i + 1 : i
  const form = words[at]?.lower ?? ''
  return (
    form.endsWith('ing') && words[at]?.run === -1 && verbsOf(form).some((verb) => /[tqh]/.test(verb.frames))
  )
}

/** ", (also) called …": the main clause goes on with its verb. */
function goesOn(words: Word[], i: number): boolean {
  let at = i
  while (isAdverb(words[at])) at++
  return isVerb(words[at]) && words[at]?.run === -1 && !words[at]?.lower.endsWith('ing')
}

function endsAtComma(
  words: Word[],
  cue: CueMatch,
  i: number,
  frame: Complement['frame'],
  place: Place,
): boolean {
  const next = words[i + 1]
  if (place === 'fronted' || frame === 'object' || frame === 'phrase') return true
  if (!next) return false
  if (OWN_CLAUSE.test(next.lower) || saysParticiple(words, i + 1)) return true
  if (place === 'relative' && goesOn(words, i + 1)) return true
  if (!LINK.test(next.lower)) return false
  if (frame === 'to' || secondCue(words, cue, i + 1)) return true
  return next.lower === 'but' && SUBJECT_TAG.test(words[i + 2]?.tag ?? '')
}

/** True at a comma, a dash, "and" or "but" after which the writer goes on in his own words. */
function endsAt(
  words: Word[],
  cue: CueMatch,
  i: number,
  to: number,
  frame: Complement['frame'],
  place: Place,
): boolean {
  const word = words[i]
  if (!word || word.run !== -1) return false
  if (isStop(word) && (word.text === ';' || i >= to - 2)) return true
  if (isDash(words, i)) return true
  if ((frame === 'phrase' || (frame === 'object' && place === 'relative')) && isMainVerb(words, i))
    return true
  // “…,” noting that …: the comma stands inside the marks.
  if (
    words[i - 1]?.run !== -1 &&
    (saysParticiple(words, i) || /^(?:citing|calling|referring|pointing)$/.test(word.lower))
  )
    return true
  if (word.text === ',') return endsAtComma(words, cue, i, frame, place)
  if (LINK.test(word.lower) && endsAtLink(words, cue, i, to, frame)) return true
  if (!isSmall(frame)) return false
  if (
    /^(?:while|after|before|when|because|during|since|until|although|though|amid|despite)$/.test(word.lower)
  )
    return true
  return frame !== 'to' && /^(?:in|on)$/.test(word.lower) && isTime(words[i + 1])
}

/** The content of a cue from word `start` as far as it goes; null where nothing is left of it. */
export function extend(
  words: Word[],
  cue: CueMatch,
  start: number,
  to: number,
  frame: Complement['frame'],
  place: Place = 'main',
): Complement | null {
  let i = start
  for (; i < to && !(i > start && endsAt(words, cue, i, to, frame, place)); i++) {
    if (!isDash(words, i + 1) || isSmall(frame)) continue
    const closed = closesAside(words, i + 1, to)
    if (closed > 0) i = closed
  }
  let last = Math.min(i, to) - 1
  while (last > start && words[last]?.run === -1 && /^(?:[.,;:!?…]|[-–—]+)$/.test(words[last]?.text ?? ''))
    last--
  return last >= start ? { first: start, last, frame } : null
}
