import type { Span } from '@parallax/domain'
import { tokensBySentence } from '../04-mentions/tokens-by-sentence.ts'
import { plain } from '../04-mentions/words.ts'
import { endsHere } from '../05-entities/grammar.ts'
import { callingAt } from '../05-entities/offices.ts'
import { MEN, SOMEBODY, WOMEN } from '../05-entities/somebody.ts'
import type { Token, WithTopics } from '../document.ts'
import { type SpanIndex, spanIndex } from '../span-index.ts'

/** Words for somebody of whom the article does not say beyond doubt who it is. */
export type Reference = Span

const words = (list: string) => new Set(list.split(' '))

const PRONOUNS = words(
  'he him his himself she her hers herself they them their theirs themselves ' +
    'i me my mine myself we us our ours ourselves it its itself',
)
const DETERMINERS = words('the this that these those his her their its my our')
const ORGANIZATIONS = words(
  'company firm corporation group party government administration campaign team club union agency department ministry ' +
    'court committee commission council university school church network newspaper outlet publisher bank ' +
    'police military army media authorities',
)
/** Words between "the" and the noun: "the outgoing president", "the former prime minister". */
const MOST_MODIFIERS = 2

/** How many words from here call somebody: a person, several, or an organisation. */
function headAt(lower: readonly string[], i: number): number {
  const calling = callingAt(lower, i)
  if (calling) return calling.words
  const word = lower[i] ?? ''
  const single = word.replace(/(?:ie)?s$/, (end) => (end === 's' ? '' : 'y'))
  const known = [word, single].some(
    (one) =>
      WOMEN.has(one) ||
      MEN.has(one) ||
      SOMEBODY.has(one) ||
      ORGANIZATIONS.has(one) ||
      callingAt([one], 0) !== null,
  )
  return known || word === 'men' || word === 'women' || word === 'people' ? 1 : 0
}

/** The last word of the noun phrase that begins with a determiner, if it calls somebody. */
function nominalFrom(lower: readonly string[], i: number): number | null {
  if (!DETERMINERS.has(lower[i] ?? '')) return null
  for (let at = i + 1; at <= i + 1 + MOST_MODIFIERS; at++) {
    const head = headAt(lower, at)
    if (head > 0 && endsHere(lower[at + head])) return at + head - 1
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

function referencesIn(tokens: readonly Token[], mentions: SpanIndex<Span>): Reference[] {
  const lower = tokens.map(({ text }) => plain(text).toLowerCase())
  const upTo = (from: number, last: number): Reference[] => {
    const [first, final] = [tokens[from], tokens[last]]
    if (!first || !final) return []
    const span = { start: first.start, end: final.end }
    const next = tokens[last + 1]
    const isTitle = last > from && next !== undefined && mentions.overlapping(next).length > 0
    return isTitle || mentions.overlapping(span).length > 0 ? [] : [span]
  }
  return tokens.flatMap((_, i) => {
    const last = nominalFrom(lower, i)
    const isPronoun = PRONOUNS.has(lower[i] ?? '') && !isExpletive(lower, i)
    return [...(last === null ? [] : upTo(i, last)), ...(isPronoun ? upTo(i, i) : [])]
  })
}

/**
 * Personal pronouns and nouns for somebody ("the mayor", "his father", "the company") that no mention covers, in the
 * order of the text.
 */
export function findReferences(d: WithTopics): Reference[] {
  const mentions = spanIndex<Span>(d.mentions)
  return tokensBySentence(d).flatMap((tokens) => referencesIn(tokens, mentions))
}
