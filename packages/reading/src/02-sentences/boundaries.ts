import lists from '../../models/abbreviations.json' with { type: 'json' }
import { isAbbreviation, isStarter } from './abbreviations.ts'

/** Where a sentence may end: terminal marks with the closing marks that belong to them, then white space or the end. */
const CANDIDATE =
  /(?:(?<![.!?…])[.!?…]+|(?<![。！？])[。！？]+)["'”’»)\]]*(?=\s|$)|(?<=\p{Ll}{2})[.!?]["”’]?(?=[“"]?\p{Lu}\p{Ll})|[。！？]["'”’»）」』]*/gu
const NEXT = /^(?<open>["'“‘«([]{0,9})(?<word>[^\s"“”‘’«»()[\],;:!?]{0,29})/u
/** How far the next word is read: as far as NEXT goes. */
const NEXT_REACH = 40
const INK = /\S|$/g
const WORD_BEFORE = /[^\s"“”‘’«»()[\]—–]{1,12}$/u
/** How far back an abbreviation can begin. */
const LONGEST_ABBREVIATION = 12
/** "Why now?" Smith asked: the quotation ends, its sentence does not. */
const ASKED =
  /^\s*(?:(?:\p{Lu}[\p{L}.'’-]*|the|a|an)\s+){1,4}(?:asked|said|says|asks|wondered|shouted|cried|replied|told|added|wrote|tweeted|exclaimed|yelled)\b/u
const ASKED_REACH = 80
/** "4.50 a.m. Wendmouth time". */
const ZONE = /^\s+(?:\p{Lu}\p{L}{0,29}\s){1,2}[Tt]ime\b/u
const CLOCK = /[ap]\.m$/i
const EXCLAIMED = new Set(lists.exclaimed)
/** The number of a list's item: "1.", "12.", at the start of a line "IV." and "b." too. */
const NUMBER = /^\s*\d{1,3}$/
const ITEM = /^\s*(?:\d{1,3}|[IVX]{1,4}|\p{L})$/u
const LONGEST_ITEM = 6

/** The terminal marks that may end a sentence, in their text. */
interface Candidate {
  text: string
  /** Offset of the marks, of what follows them, and of the sentence that they may end. */
  at: number
  end: number
  from: number
  marks: string
}

/** The offsets at which the sentences of a running text end, the last one excepted. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  const isOpenAt = quotationMarks(text)
  let from = 0
  for (const match of text.matchAll(CANDIDATE)) {
    const marks = match[0]
    const end = match.index + marks.length + spacedCloser(text, match.index + marks.length, isOpenAt)
    if (end < text.length && endsSentence({ text, at: match.index, end, from, marks })) {
      ends.push(end)
      from = end
    }
  }
  return ends
}

/** Whether a straight quotation mark is open at an offset; asked for in rising order. */
function quotationMarks(text: string): (at: number) => boolean {
  let open = false
  let next = text.indexOf('"')
  return (at) => {
    while (next >= 0 && next < at) {
      open = !open
      next = text.indexOf('"', next + 1)
    }
    return open
  }
}

/** The length of a closing mark that a space parts from the sentence that it closes: `It is late. " She left`. */
function spacedCloser(text: string, end: number, isOpenAt: (at: number) => boolean): number {
  const mark = text.charAt(end + 1)
  if (text.charAt(end) !== ' ' || (mark !== '"' && mark !== '”')) return 0
  if (end + 2 < text.length && !/\s/.test(text.charAt(end + 2))) return 0
  return mark === '”' || isOpenAt(end) ? 2 : 0
}

function endsSentence(candidate: Candidate): boolean {
  const { text, end, marks } = candidate
  INK.lastIndex = end
  const ink = INK.exec(text)?.index ?? text.length
  const next = NEXT.exec(text.slice(ink, ink + NEXT_REACH))?.groups
  const word = next?.word ?? ''
  const open = next?.open ?? ''
  if (isLeading(candidate)) return false
  // "Inc. said", "... and then": the sentence goes on in small letters.
  if (/^\p{Ll}/u.test(word) && !/^\p{Ll}\p{Lu}/u.test(word)) return false
  const isQuoted = /["'”’»]$/.test(marks)
  // `… the wall." — Ilse Varga`: who said it.
  if (isQuoted && /^(?:[-–—]|--)$/.test(word)) return false
  if (/[!?]/.test(marks)) return endsLoud(candidate, isQuoted, word)
  if (!marks.startsWith('.') || marks.startsWith('..')) return true
  return !endsInAbbreviation(candidate, open === '' || isQuoted ? withoutEnding(word) : '(')
}

/** Marks before any word of their sentence, and the number of an item, end nothing. */
function isLeading({ text, at, from, marks }: Candidate): boolean {
  if (at - from > LONGEST_ITEM) return false
  const before = text.slice(from, at)
  return before.trim() === '' ? from === 0 : marks === '.' && (from === 0 ? ITEM : NUMBER).test(before)
}

/** "Why now?" Varga asked. And "Yahoo! News". */
function endsLoud({ text, at, end, marks }: Candidate, isQuoted: boolean, next: string): boolean {
  if (isQuoted) return !ASKED.test(text.slice(end, end + ASKED_REACH))
  return marks !== '!' || !EXCLAIMED.has(wordBefore(text, at)) || isStarter(next)
}

function endsInAbbreviation({ text, at, end }: Candidate, next: string): boolean {
  const word = wordBefore(text, at)
  return isAbbreviation(word, next) || (CLOCK.test(word) && ZONE.test(text.slice(end, end + ASKED_REACH)))
}

function wordBefore(text: string, at: number): string {
  return WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at))?.[0] ?? ''
}

/** "Smith's" and "Smith." as "Smith". */
function withoutEnding(word: string): string {
  return word.replace(/(?<![.'’])[.'’]+\p{L}*$/u, '')
}
