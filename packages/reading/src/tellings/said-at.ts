import type { Span, Telling } from '@parallax/domain'

/** Capitals, marks and spaces make no other words. */
const wordsOf = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/**
 * When an article first had the words of a span, as its `publishedAt`: what only a later version says is as old as that, and null where nobody
 * knows when it came.
 */
export function saidAt({ publishedAt, rewritten, text }: Telling, { start, end }: Span): string | null {
  if (!rewritten) return publishedAt
  return wordsOf(rewritten.first).includes(wordsOf(text.slice(start, end))) ? publishedAt : rewritten.at
}
