import type { Span } from '@parallax/domain'
import { plain } from '../04-mentions/words.ts'
import { endsHere } from '../05-entities/grammar.ts'
import type { Token } from '../document.ts'
import type { SpanIndex } from '../span-index.ts'

/** Capitalised words that English writes so though they are nobody's name. */
const NO_NAMES = new Set(
  (
    'i mr mrs ms dr sen rep gov gen monday tuesday wednesday thursday friday saturday sunday jan feb aug sept oct nov dec ' +
    'january february march april may june july august september october november december christmas easter ' +
    'thanksgiving english internet'
  ).split(' '),
)
const OPENS = /^["“”‘'(:;…—–-]$/
/** A line with a larger share of capitals is a title: its words are written like names whatever they are. */
const MOST_CAPITALS = 0.5

const isWord = ({ text }: Token) => /^\p{L}/u.test(text)

/** Written like a name, and not because a sentence, or speech in it, begins here. */
function isLike(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (!before || !token || OPENS.test(before.text) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  return !NO_NAMES.has(token.text.replace(/\.$/, '').toLowerCase())
}

/**
 * Words within a sentence that are written like a name. Beside a mention they are a part of it or a title ("Mayor Ada
 * Example"), and before a noun they tell only of what kind it is ("a Democratic vote").
 */
export function likeNames(tokens: readonly Token[], mentions: SpanIndex<Span>): Span[] {
  const all = tokens.filter(isWord)
  if (all.filter(({ text }) => /^\p{Lu}/u.test(text)).length > MOST_CAPITALS * all.length) return []
  const isTaken = (token: Token | undefined) => token !== undefined && mentions.overlapping(token).length > 0
  const found: Span[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (!isLike(tokens, i)) continue
    const first = i
    while (isLike(tokens, i + 1)) i++
    const next = tokens[i + 1]
    const [from, to] = [tokens[first], tokens[i]]
    if (!from || !to || isTaken(tokens[first - 1]) || isTaken(next)) continue
    if (endsHere(next && plain(next.text).toLowerCase())) found.push({ start: from.start, end: to.end })
  }
  return found
}
