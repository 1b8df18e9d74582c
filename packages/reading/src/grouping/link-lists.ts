import type { Span } from '@parallax/domain'

/** What ends a list of links that a page lays into a sentence, behind a name. */
const END = / MORE(?![\p{L}\p{N}])/gu
/** Where it begins: its first headline runs into the name, as no two words do ("LindCouncil votes"), but "McNally" does. */
const BEGIN = /(?<!\p{L})(?!Mc|Mac)\p{Lu}\p{Ll}+(?=\p{Lu})/u
/** Characters of the longest list. */
const LONGEST_LIST = 500

/** Headlines of other articles that stand in the middle of a sentence once a page's links were made plain text. */
export function linkLists(text: string): Span[] {
  const spans: Span[] = []
  for (const { 0: more, index } of text.matchAll(END)) {
    const first = Math.max(0, spans.at(-1)?.end ?? 0, index - LONGEST_LIST)
    const begin = BEGIN.exec(text.slice(first, index))
    if (begin) spans.push({ start: first + begin.index + begin[0].length, end: index + more.length })
  }
  return spans
}
