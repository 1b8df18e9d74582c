import type { Span } from '@parallax/domain'

/** "— Mara Lind (@maralind) May 3, 2020" below what she posted. */
const SIGNATURE = /[—–-] ?[^\n()—–]{1,60}\(@\w{1,20}\)(?: \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})?/gu
/** Characters of the longest post, its links included. */
const LONGEST_POST = 340

/** Posts of a social network shown in a text, each with its signature, whichever paragraph that stands in. */
export function posts(text: string): Span[] {
  const spans: Span[] = []
  for (const { 0: signature, index } of text.matchAll(SIGNATURE)) {
    const lineStart = text.lastIndexOf('\n', index) + 1
    const alone = text.slice(lineStart, index).trim() === ''
    const paragraph = alone ? text.lastIndexOf('\n', Math.max(0, lineStart - 2)) + 1 : lineStart
    const start = Math.max(paragraph, spans.at(-1)?.end ?? 0, index - LONGEST_POST)
    spans.push({ start, end: index + signature.length })
  }
  return spans
}
