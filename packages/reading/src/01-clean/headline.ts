import { type Region, textOf } from './article-region.ts'
import type { Cue } from './cues/cue.ts'
import { findWrittenDates } from './dates/written-date.ts'
import { fold, type Line } from './line.ts'
import { contentWords, overlap } from './vocabulary.ts'

/** The line that is the article's headline. */
export interface Headline {
  line: number
  text: string
  rule: string
  confidence: number
}

/** The rule of a headline that page or caller name and the text shows. */
export const CLAIMED = 'claimed-title'

const REACH = 60
/** Lines between a headline and its standfirst. */
const CLIMB = 2
const WORDS = { least: 2, most: 34 } as const
/** A page repeats its headline in crumbs, share boxes and lists, but not without end. */
const MOST_COPIES = 5
/** Below this a line is no headline, only a line that stands above the text. */
const THRESHOLD = 3

/** The headline above an article: near it, about the same things, repeated, followed by byline or date. */
export function findHeadline(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  region: Region | null,
  claimed: readonly string[],
): Headline | null {
  const byClaim = claimedHeadline(lines, region, claimed)
  if (byClaim) return byClaim
  if (!region) return null
  const article = contentWords(textOf(lines, region))
  const copies = copiesAbove(lines, region)
  let best: Headline | null = null
  let most = THRESHOLD
  for (let i = Math.max(0, region.first - REACH); i <= region.first; i++) {
    const line = lines[i]
    if (!line || !canBeHeadline(line, cues[i] ?? null)) continue
    // The first paragraph is prose; only a headline that is a question or a cry ends like a sentence.
    if (i === region.first && line.ending === 'sentence' && /\.["'”’)]*$/.test(line.text)) continue
    const score = headlineScore(lines, cues, i, region, article, copies)
    if (score > most) {
      most = score
      best = { line: i, text: line.text, rule: 'headline-above', confidence: score > 9 ? 0.9 : 0.7 }
    }
  }
  return best && climb(lines, cues, best, article)
}

/** What was found may be the standfirst: then the headline stands directly above it, shorter and about the same. */
function climb(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  found: Headline,
  article: ReadonlySet<string>,
): Headline {
  const own = lines[found.line] as Line
  for (let i = found.line - 1; i >= Math.max(0, found.line - CLIMB); i--) {
    const line = lines[i] as Line
    if (!canBeHeadline(line, cues[i] ?? null) || line.words < 4 || line.words > own.words + 2) continue
    if (line.ending === 'sentence' && /\.$/.test(line.text)) continue
    const words = contentWords(line.text)
    const shared = overlap(words, article)
    const enough =
      i === found.line - 1 && /\s\p{Ll}/u.test(line.text)
        ? { share: 0.3, words: 2 }
        : { share: 0.4, words: 3 }
    if (shared >= enough.share && shared * words.size >= enough.words)
      return { ...found, line: i, text: line.text }
  }
  return found
}

function canBeHeadline(line: Line, cue: Cue | null): boolean {
  if (cue || line.words < WORDS.least || line.words > WORDS.most) return false
  if (line.ending === 'cut' && line.words < 4) return false
  if (line.copies > MOST_COPIES || line.text.endsWith(',')) return false
  if (line.markup?.role && line.markup.role !== 'headline') return false
  if (line.words <= 9 && findWrittenDates(line.text).length > 0) return false
  return /\p{L}{2}/u.test(line.text) && !/^\(.*\)$/.test(line.text)
}

function headlineScore(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  i: number,
  region: Region,
  article: ReadonlySet<string>,
  copies: ReadonlyMap<string, number>,
): number {
  const line = lines[i] as Line
  const distance = cues.slice(i, region.first).filter((cue) => !cue).length
  const about = overlap(contentWords(line.text), article)
  let score = about * 8 - distance * 0.18
  score += line.words >= 5 ? 2 : line.words >= 3 ? 0 : -3
  if (line.words > 22) score -= 3
  if ((copies.get(fold(line.text)) ?? 0) > 1) score += line.words >= 4 ? 2 : 0
  if (line.hasSentence && line.ending === 'sentence' && /\.["'”’]?$/.test(line.text)) score -= 3
  if (line.ending === 'cut') score -= 2
  if (followedByMetadata(cues, i, region)) score += 4
  if (line.words <= 3 && isName(line.text)) score -= 4
  if (line.markup?.element === 'h1') score += 6
  else if (line.markup && /^h[23]$/.test(line.markup.element)) score += 1
  return score
}

/** Two or three capitalised words: more often a person or a place than a headline. */
function isName(text: string): boolean {
  return text.split(/\s+/).every((word) => /^[\p{Lu}&/]/u.test(word))
}

/** True where byline, date or picture credit stand in the next lines above the text. */
function followedByMetadata(cues: readonly (Cue | null)[], i: number, region: Region): boolean {
  for (let at = i + 1; at <= Math.min(i + 4, region.first); at++) {
    const role = cues[at]?.role
    if (role === 'byline' || role === 'timestamp') return true
  }
  return false
}

function copiesAbove(lines: readonly Line[], region: Region): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines.slice(0, region.first + 1)) {
    const key = fold(line.text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** A line that says what the page's metadata or the caller say the title is, with or without the outlet's name after it. */
function claimedHeadline(
  lines: readonly Line[],
  region: Region | null,
  claimed: readonly string[],
): Headline | null {
  const titles = claimed.map(fold).filter(Boolean)
  if (titles.length === 0) return null
  let best: Headline | null = null
  let most = 0.6
  const until = region ? region.first : lines.length - 1
  for (let i = 0; i <= until; i++) {
    const line = lines[i]
    if (!line || line.words > WORDS.most + 6 || (line.markup?.role && line.markup.role !== 'headline'))
      continue
    const own = fold(line.text)
    const likeness = Math.max(...titles.map((title) => likenessOf(own, title)))
    const score = likeness + (line.markup?.element === 'h1' ? 0.25 : 0) - Math.min(0.1, (until - i) * 0.001)
    if (likeness >= 0.5 && score > most) {
      most = score
      best = { line: i, text: line.text, rule: CLAIMED, confidence: likeness > 0.9 ? 0.99 : 0.95 }
    }
  }
  return best
}

/** How alike two folded titles are, 0 to 1: common words, with a little patience for an outlet's name on one of them. */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1
  const own = new Set(a.split(' '))
  const other = new Set(b.split(' '))
  const share = overlap(own, other)
  const both = share * own.size
  const whole = Math.max(own.size, Math.min(other.size, own.size + 4))
  return own.size < 2 ? 0 : (both / whole) * Math.min(1, own.size / 4)
}
