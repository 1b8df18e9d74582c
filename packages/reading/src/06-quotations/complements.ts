import { type Complement, extend, isStop, type Place, SUBJECT_TAG } from './clause-ends.ts'
import type { CueMatch } from './cues.ts'
import { hasVerb, isTime, phraseAfter } from './noun-phrases.ts'
import { isAdverb } from './verb-groups.ts'
import type { Word } from './words.ts'

const WH = /^(?:what|how|why|whether|if|who|where|when|which)$/
const NO_OBJECT =
  /^(?:of|in|at|on|by|with|during|after|before|as|from|than|and|or|but|because|while|since|until|through|under|over|like|into|so|though|although|to|about|for)$/

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
    if (
      isTime(word) ||
      (isAdverb(word) && !WH.test(word.lower) && !/^(?:not|none|only|nearly|almost)$/.test(word.lower))
    )
      i++
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
    if (word.text === ',' && /ing$/.test(words[i + 1]?.lower ?? '')) return -1
    if (word.lower === 'that' && !/^(?:of|in|on|at|for)$/.test(words[i - 1]?.lower ?? '')) return i
    if ((word.tag === 'VERB' || word.tag === 'AUX') && !/ing$/.test(word.lower)) return -1
  }
  return -1
}

/** Quoted words that begin the content: alone, or as its first part ("called it “absurd” to …"). */
function quotedFrom(words: Word[], cue: CueMatch, start: number, to: number): Complement | null {
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
  return extend(words, cue, start, to, 'bare')
}

const opensClause = (word: Word | undefined) =>
  word !== undefined &&
  (SUBJECT_TAG.test(word.tag) ||
    word.tag === 'NUM' ||
    word.tag === 'ADJ' ||
    /^(?:there|some|many|most|no|none|all|both|only|nearly|almost|about|roughly|despite|at|neither|nobody|nothing|if)$/.test(
      word.lower,
    ) ||
    (word.tag === 'VERB' && word.lower.endsWith('ing')))

function objectFrom(
  words: Word[],
  cue: CueMatch,
  start: number,
  to: number,
  place: Place,
): Complement | null {
  const word = words[start]
  if (!word || word.run !== -1 || NO_OBJECT.test(word.lower) || /^[.,;:!?)—–]$/.test(word.text)) return null
  if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|VERB|ADV)$/.test(word.tag)) return null
  if (isTime(word) || /^(?:up|out|down|off|back)$/.test(word.lower)) return null
  if (/^(?:last|this|next)$/.test(word.lower) && isTime(words[start + 1])) return null
  if (word.tag === 'ADV' && cue.rest.length === 0) return null
  return extend(words, cue, start, to, cue.frames.includes('p') ? 'phrase' : 'object', place)
}

/** Where an infinitive begins, over "(vowed) on Tuesday", "again" and "never": null where none does. */
function infinitiveAt(words: Word[], start: number): number | null {
  let at = start
  while (
    isTime(words[at]) ||
    (isAdverb(words[at]) && words[at]?.lower !== 'never') ||
    (words[at]?.lower === 'on' && isTime(words[at + 1]))
  )
    at++
  const negated = /^(?:not|never)$/.test(words[at]?.lower ?? '')
  const to = negated ? at + 1 : at
  let verb = to + 1
  while (isAdverb(words[verb])) verb++
  const isVerb =
    words[verb]?.tag === 'VERB' || words[verb]?.tag === 'AUX' || words[verb]?.run !== words[to]?.run
  return words[to]?.lower === 'to' && isVerb ? at : null
}

/** What a cue says, to its right, as far as its frames allow; null where nothing follows that could be a content. */
export function rightComplement(
  words: Word[],
  cue: CueMatch,
  to: number,
  place: Place = 'main',
): Complement | null {
  const allows = (frame: string) => cue.frames.includes(frame)
  let start = cue.last + 1
  if (words[start]?.text === ':' || (words[start]?.text === ',' && words[start + 1]?.run !== -1)) start++
  const first = words[start]
  if (!first || start >= to) return null
  if (first.run !== -1 && first.run !== words[cue.verb]?.run) return quotedFrom(words, cue, start, to)
  if (allows('t') || allows('o') || allows('h')) {
    const that = findThat(words, start, to)
    if (that >= 0) return extend(words, cue, that, to, 'that', place)
  }
  if (allows('h') && WH.test(first.lower)) return extend(words, cue, start, to, 'wh', place)
  const addressee = allows('o') && !WH.test(first.lower) ? phraseAfter(words, start, to) : null
  const begin = addressee ? addressee.last + 1 : start
  if (allows('i')) {
    const at = infinitiveAt(words, start) ?? infinitiveAt(words, begin)
    if (at !== null) return extend(words, cue, at, to, 'to', place)
  }
  if (allows('t') || allows('o')) {
    const at = skipCircumstance(
      words,
      allows('o') && words[begin] && !/^[.,]$/.test(words[begin]?.text ?? '') ? begin : start,
      to,
    )
    const word = words[words[at]?.text === ':' ? at + 1 : at]
    if (word && word.run !== -1) return quotedFrom(words, cue, words.indexOf(word), to)
    if (word && WH.test(word.lower)) return extend(words, cue, at, to, 'wh', place)
    if (opensClause(word)) {
      const clause = extend(words, cue, at, to, 'bare', place)
      if (clause && hasVerb(words, clause.first + 1, clause.last)) return clause
    }
    // "told the crowd he would": the one told and the clause's subject stand side by side.
    if (allows('o') && addressee && opensClause(words[start])) {
      const clause = extend(words, cue, start, to, 'bare', place)
      if (clause && hasVerb(words, clause.first + 1, clause.last) && !allows('n')) return clause
    }
  }
  if (allows('n')) return objectFrom(words, cue, start, to, place)
  return allows('a') ? objectAs(words, cue, start, to, place) : null
}

/** "the issue as a way to win": an object that says nothing without its "as". */
function objectAs(words: Word[], cue: CueMatch, start: number, to: number, place: Place): Complement | null {
  const object = objectFrom(words, cue, start, to, place)
  if (!object) return null
  for (let i = object.first + 1; i < object.last; i++) if (words[i]?.lower === 'as') return object
  return null
}

/** True where nothing but circumstances follow the words from `start` to the next comma or the end. */
export function endsClause(words: Word[], start: number, to: number): boolean {
  const at = skipCircumstance(words, start, to)
  const word = words[at]
  return (
    at >= to || isStop(word) || word?.text === ',' || word?.run !== -1 || /^[—–)]$/.test(word?.text ?? '')
  )
}
