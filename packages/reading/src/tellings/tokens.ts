import type { Span } from '@parallax/domain'

/** A word, a number or a mark; offsets are those of the article's text. */
export interface FactToken extends Span {
  text: string
  lower: string
  kind: 'word' | 'number' | 'mark'
  /** No space before it. */
  glued: boolean
}

const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\p{Nd}]/gu
const NUMBER = /^\p{Nd}/u
const LETTER = /^\p{L}/u

export function factTokens(text: string, base: number): FactToken[] {
  const tokens: FactToken[] = []
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const start = base + index
    tokens.push({
      start,
      end: start + token.length,
      text: token,
      lower: token.toLowerCase(),
      kind: NUMBER.test(token) ? 'number' : LETTER.test(token) ? 'word' : 'mark',
      glued: tokens.at(-1)?.end === start,
    })
  }
  return tokens
}
