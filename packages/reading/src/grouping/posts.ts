import type { Span } from '@parallax/domain'

/** "— Mara Lind (@maralind) May 3, 2020" below what she posted. */
const SIGNATURE = /[—–-] ?[^\n()—–]{1,60}\(@\w{1,20}\)(?: \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})?/gu
/** Characters of the longest post, its links included. */
const LONGEST_POST = 340

/** Posts of a social network shown in a text, each with its signature, whichever paragraph that stands in. */
export function posts(text: string): Span[] {
  const spans: Span[] = []
  for (const { 0: signature, index } of text.matchAll(SIGNATURE)) {
    const first = Math.max(0, spans.at(-1)?.end ?? 0, index - LONGEST_POST)
    const before = text.slice(first, index)
    const start = first + before.trimEnd().lastIndexOf('\n') + 1
    spans.push({ start, end: index + signature.length })
  }
  return spans
}
