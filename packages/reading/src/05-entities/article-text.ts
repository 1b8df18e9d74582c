import { tokensBySentence } from '../04-mentions/tokens-by-sentence.ts'
import { plain } from '../04-mentions/words.ts'
import type { Token, WithMentions } from '../document.ts'

/** One sentence as the rules of this stage read it. */
export interface Line {
  tokens: readonly Token[]
  /** Words in lower case with straight marks. */
  lower: readonly string[]
  block: number
  /** For each token the index of the name mention that it belongs to, or −1. */
  mentionAt: Int32Array
}

export function linesOf(document: WithMentions): Line[] {
  const groups = tokensBySentence(document)
  const lines = groups.map((tokens, i) => ({
    tokens,
    lower: tokens.map((t) => plain(t.text).toLowerCase()),
    block: document.sentences[i]?.block ?? -1,
    mentionAt: new Int32Array(tokens.length).fill(-1),
  }))
  let mention = 0
  for (const line of lines)
    line.tokens.forEach((token, i) => {
      while (mention < document.mentions.length && (document.mentions[mention]?.end ?? 0) <= token.start)
        mention++
      const current = document.mentions[mention]
      if (current && current.start <= token.start && token.end <= current.end) line.mentionAt[i] = mention
    })
  return lines
}
