import type { Word } from './words.ts'

/** A stretch of words, both ends included. */
export interface Stretch {
  first: number
  last: number
}

const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM|X)$/
const RELATIVE = /^(?:who|which|that)$/
const SUBJECT_PRONOUN = /^(?:he|she|they|it|i|we|you|who)$/
const INNER = /^(?:of|for|from|in|at|with|on|to|near|behind|within|against)$/
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|recently|now|then|meanwhile|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|night|morning|afternoon|evening)$/

const part = (word: Word | undefined, run: number): boolean =>
  word !== undefined &&
  word.run === run &&
  (PHRASE.test(word.tag) ||
    (word.tag === 'VERB' && /^\p{Lu}\p{Ll}/u.test(word.text)) ||
    word.lower === "'s" ||
    word.lower === "'" ||
    /^[-–&.]$/.test(word.text) ||
    /^(?:jr|sr|dr|mr|mrs|ms|sen|rep|gov|gen)\.?$/.test(word.lower))

export const isTime = (word: Word | undefined): boolean => word !== undefined && TIME.test(word.lower)

function isVerbal(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'VERB' || word.tag === 'AUX')
}

/** Leftwards from word `end`: one noun phrase with its "of"- and "for"-phrases. */
function phraseBefore(words: Word[], end: number, from: number): Stretch | null {
  const run = words[end]?.run ?? -1
  let i = end
  while (i >= from) {
    const word = words[i]
    const previous = words[i - 1]
    if (part(word, run)) {
      if (RELATIVE.test(word?.lower ?? '') && i < end) {
        i++
        break
      }
      // A subject pronoun begins its phrase.
      if (SUBJECT_PRONOUN.test(word?.lower ?? '') && word?.tag === 'PRON') break
      i--
    } else if (
      word &&
      INNER.test(word.lower) &&
      i < end &&
      i > from &&
      (part(previous, run) || previous?.tag === 'VERB') &&
      !isVerbal(previous)
    )
      i--
    else if (
      word &&
      /^(?:and|or)$/.test(word.lower) &&
      i < end &&
      i > from &&
      part(previous, run) &&
      part(words[i + 1], run)
    )
      i--
    else {
      i++
      break
    }
  }
  const first = trimStart(words, Math.max(i, from), end)
  return first <= end ? { first, last: end } : null
}

/** "On Tuesday Mr. Smith": leading time words and mere linking words are no part of a speaker. */
function trimStart(words: Word[], first: number, end: number): number {
  let i = first
  while (
    i < end &&
    (isTime(words[i]) ||
      /^(?:[-–&.,]|but|and|so|yet|that|as|when|while|if|because|'s|')$/.test(words[i]?.lower ?? ''))
  )
    i++
  return i
}

/** Leftwards over appositions: "Jane Doe, a senator from Ohio, (said)". */
function withAppositions(words: Word[], comma: number, from: number): Stretch | null {
  let right = comma
  for (let steps = 0; steps < 4; steps++) {
    let left = right - 1
    while (left >= from && words[left]?.text !== ',') left--
    if (left < from) break
    const head = phraseBefore(words, left - 1, from)
    if (!head) return null
    const before = words[head.first - 1]
    const opened = !before || head.first === from || before.text !== ','
    if (opened) {
      const verbBefore = before !== undefined && isVerbal(before) && head.first > from
      return verbBefore ? null : { first: head.first, last: comma }
    }
    right = left
  }
  return null
}

/** Who stands before a verb group that begins at word `verb`: its subject, apposition and all, never quoted words. */
export function subjectBefore(words: Word[], verb: number, from: number): Stretch | null {
  const subject = anySubject(words, verb, from)
  const run = words[verb]?.run
  return subject && words[subject.first]?.run === run && words[subject.last]?.run === run ? subject : null
}

/** Leftwards over "on Wednesday" and "late last week": to the last word of the subject. */
function beforeTime(words: Word[], end: number, from: number): number {
  let i = end
  while (i > from && isTime(words[i])) i--
  if (i === end) return end
  while (i > from && /^(?:on|in|late|early|last|this|since|until|by|earlier)$/.test(words[i]?.lower ?? ''))
    i--
  return i
}

function anySubject(words: Word[], verb: number, from: number): Stretch | null {
  const end = beforeTime(words, verb - 1, from)
  const word = words[end]
  if (!word || end < from) return null
  if (word.text === ',' || word.text === ')' || /^[—–-]$/.test(word.text)) {
    if (word.text === ')') {
      let open = end
      while (open > from && words[open]?.text !== '(') open--
      const head = phraseBefore(words, open - 1, from)
      return head ? { first: head.first, last: end } : null
    }
    if (word.text !== ',') {
      // "Jane Doe — a teacher — (says)"
      let open = end - 1
      while (open > from && words[open]?.text !== word.text) open--
      const head = open > from ? phraseBefore(words, open - 1, from) : null
      return head ? { first: head.first, last: end } : null
    }
    return word.text === ',' ? withAppositions(words, end, from) : null
  }
  return phraseBefore(words, end, from)
}

/** True where a second noun phrase begins right after a first: "(told) the crowd | the plan". */
function beginsAnother(words: Word[], i: number): boolean {
  const [word, last] = [words[i], words[i - 1]]
  if (!word || !last || !/^(?:NOUN|PROPN)$/.test(last.tag)) return false
  return (
    word.tag === 'DET' ||
    /^(?:his|her|its|their|my|our|your)$/.test(word.lower) ||
    (word.tag === 'PRON' && SUBJECT_PRONOUN.test(word.lower))
  )
}

/** Rightwards from word `start`: "(said) Jane Doe of Ohio". */
export function phraseAfter(words: Word[], start: number, to: number): Stretch | null {
  const run = words[start]?.run ?? -1
  if (/^[-–&.]$/.test(words[start]?.text ?? '')) return null
  let i = start
  while (i < to) {
    const word = words[i]
    if (i > start && (isTime(word) || beginsAnother(words, i))) break
    if (part(word, run)) i++
    else if (word && i > start && INNER.test(word.lower) && part(words[i + 1], run) && !isTime(words[i + 1]))
      i++
    else if (
      word &&
      i > start &&
      /^(?:and|&)$/.test(word.lower) &&
      words[i + 1]?.tag === 'PROPN' &&
      words[i - 1]?.tag === 'PROPN'
    )
      i++
    else break
  }
  const single = words[start]
  const alone =
    single?.tag === 'PRON' && /^(?:he|she|they|it|i|we|you|him|her|them|me|us)$/.test(single.lower)
  if (i > start + 1 && alone) i = start + 1
  while (i > start + 1 && /^[-–&.]$/.test(words[i - 1]?.text ?? '')) i--
  return i > start ? { first: start, last: i - 1 } : null
}

/** A speaker after the cue with the apposition that names or describes it: "the mayor, Jane Doe". */
export function speakerAfter(words: Word[], start: number, to: number): Stretch | null {
  const head = phraseAfter(words, start, to)
  if (!head || words[head.last + 1]?.text !== ',') return head
  const more = phraseAfter(words, head.last + 2, to)
  const next = words[(more?.last ?? 0) + 1]
  const closed = more !== null && (!next || more.last + 1 >= to || /^[.,;]$/.test(next.text))
  if (
    !more ||
    !closed ||
    !/^(?:PROPN|DET|NOUN)$/.test(words[more.first]?.tag ?? '') ||
    words[more.first]?.run !== -1
  )
    return head
  return { first: head.first, last: more.last }
}

/** True where a finite clause could stand in words first … last: some verb in it. */
export function hasVerb(words: Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isVerbal(words[i])) return true
  return false
}
