import type { Cue } from './cues/cue.ts'
import type { Line } from './line.ts'
import type { Region } from './region.ts'

/** A heading says what kind of list follows; a line with more words says something itself. */
const HEADING_WORDS = 5
const HEADLINE_WORDS = 4
const MOST_LISTED = 10

/**
 * Headlines of other stories laid into the article under "Recommended", "Read more" and the like. A line is one of them
 * as long as it does not end like a sentence; with the first that does the text goes on.
 */
export function findListed(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  { first, last }: Region,
): Set<number> {
  const listed = new Set<number>()
  let left = 0
  for (let i = first; i <= last; i++) {
    const line = lines[i] as Line
    const cue = cues[i]
    if (cue) {
      if (cue.role === 'teaser' && line.words <= HEADING_WORDS) left = MOST_LISTED
      continue
    }
    if (line.ending === 'sentence' || line.ending === 'colon') left = 0
    else if (left > 0) {
      left--
      if (line.words >= HEADLINE_WORDS) listed.add(i)
    }
  }
  return listed
}
