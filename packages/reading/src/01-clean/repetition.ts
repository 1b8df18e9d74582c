import type { Cue } from './cues/cue.ts'
import type { Line } from './line.ts'
import type { Region } from './region.ts'

/** Why a line of the article is not to be read again. */
export type Repetition = 'pull-quote' | 'repeated' | 'alt-text'

const ALT_TEXT = { least: 4, most: 60, credit: 14 } as const
const PULL_QUOTE = { least: 5, most: 60, run: 5 } as const
/** Shorter lines are repeated by pages for many reasons. */
const PARAGRAPH_WORDS = 8
/** How many places of a common beginning are tried for a pull quote: a bound on the work, not on the result. */
const MOST_TRIES = 4

/**
 * What the article's region says twice: a sentence of the body laid in as a block of its own, a paragraph printed
 * again, and the description of a picture that stands beside its caption. By line; linear in the region's words.
 */
export function findRepetitions(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  { first, last }: Region,
): Map<number, Repetition> {
  const found = new Map<number, Repetition>()
  const folded = new Map<number, string>()
  for (let i = first; i <= last; i++) if (!cues[i]) folded.set(i, (lines[i] as Line).folded)
  const seen = new Set<string>()
  for (const [i, own] of folded) {
    const line = lines[i] as Line
    if (isAltText(line, own, folded.get(i + 1) ?? null)) {
      found.set(i, 'alt-text')
      if (line.copies > 1) found.set(i + 1, 'alt-text')
    } else if (isParagraph(line)) {
      if (seen.has(own) && !found.has(i)) found.set(i, 'repeated')
      seen.add(own)
    }
  }
  lines.forEach((line, i) => {
    const isOutside = i < first || i > last
    if (isOutside && isParagraph(line) && !cues[i] && seen.has(line.folded)) found.set(i, 'repeated')
  })
  for (const i of pullQuotes(folded)) if (!found.has(i)) found.set(i, 'pull-quote')
  return found
}

function isParagraph({ copies, hasSentence, words }: Line): boolean {
  return copies > 1 && hasSentence && words >= PARAGRAPH_WORDS
}

/** The same words twice in a row, or once more with a credit after them: what the picture shows, and its caption. */
function isAltText({ words }: Line, own: string, next: string | null): boolean {
  if (!next || words < ALT_TEXT.least || words > ALT_TEXT.most) return false
  if (next === own) return true
  return next.startsWith(`${own} `) && next.length - own.length < ALT_TEXT.credit * 8
}

/** Lines all of whose words stand in a row in a longer line. */
function pullQuotes(folded: ReadonlyMap<number, string>): number[] {
  const words = new Map([...folded].map(([i, text]) => [i, text.split(' ')]))
  const isShort = (own: readonly string[]) => own.length >= PULL_QUOTE.least && own.length <= PULL_QUOTE.most
  const beginning = (own: readonly string[], at: number) => own.slice(at, at + PULL_QUOTE.run).join(' ')
  const sought = new Map<string, { line: number; at: number }[]>()
  for (const own of words.values()) if (isShort(own)) sought.set(beginning(own, 0), [])
  for (const [line, own] of words) {
    for (let at = 0; at + PULL_QUOTE.run <= own.length; at++) {
      const places = sought.get(beginning(own, at))
      if (places && places.length < MOST_TRIES && own.length > PULL_QUOTE.least) places.push({ line, at })
    }
  }
  const quotes: number[] = []
  for (const [i, own] of words) {
    if (!isShort(own)) continue
    const isWithin = ({ line, at }: { line: number; at: number }) => {
      const other = words.get(line) ?? []
      return line !== i && other.length > own.length && own.every((word, k) => other[at + k] === word)
    }
    if (sought.get(beginning(own, 0))?.some(isWithin)) quotes.push(i)
  }
  return quotes
}
