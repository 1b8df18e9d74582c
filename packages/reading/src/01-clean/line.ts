import type { BlockRole, Span } from '@parallax/domain'

/** How a line ends: with a full sentence, cut off ("polit..."), with a colon, or open like a headline. */
export type Ending = 'sentence' | 'cut' | 'colon' | 'open'

/** What the markup says about a line; only where the input was HTML. */
export interface Markup {
  /** Whether the markup counts the line to the article; null where it shows none. */
  inArticle: boolean | null
  /** The share of the line's letters that stand in links, 0 to 1. */
  linked: number
  /** The line's innermost block element, e.g. `p`, `h2`, `li`. */
  element: string
  /** The role that an element around it is made for (`figcaption`, `nav`, `footer`, …). */
  role: BlockRole | null
}

/** A line (or hard-wrapped paragraph) of the text without the white space around it. */
export interface Line extends Span {
  text: string
  /** The text as `fold` gives it, which is asked for again and again. */
  folded: string
  words: number
  ending: Ending
  /** True where a sentence ends somewhere in the line. */
  hasSentence: boolean
  /** How often the same words stand as a line of the page. */
  copies: number
  markup: Markup | null
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const CLOSING = `["'”’»)\\]]`
const SENTENCE_END = new RegExp(`[.!?。！？]${CLOSING}*$`, 'u')
const SENTENCE_INSIDE = new RegExp(`[.!?…。！？]${CLOSING}*(?:\\s|$)|[。！？]`, 'u')
const CUT = new RegExp(`(?:(?<!\\.)\\.{2,}|…|\\[(?:…|\\.{3})\\])${CLOSING}*$`, 'u')
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu

const NON_ASCII = /[^\0-\x7f]/

/** Letters and digits in lower case, one space between words: equal for two printings of the same line. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most lines are ASCII, and classes of Unicode are slow.
  return lower.replace(NON_ASCII.test(lower) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ').trim()
}

/** Words by white space; scripts that write without spaces count two characters a word. */
export function countWords(text: string): number {
  const spaced = text.match(/\S+/g)?.filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0
  const dense = text.match(CJK)?.length ?? 0
  return dense > 0 ? Math.max(spaced, Math.round(dense / 2)) : spaced
}

function endingOf(text: string): Ending {
  if (CUT.test(text)) return 'cut'
  if (SENTENCE_END.test(text)) return 'sentence'
  return text.endsWith(':') ? 'colon' : 'open'
}

/** The lines of a text that hold anything, in order. */
export function splitLines(text: string): Line[] {
  return describe(text, joinWrapped(text, trimmedSpans(text)))
}

/** Gives spans of a text what can be seen of them as lines. */
export function describe(text: string, spans: readonly Span[]): Line[] {
  const lines = spans.map(({ start, end }): Line => {
    const own = text.slice(start, end)
    const words = countWords(own)
    const ending = endingOf(own)
    return {
      start,
      end,
      text: own,
      folded: fold(own),
      words,
      ending,
      // Inside a short line a full stop is an abbreviation's: "Dr. Ilse Varga".
      hasSentence: ending === 'sentence' || ending === 'cut' || (words >= 7 && SENTENCE_INSIDE.test(own)),
      copies: 1,
      markup: null,
    }
  })
  const counts = new Map<string, number>()
  for (const { folded } of lines) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  for (const line of lines) line.copies = counts.get(line.folded) ?? 1
  return lines
}

interface RawLine extends Span {
  /** True where a blank line stands before it. */
  apart: boolean
}

function trimmedSpans(text: string): RawLine[] {
  const spans: RawLine[] = []
  let apart = true
  const add = (from: number, to: number) => {
    let start = from
    let end = to
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start < end) spans.push({ start, end, apart })
    apart = start === end
  }
  let from = 0
  for (const match of text.matchAll(BREAK)) {
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, text.length)
  return spans
}

/** White space, and what is as invisible: zero-width space, byte order mark. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x3000
}

const WRAP_SHORTEST = 40
const WRAP_LONGEST = 120

/** Mail and typescripts break paragraphs at a column: such lines are one paragraph again. */
function joinWrapped(text: string, lines: RawLine[]): Span[] {
  const joined: Span[] = []
  for (let i = 0; i < lines.length; ) {
    let next = i + 1
    while (next < lines.length && !lines[next]?.apart) next++
    const group = lines.slice(i, next)
    const first = group[0]
    const last = group[group.length - 1]
    if (first && last && isWrapped(text, group)) joined.push({ start: first.start, end: last.end })
    // Not spread: a call takes no million arguments.
    else for (const { start, end } of group) joined.push({ start, end })
    i = next
  }
  return joined
}

function isWrapped(text: string, group: readonly RawLine[]): boolean {
  if (group.length < 2) return false
  const full = group.slice(0, -1)
  if (full.some(({ start, end }) => end - start < WRAP_SHORTEST || end - start > WRAP_LONGEST)) return false
  const continued = group.slice(1).filter(({ start }) => /\p{Ll}/u.test(text.charAt(start))).length
  return continued * 2 >= group.length - 1
}
