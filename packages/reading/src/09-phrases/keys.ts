import { phraseWords } from '@parallax/domain'

/** News repeats its words; the table is emptied before it could grow with what is read. */
const MOST = 50_000
const known = new Map<string, readonly string[]>()

/** The folded words of one token: none for a mark, two for a word with a hyphen. */
export function foldedWords(token: string): readonly string[] {
  const before = known.get(token)
  if (before) return before
  if (known.size >= MOST) known.clear()
  const words = phraseWords(token)
  known.set(token, words)
  return words
}
