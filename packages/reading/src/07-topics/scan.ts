import type { Span } from '@parallax/domain'
import type { Entry, Lexicon, Node } from './lexicon.ts'
import type { Place } from './places.ts'

/** A phrase of the lexicon met in the text. */
export interface Hit extends Span {
  entry: Entry
  /** That of its first word. */
  weight: number
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
    const open = at.prefixes.get(word.charAt(0))
    const prefix: Entry | undefined = open?.find((one) => word.startsWith(one.prefix))?.entry
    const next: Node | undefined = at.next.get(word)
    const entry: Entry | undefined = next?.entry ?? at.next.get(singular(word))?.entry ?? prefix
    if (entry) best = { entry, length: i - from + 1 }
    at = next
  }
  return best
}

/** Phrases of one sentence, left to right, the longest first and none inside another. */
export function scan({ exactCase, anyCase }: Lexicon, words: Place[]): Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < words.length; i++) {
    const exact = longest(exactCase, words, i, 'exact')
    const any = longest(anyCase, words, i, 'lower')
    const match = exact && (!any || exact.length >= any.length) ? exact : any
    const first = words[i]
    const last = words[i + (match?.length ?? 1) - 1]
    if (!match || !first || !last) continue
    hits.push({ start: first.start, end: last.end, entry: match.entry, weight: first.weight })
    i += match.length - 1
  }
  return hits
}
