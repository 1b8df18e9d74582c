import type { Cue } from '../../cues/cue.ts'
import type { Line } from '../../line.ts'

/** Weights in words of running text, set by hand. */
const WEIGHT = { MOST_PROSE: 60, FURNITURE: -4, LINK: -3, OPEN: -1, LISTED: -0.1, STRANGE: -6 } as const
const PROSE_WORDS = 6
/** Elements that articles consist of, also where they hold no sentence: lists of winners, tables, subheadings. */
export const TEXT_ELEMENTS = new Set('p li tr dd dt h2 h3 h4 blockquote pre'.split(' '))

/**
 * How strongly a line speaks for the element that holds it: running text for it, links and furniture against it.
 * @param described whether it stands in the text that the page's JSON-LD gives, null where that is not known
 */
export function linePull(line: Line, cue: Cue | null, described: boolean | null): number {
  const { words, markup } = line
  if (described) return Math.min(words, WEIGHT.MOST_PROSE)
  if (markup?.role || cue) return WEIGHT.FURNITURE
  if ((markup?.linked ?? 0) > 0.6) return WEIGHT.LINK
  if (described === false && isProse(line)) return WEIGHT.STRANGE
  if (isProse(line)) return Math.min(words, WEIGHT.MOST_PROSE)
  return TEXT_ELEMENTS.has(markup?.element ?? '') ? WEIGHT.LISTED : WEIGHT.OPEN
}

/** A line of running text: a sentence that is not cut off. */
export function isProse({ words, hasSentence, ending }: Line): boolean {
  return hasSentence && ending !== 'cut' && words >= PROSE_WORDS
}
