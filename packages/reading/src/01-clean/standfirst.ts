import { textOf } from './article-region.ts'
import type { Cue } from './cues/cue.ts'
import type { Headline } from './headline.ts'
import type { Line } from './line.ts'
import type { Region } from './region.ts'
import { contentWords, overlap } from './vocabulary.ts'

const REACH = 12
const WORDS = { least: 7, most: 60 } as const
/** Share of its content words that must stand in the text, by how far from the headline it stands. */
const SHARED = { directly: 0.2, listed: 0.3, apart: 0.3 } as const
const MOST_LABELS = 2
const LABEL_WORDS = 3
/** Key points under a headline: at most so many. */
const MOST_POINTS = 5

/**
 * The lines under the headline that say what the article is about, before byline, picture and text: the sentence
 * directly below it, key points that follow in a row, or a sentence a little further down.
 */
export function findStandfirst(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  region: Region,
  headline: Headline | null,
): Set<number> {
  const found = new Set<number>()
  if (!headline || headline.line >= region.first) return found
  const article = contentWords(textOf(lines, region))
  const shared = (i: number) => overlap(contentWords((lines[i] as Line).text), article)
  const top = belowLabels(lines, headline.line + 1)
  let row = top
  while (row < region.first && row - top < MOST_POINTS && canBe(lines, cues, row)) {
    if (shared(row) < (row === headline.line + 1 ? SHARED.directly : SHARED.listed)) break
    found.add(row++)
  }
  for (let i = Math.max(row, region.first - REACH); i < region.first; i++) {
    const line = lines[i] as Line
    // What stands under "Video" or "Related" is about something else.
    if (underOtherStories(cues, i, headline.line)) continue
    if (line.hasSentence && canBe(lines, cues, i) && shared(i) >= SHARED.apart) found.add(i)
  }
  return found
}

/** A section's or a series' name may stand between. */
function belowLabels(lines: readonly Line[], from: number): number {
  let at = from
  while (at < from + MOST_LABELS && (lines[at]?.words ?? LABEL_WORDS + 1) <= LABEL_WORDS) at++
  return at
}

function canBe(lines: readonly Line[], cues: readonly (Cue | null)[], i: number): boolean {
  const line = lines[i] as Line
  if (cues[i] || line.words < WORDS.least || line.words > WORDS.most || line.copies > 2) return false
  if (line.markup && (line.markup.role || line.markup.linked > 0.5)) return false
  return cues[i + 1]?.rule !== 'photo-credit' && line.ending !== 'cut'
}

const HEADING_REACH = 3

function underOtherStories(cues: readonly (Cue | null)[], i: number, headline: number): boolean {
  for (let at = i - 1; at > Math.max(headline, i - 1 - HEADING_REACH); at--) {
    if (cues[at]?.stop && cues[at]?.role === 'teaser') return true
  }
  return false
}
