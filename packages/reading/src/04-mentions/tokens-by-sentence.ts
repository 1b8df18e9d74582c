import type { Token, WithTokens } from '../document.ts'

/** The tokens of each sentence; a sentence without any has an empty list. */
export function tokensBySentence({ sentences, tokens }: Pick<WithTokens, 'sentences' | 'tokens'>): Token[][] {
  const groups: Token[][] = sentences.map(() => [])
  for (const token of tokens) groups[token.sentence]?.push(token)
  return groups
}
