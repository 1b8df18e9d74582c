import { isAbbreviation } from './abbreviations.ts'

/** Where a sentence may end: terminal marks with the closing marks that belong to them, then white space or the end. */
const CANDIDATE =
  /(?<marks>(?<![.!?…])[.!?…]+|(?<![。！？])[。！？]+)(?<closers>["'”’»)\]]*)(?=\s|$)|(?<=\p{Ll}{2})[.!?]["”’]?(?=[“"]?\p{Lu}\p{Ll})|[。！？](?<wide>["'”’»）」』]*)/gu
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

/** The offsets at which the sentences of a running text end, the last one excepted. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length
    if (end < text.length && endsSentence(text, match.index, match[0], end)) ends.push(end)
  }
  return ends
}

function endsSentence(text: string, at: number, marks: string, end: number): boolean {
  INK.lastIndex = end
  const ink = INK.exec(text)?.index ?? text.length
  const next = NEXT.exec(text.slice(ink, ink + NEXT_REACH))?.groups
  const word = next?.word ?? ''
  const open = next?.open ?? ''
  if (word === '' && open === '') return /[-–—•*]/.test(text.charAt(end + 1)) ? false : marks.length > 0
  // "Inc. said", "... and then": the sentence goes on in small letters.
  if (/^\p{Ll}/u.test(word) && !/^\p{Ll}\p{Lu}/u.test(word)) return false
  const isQuoted = /["'”’»]$/.test(marks)
  if (/[!?]/.test(marks)) return !(isQuoted && ASKED.test(text.slice(end, end + ASKED_REACH)))
  if (!marks.startsWith('.') || marks.startsWith('..')) return true
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at))?.[0] ?? ''
  return !isAbbreviation(before, open === '' || isQuoted ? word.replace(/(?<![.'’])[.'’]+\p{L}*$/u, '') : '(')
}
