import type { CueMatch } from './cues.ts'
import { isAdverb } from './cues.ts'
import { hasVerb, isTime, phraseAfter, type Stretch } from './noun-phrases.ts'
import type { Word } from './words.ts'

export interface Complement extends Stretch {
  frame: 'that' | 'bare' | 'wh' | 'to' | 'object' | 'quoted'
}

const WH = /^(?:what|how|why|whether|if|who|where|when|which)$/
const NO_OBJECT =
  /^(?:of|in|at|on|by|with|during|after|before|as|from|than|and|or|but|because|while|since|until|through|under|over|like|into|so|though|although|to|about|for)$/
/** Words that begin the writer's own clause after the content's end. */
const OWN_CLAUSE =
  /^(?:while|although|though|as|after|before|when|which|who|whom|whose|citing|adding|noting|saying|calling|referring|pointing|according|despite|following|amid|even|prompting|leading|making|including)$/
const isStop = (word: Word | undefined): boolean => word === undefined || /^[.;!?…]$/.test(word.text)

/** The last word of a unit before its closing marks. */
export function lastContentWord(words: Word[], to: number): number {
  let i = to - 1
  while (i > 0 && words[i]?.run === -1 && /^[.;!?…”"’':]+$/.test(words[i]?.text ?? '')) i--
  return i
}

/** Over "on Tuesday", "in a statement", "at a rally in Ohio", ", however,": to where a content may begin. */
function skipCircumstance(words: Word[], start: number, to: number): number {
  let i = start
  for (let guard = 0; guard < 8 && i < to; guard++) {
    const word = words[i]
    if (!word) break
    if (isTime(word) || (isAdverb(word) && !WH.test(word.lower) && word.lower !== 'not')) i++
    else if (/^(?:last|this|next|late|early)$/.test(word.lower) && isTime(words[i + 1])) i += 2
    else if (/^(?:in|on|at|during|to|through|via|from|before|after|with|by|for)$/.test(word.lower)) {
      const phrase = phraseAfter(words, i + 1, to)
      if (!phrase) break
      i = phrase.last + 1
    } else break
  }
  return i
}

/** Where a "that" follows before any other verb: "told reporters in Ohio on Tuesday that". */
function findThat(words: Word[], start: number, to: number): number {
  for (let i = start; i < Math.min(to, start + 16); i++) {
    const word = words[i]
    if (!word || word.run !== -1 || isStop(word)) return -1
    if (word.lower === 'that' && !/^(?:of|in|on|at|for)$/.test(words[i - 1]?.lower ?? '')) return i
    if ((word.tag === 'VERB' || word.tag === 'AUX') && !/ing$/.test(word.lower)) return -1
  }
  return -1
}

const SUBJECT_TAG = /^(?:PROPN|PRON|NOUN|DET)$/

/** True at a comma, "and" or "but" after which the writer goes on in his own words. */
function endsAt(
  words: Word[],
  i: number,
  to: number,
  frame: Complement['frame'],
  subordinate: boolean,
): boolean {
  const word = words[i]
  if (!word || word.run !== -1) return false
  if (isStop(word) && (word.text === ';' || i >= to - 2)) return true
  const next = words[i + 1]
  if (/^[—–]$/.test(word.text)) return true
  if (word.text === ',') {
    if (subordinate || frame === 'object') return true
    if (next && OWN_CLAUSE.test(next.lower)) return true
    if (next && /^(?:but|and)$/.test(next.lower)) {
      if (frame === 'to') return true
      return next.lower === 'but' && SUBJECT_TAG.test(words[i + 2]?.tag ?? '')
    }
    return false
  }
  if (frame === 'object' || frame === 'to') {
    if (
      /^(?:while|after|before|when|because|during|since|until|although|though|amid|despite)$/.test(word.lower)
    )
      return true
    if (
      /^(?:and|but)$/.test(word.lower) &&
      next &&
      (next.tag === 'VERB' || next.tag === 'AUX') &&
      /(?:ed|s)$/.test(next.lower) &&
      frame === 'object'
    )
      return true
    if (frame === 'object' && /^(?:in|on)$/.test(word.lower) && isTime(next)) return true
  }
  if (
    /^(?:and|but)$/.test(word.lower) &&
    next &&
    /^(?:said|added|told|wrote|called|noted|argued)$/.test(next.lower)
  )
    return true
  return false
}

function extend(
  words: Word[],
  start: number,
  to: number,
  frame: Complement['frame'],
  subordinate = false,
): Complement | null {
  let i = start
  while (i < to && !endsAt(words, i, to, frame, subordinate)) i++
  let last = Math.min(i, to) - 1
  while (last > start && words[last]?.run === -1 && /^[.,;:!?…—–]$/.test(words[last]?.text ?? '')) last--
  return last >= start ? { first: start, last, frame } : null
}

/** Quoted words that begin the content: alone, or as its first part ("called it “absurd” to …"). */
function quotedFrom(words: Word[], start: number, to: number): Complement | null {
  const run = words[start]?.run ?? -1
  let last = start
  while (last + 1 < to && words[last + 1]?.run === run) last++
  const closing = words[last - 1]?.text ?? ''
  const next = words[last + 1]
  const alone =
    /^[,.?!…]$/.test(closing) ||
    /[,.?!…]$/.test(words[last]?.text ?? '') ||
    !next ||
    /^[.,;:!?]$/.test(next.text)
  if (alone) return { first: start, last, frame: 'quoted' }
  return extend(words, start, to, 'bare')
}

const opensClause = (word: Word | undefined) =>
  word !== undefined &&
  (SUBJECT_TAG.test(word.tag) ||
    word.tag === 'NUM' ||
    word.tag === 'ADJ' ||
    /^(?:there|some|many|most|no|all|both)$/.test(word.lower))

function objectFrom(words: Word[], cue: CueMatch, start: number, to: number): Complement | null {
  const word = words[start]
  if (!word || word.run !== -1 || NO_OBJECT.test(word.lower) || /^[.,;:!?)—–]$/.test(word.text)) return null
  if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|VERB|ADV)$/.test(word.tag)) return null
  if (isTime(word) || /^(?:up|out|down|off|back)$/.test(word.lower)) return null
  if (word.tag === 'ADV' && cue.rest.length === 0) return null
  return extend(words, start, to, 'object')
}

/** What a cue says, to its right, as far as its frames allow; null where nothing follows that could be a content. */
export function rightComplement(
  words: Word[],
  cue: CueMatch,
  to: number,
  subordinate = false,
): Complement | null {
  const allows = (frame: string) => cue.frames.includes(frame)
  let start = cue.last + 1
  if (words[start]?.text === ':' || (words[start]?.text === ',' && words[start + 1]?.run !== -1)) start++
  const first = words[start]
  if (!first || start >= to) return null
  if (first.run !== -1 && first.run !== words[cue.verb]?.run) return quotedFrom(words, start, to)
  if (allows('t') || allows('o')) {
    const that = findThat(words, start, to)
    if (that >= 0) return extend(words, that, to, 'that', subordinate)
  }
  const addressee = allows('o') ? phraseAfter(words, start, to) : null
  const begin = addressee ? addressee.last + 1 : start
  if (allows('i')) {
    const at = words[start]?.lower === 'to' ? start : begin
    if (words[at]?.lower === 'to' && (words[at + 1]?.tag === 'VERB' || words[at + 1]?.tag === 'AUX'))
      return extend(words, at, to, 'to', subordinate)
  }
  if (allows('t') || allows('o')) {
    const at = skipCircumstance(
      words,
      allows('o') && words[begin] && !/^[.,]$/.test(words[begin]?.text ?? '') ? begin : start,
      to,
    )
    const word = words[words[at]?.text === ':' ? at + 1 : at]
    if (word && word.run !== -1) return quotedFrom(words, words.indexOf(word), to)
    if (word && WH.test(word.lower)) return extend(words, at, to, 'wh', subordinate)
    if (opensClause(word)) {
      const clause = extend(words, at, to, 'bare', subordinate)
      if (clause && hasVerb(words, clause.first + 1, clause.last)) return clause
    }
    // "told the crowd he would": the one told and the clause's subject stand side by side.
    if (allows('o') && addressee && opensClause(words[start])) {
      const clause = extend(words, start, to, 'bare', subordinate)
      if (clause && hasVerb(words, clause.first + 1, clause.last) && !allows('n')) return clause
    }
  }
  return allows('n') ? objectFrom(words, cue, start, to) : null
}

/** True where nothing but circumstances follow the words from `start` to the next comma or the end. */
export function endsClause(words: Word[], start: number, to: number): boolean {
  const at = skipCircumstance(words, start, to)
  const word = words[at]
  return (
    at >= to || isStop(word) || word?.text === ',' || word?.run !== -1 || /^[—–)]$/.test(word?.text ?? '')
  )
}
