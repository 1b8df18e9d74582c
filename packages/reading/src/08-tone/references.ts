import type { Span } from '@parallax/domain'
import { tokensBySentence } from '../04-mentions/tokens-by-sentence.ts'
import { plain } from '../04-mentions/words.ts'
import { endsHere } from '../05-entities/grammar.ts'
import type { Token, WithTopics } from '../document.ts'
import { SpanIndex, spanIndex } from '../span-index.ts'
import { likeNames } from './like-names.ts'
import { nounAt } from './nouns.ts'

/** Words for somebody of whom the article does not say beyond doubt who it is. */
export type Reference = Span

const words = (list: string) => new Set(list.split(' '))

const PRONOUNS = words(
  'he him his himself she her hers herself they them their theirs themselves ' +
    'i me my mine myself we us our ours ourselves it its itself',
)
const DETERMINERS = words('the this that these those his her their its my our')
/** Words between "the" and the noun: "the outgoing president", "the former prime minister". */
const MOST_MODIFIERS = 2

/** The last word of the noun phrase that begins with a determiner, if it calls somebody. */
function nominalFrom(lower: readonly string[], i: number): number | null {
  if (!DETERMINERS.has(lower[i] ?? '')) return null
  for (let at = i + 1; at <= i + 1 + MOST_MODIFIERS; at++) {
    const noun = nounAt(lower, at)
    if (noun > 0 && endsHere(lower[at + noun])) return at + noun - 1
    if (!/^[a-z-]+$/.test(lower[at] ?? '') || (at > i + 1 && endsHere(lower[at]))) return null
  }
  return null
}

const BE = words("is was 's be been seems seemed appears appeared turns turned takes took")

/** "It is clear that …", "it seems that …": this "it" is nobody. */
function isExpletive(lower: readonly string[], i: number): boolean {
  if (lower[i] !== 'it' || !BE.has(lower[i + 1] ?? '')) return false
  return lower.slice(i + 2, i + 5).some((word) => word === 'that' || word === 'to')
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span[] {
  const [from, to] = [tokens[first], tokens[last]]
  return from && to ? [{ start: from.start, end: to.end }] : []
}

function referencesIn(tokens: readonly Token[], mentions: SpanIndex<Span>): Reference[] {
  const lower = tokens.map(({ text }) => plain(text).toLowerCase())
  return tokens.flatMap((_, i) => {
    const last = nominalFrom(lower, i)
    const next = last === null ? undefined : tokens[last + 1]
    // "The mayor Ada Example": a title.
    const isTitle = next !== undefined && mentions.overlapping(next).length > 0
    const isPronoun = PRONOUNS.has(lower[i] ?? '') && !isExpletive(lower, i)
    return [
      ...(last === null || isTitle ? [] : spanOf(tokens, i, last)),
      ...(isPronoun ? spanOf(tokens, i, i) : []),
    ]
  })
}

/** Those that no other covers; each once. */
function apartFrom(spans: readonly Span[], others: SpanIndex<Span>): Reference[] {
  return spans
    .filter((span) => others.overlapping(span).length === 0)
    .map(({ start, end }) => ({ start, end }))
}

/**
 * What stands for somebody and no mention covers: personal pronouns, nouns ("the mayor", "his father", "the company"),
 * speakers of quotations whom nothing names, and words written like names that were found to be none.
 */
export function findReferences(d: WithTopics): Reference[] {
  const mentions = spanIndex<Span>(d.mentions)
  const sentences = tokensBySentence(d)
  const found = apartFrom(
    sentences.flatMap((tokens) => referencesIn(tokens, mentions)),
    mentions,
  )
  const speakers = d.quotations.flatMap(({ speaker }) =>
    speaker?.entity === null && !PRONOUNS.has(speaker.text.toLowerCase()) ? [speaker] : [],
  )
  const unnamed = apartFrom(apartFrom(speakers, mentions), new SpanIndex(found))
  const taken = new SpanIndex<Span>([...d.mentions, ...found, ...unnamed])
  const names = sentences.flatMap((tokens) => likeNames(tokens, mentions))
  return [...found, ...unnamed, ...apartFrom(names, taken)]
}
