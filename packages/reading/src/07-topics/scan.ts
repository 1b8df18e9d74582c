import type { Span } from '@parallax/domain'
import type { WithTokens } from '../document.ts'
import { anyCase, type Entry, exactCase, type Node, WORDS } from './lexicon.ts'

/** A phrase of the lexicon met in the text. */
export interface Hit extends Span {
  entry: Entry
  /** In the headline. */
  headline: boolean
  /** Count of words before it in the body. */
  place: number
}

interface Place extends Span {
  exact: string
  lower: string
}

function wordsOf(text: string, span: Span): Place[] {
  return [...text.slice(span.start, span.end).matchAll(WORDS)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    exact: match[0],
    lower: match[0].toLowerCase(),
  }))
}

interface Match {
  entry: Entry
  length: number
}

const singular = (word: string) => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word)

/** The longest phrase of the trie that begins at word `from`. */
function longest(root: Node, words: Place[], from: number, form: 'exact' | 'lower'): Match | null {
  let best: Match | null = null
  let at: Node | undefined = root
  for (let i = from; at && i < words.length; i++) {
    const word = words[i]?.[form] ?? ''
    const prefix: Entry | undefined = at.prefixes.find((one) => word.startsWith(one.prefix))?.entry
    const next: Node | undefined = at.next.get(word)
    const entry: Entry | undefined = next?.entry ?? at.next.get(singular(word))?.entry ?? prefix
    if (entry) best = { entry, length: i - from + 1 }
    at = next
  }
  return best
}

/** Phrases of one sentence, left to right, the longest first and none inside another. */
function scanSentence(words: Place[], headline: boolean, place: number): Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < words.length; i++) {
    const exact = longest(exactCase, words, i, 'exact')
    const any = longest(anyCase, words, i, 'lower')
    const match = exact && (!any || exact.length >= any.length) ? exact : any
    const first = words[i]
    const last = words[i + (match?.length ?? 1) - 1]
    if (!match || !first || !last) continue
    hits.push({ start: first.start, end: last.end, entry: match.entry, headline, place: place + i })
    i += match.length - 1
  }
  return hits
}

/** Every phrase of the lexicon in headline and body, and how many words were looked at. */
export function scan(d: WithTokens): { hits: Hit[]; words: number } {
  const hits: Hit[] = []
  let count = 0
  for (const sentence of d.sentences) {
    const words = wordsOf(d.text, sentence)
    const headline = d.blocks[sentence.block]?.role === 'headline'
    hits.push(...scanSentence(words, headline, headline ? 0 : count))
    if (!headline) count += words.length
  }
  return { hits, words: count }
}
