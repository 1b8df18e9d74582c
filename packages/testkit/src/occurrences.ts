import type { Span } from '@parallax/domain'

/** Where words stand in a stretch of text as whole words. */
export function occurrences(text: string, words: string, from: number, to: number): Span[] {
  const own = text.slice(from, to)
  const found: Span[] = []
  for (let at = own.indexOf(words); at >= 0; at = own.indexOf(words, at + words.length)) {
    const end = at + words.length
    if (!/[\p{L}\p{N}]/u.test(own.charAt(at - 1) + own.charAt(end)))
      found.push({ start: from + at, end: from + end })
  }
  return found
}
