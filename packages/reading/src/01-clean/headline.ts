import type { Cue } from './cues/cue.ts'
import { ESTIMATE } from './estimate.ts'
import {
  canBeHeadline,
  isBeside,
  isCrumbOf,
  isMenu,
  isParagraph,
  METADATA,
  type Setting,
  scoreOf,
  settingOf,
} from './headline-score.ts'
import type { Line } from './line.ts'
import type { Region } from './region.ts'
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

/** How far above the article's first line it is looked for, in lines. */
const REACH = 180
/** Below this a line is no headline, only a line that stands above the text. */
const THRESHOLD = 1
/** So many lines under the region's first a headline is still sought. */
const INSIDE = 12
/** Below this the article may have begun above its headline. */
const DOUBTFUL = 3
/** From this on little speaks against it. */
const SURE = 9

/** The headline above an article: near it, about the same things, repeated, followed by byline, date or standfirst. */
export function findHeadline(
  lines: readonly Line[],
  cues: readonly (Cue | null)[],
  region: Region,
): Headline | null {
  const setting = settingOf(lines, cues, region)
  let best = -1
  let most = THRESHOLD
  for (let i = Math.max(0, region.first - REACH); i <= region.first; i++) {
    const line = lines[i] as Line
    if (!canBeHeadline(line, cues[i] ?? null)) continue
    if (i === region.first && isParagraph(line) && !isSigned(cues, i)) continue
    const score = scoreOf(setting, i)
    if (score > most) {
      most = score
      best = i
    }
  }
  const inside = most < DOUBTFUL ? headlineInside(setting) : -1
  if (inside >= 0) return found(inside, lines, ESTIMATE.fair)
  if (best < 0) return null
  return found(
    climb(setting, lastCopy(setting, best, most)),
    lines,
    most > SURE ? ESTIMATE.likely : ESTIMATE.fair,
  )
}

function found(line: number, lines: readonly Line[], confidence: number): Headline {
  return { line, text: (lines[line] as Line).text, rule: 'headline-above', confidence }
}

/** Whether byline or date stand in the next two lines. */
function isSigned(cues: readonly (Cue | null)[], i: number): boolean {
  return [i + 1, i + 2].some((at) => METADATA.has(cues[at]?.rule ?? ''))
}

/** Prose that pages put above their headline (an appeal, a notice) may be taken for the article's beginning: -1 or a line. */
function headlineInside(setting: Setting): number {
  const { lines, cues, region } = setting
  let best = -1
  let most: number = SURE
  for (let i = region.first + 1; i <= Math.min(region.first + INSIDE, region.last); i++) {
    const line = lines[i] as Line
    if (!canBeHeadline(line, cues[i] ?? null) || line.hasSentence || line.words < 4) continue
    const score = isSigned(cues, i) ? scoreOf(setting, i) : 0
    if (score > most) {
      most = score
      best = i
    }
  }
  return best
}

/** Where the page prints the same headline again nearer to the text, that is where the article begins. */
function lastCopy(setting: Setting, best: number, score: number): number {
  const { lines, cues, region } = setting
  const own = lines[best] as Line
  if (own.copies < 2) return best
  const key = own.folded
  for (let i = region.first; i > best; i--) {
    const line = lines[i] as Line
    const same = line.copies === own.copies && !cues[i] && line.folded === key
    if (same && scoreOf(setting, i) >= score - COPY_LOST) return i
  }
  return best
}

/** Lines between a headline and its standfirst. */
const CLIMB = 2
/** What a copy of the headline nearer to the text may score less. */
const COPY_LOST = 2
/** A line that scores so much less than the one below is a section's name above a headline. */
const MOST_LOST = 8

/** What was found may be the standfirst: then the headline stands directly above it and about the same. */
function climb(setting: Setting, found: number): number {
  const { lines, cues, article } = setting
  const own = lines[found] as Line
  const least = scoreOf(setting, found) - MOST_LOST
  const key = own.folded
  if (isBeside(lines, found, (near) => isCrumbOf(near, own))) return found
  for (let i = found - 1; i >= Math.max(0, found - CLIMB); i--) {
    const line = lines[i] as Line
    // Another story of a list has its own date.
    if (METADATA.has(cues[i]?.rule ?? '')) break
    if (!canBeHeadline(line, cues[i] ?? null) || line.words < 4 || isParagraph(line)) continue
    if (line.ending === 'cut' || line.copies > 3 || line.folded.includes(key) || isMenu(line)) continue
    // A few words above a headline are its section; above a standfirst they are the headline.
    if (line.words <= 5 && own.words < 15 && own.ending !== 'sentence') continue
    if (scoreOf(setting, i) < least) continue
    const words = contentWords(line.text)
    const shared = overlap(words, article)
    const directly = i === found - 1 && /\s\p{Ll}/u.test(line.text)
    // A longer line is a headline where nearly as much speaks for it.
    if (line.words > own.words + 2 && scoreOf(setting, i) < least + MOST_LOST / 2) continue
    const enough = directly ? { share: 0.3, words: 2 } : { share: 0.4, words: 3 }
    if (shared >= enough.share && shared * words.size >= enough.words) return i
  }
  return found
}
