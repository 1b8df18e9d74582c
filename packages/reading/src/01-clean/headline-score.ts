import { textOf } from './article-region.ts'
import type { Cue } from './cues/cue.ts'
import { findWrittenDates } from './dates/written-date.ts'
import type { Line } from './line.ts'
import type { Region } from './region.ts'
import { contentWords, overlap } from './vocabulary.ts'

const FEWEST_WORDS = 2
export const MOST_WORDS = 34
/** A page repeats its headline in crumbs, share boxes and lists, but not without end. */
const MOST_COPIES = 5

/** Weights set by hand, in the same unit: what each sign adds. */
const WEIGHT = {
  SHARE: 6,
  SHARED_WORD: 0.5,
  MOST_SHARED: 5,
  LEAD: 2,
  STATEMENT_BETWEEN: -0.25,
  LINE_BETWEEN: -0.06,
  FAR: -6,
  LONG: 2,
  SHORT: -3,
  ENDLESS: -3,
  COPIED: 1.5,
  FULL_STOP: -5,
  CUT: -2,
  METADATA: 5,
  NUMBERED: -4,
  INNER_STOP: -4,
  FIRST_LINE: -5,
  LABELLED: -3,
  SHARE_ROW: 1.5,
  METADATA_ABOVE: 2,
  STANDFIRST: 1.5,
  NAME: -4,
  LISTED: -3,
  CRUMB: -6,
  KICKER: -4,
  H1: 6,
  H2: 1,
} as const

/** What is known about the article when its headline is sought. */
export interface Setting {
  lines: readonly Line[]
  cues: readonly (Cue | null)[]
  region: Region
  /** Content words of the article, and of its first paragraphs. */
  article: ReadonlySet<string>
  lead: ReadonlySet<string>
  /** How many statements and how many other lines without a cue stand above each line, counted from the top. */
  statements: readonly number[]
  open: readonly number[]
}

const LEAD_LINES = 5

export function settingOf(lines: readonly Line[], cues: readonly (Cue | null)[], region: Region): Setting {
  const statements: number[] = []
  const open: number[] = []
  let ofStatements = 0
  let ofOpen = 0
  lines.forEach((line, i) => {
    statements.push(ofStatements)
    open.push(ofOpen)
    if (cues[i]) return
    if (line.words >= 4) ofStatements++
    else ofOpen++
  })
  return {
    lines,
    cues,
    region,
    article: contentWords(textOf(lines, region)),
    lead: contentWords(
      textOf(lines, { first: region.first, last: Math.min(region.last, region.first + LEAD_LINES) }),
    ),
    statements,
    open,
  }
}

export function canBeHeadline(line: Line, cue: Cue | null): boolean {
  if ((cue && !isLabelled(line, cue)) || line.words < FEWEST_WORDS || line.words > MOST_WORDS) return false
  if (line.ending === 'cut' && line.words < 4) return false
  if (line.copies > MOST_COPIES || line.text.endsWith(',')) return false
  if (line.markup?.role && line.markup.role !== 'headline') return false
  if (line.words <= 9 && findWrittenDates(line.text).length > 0) return false
  if (ENTRY.test(line.text)) return false
  return /\p{L}{2}/u.test(line.text) && !/^\(.*\)$/.test(line.text)
}

/** An entry of a live report or a video list: its time stands at its end. */
const ENTRY = /\d{1,2}:\d\d(?:\s?[ap]m)?$/i

/** "Video: …", "Opinion | …": a kind of article as often as a link to another. */
function isLabelled({ text, words }: Line, cue: Cue): boolean {
  return (
    cue.rule === 'inline-link' && words >= 4 && /^(?:video|opinion|explained|in pic|watch|listen)/i.test(text)
  )
}

/** Prose that ends like prose. A question, a cry or a line in title case may be a headline for all its full stops. */
export function isParagraph({ text, ending, words }: Line): boolean {
  return ending === 'sentence' && /\.["'”’)]*$/.test(text) && !(words <= 20 && isTitleCase(text))
}

/** Whether nearly all longer words begin with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8
}

export function scoreOf(setting: Setting, i: number): number {
  const line = setting.lines[i] as Line
  const first = i === setting.region.first && !isTitleCase(line.text) ? WEIGHT.FIRST_LINE : 0
  return aboutness(setting, line) + distance(setting, i) + form(line) + surroundings(setting, i) + first
}

/** How far it speaks of what the article speaks of. */
function aboutness({ article, lead }: Setting, line: Line): number {
  const words = contentWords(line.text)
  const share = overlap(words, article)
  return (
    share * WEIGHT.SHARE +
    Math.min(WEIGHT.MOST_SHARED, share * words.size) * WEIGHT.SHARED_WORD +
    overlap(words, lead) * WEIGHT.LEAD
  )
}

/** Furniture that is known as such does not count: share buttons and captions stand between headline and text. */
function distance({ statements, open, region }: Setting, i: number): number {
  const between = (counts: readonly number[]) => (counts[region.first] ?? 0) - (counts[i] ?? 0)
  const weight = between(statements) * WEIGHT.STATEMENT_BETWEEN + between(open) * WEIGHT.LINE_BETWEEN
  return Math.max(WEIGHT.FAR, Math.min(0, weight))
}

function form(line: Line): number {
  let score: number = line.words >= 5 ? WEIGHT.LONG : line.words >= 3 ? 0 : WEIGHT.SHORT
  if (line.words > 22) score += WEIGHT.ENDLESS
  if (line.copies > 1 && line.copies <= 3 && line.words >= 4) score += WEIGHT.COPIED
  if (line.ending === 'open' && INNER_STOP.test(line.text)) score += WEIGHT.INNER_STOP
  if (isParagraph(line)) score += WEIGHT.FULL_STOP
  if (/^\d{1,3}[.)]\s/.test(line.text)) score += WEIGHT.NUMBERED
  if (line.ending === 'cut') score += WEIGHT.CUT
  if (line.words <= 4 && isName(line.text)) score += WEIGHT.NAME
  if (line.markup?.element === 'h1') score += WEIGHT.H1
  else if (line.markup && /^h[23]$/.test(line.markup.element)) score += WEIGHT.H2
  return score
}

/** A sentence and then something else: prose, or a caption with its credit. */
const INNER_STOP =
  /\p{Ll}{2}(?<!\b(?:vs|Rep|Sen|Gov|Gen|Jr|Sr|Mrs|Prof))[.!?]["”’)]?\s+(?:\p{Lu}|\S{1,30}\.(?:com|org|net)$)/u

/** A few capitalised words: more often a person, an outlet or a place than a headline. */
function isName(text: string): boolean {
  return text.split(/\s+/).every((word) => /^(?:[\p{Lu}&/(]|(?:of|the|and|for|from|by)$)/u.test(word))
}

/** "World Culture Sport Travel Letters": sections in a row, without the little words of a sentence. */
export function isMenu({ text, words }: Line): boolean {
  return words >= 4 && text.split(/\s+/).every((word) => /^\p{Lu}[\p{L}&]*$/u.test(word))
}

function surroundings(setting: Setting, i: number): number {
  const { lines, cues } = setting
  const isTime = (at: number) => cues[at]?.role === 'timestamp'
  let score = 0
  const isShort = (lines[i] as Line).words <= 3
  if (hasMetadataBelow(setting, i)) score += isShort ? WEIGHT.METADATA / 2 : WEIGHT.METADATA
  else if (METADATA.has(cues[i - 1]?.rule ?? '')) score += WEIGHT.METADATA_ABOVE
  if (cues[i]) score += WEIGHT.LABELLED
  if (isShareRow(cues[i + 1]) || isShareRow(cues[i + 2])) score += WEIGHT.SHARE_ROW
  if (isStandfirstOf(lines[i] as Line, lines[i + 1], cues[i + 1] ?? null)) score += WEIGHT.STANDFIRST
  // In lists of other stories headlines and dates take turns, or a heading says what they are.
  if (cues[i - 1]?.stop && cues[i - 1]?.role === 'teaser') score += WEIGHT.LISTED
  else if ((isTime(i + 1) && isTime(i - 1)) || cues[i + 1]?.rule === 'inline-link') score += WEIGHT.LISTED
  if (isBeside(lines, i, (near) => isCrumbOf(lines[i] as Line, near))) score += WEIGHT.CRUMB
  if ([1, 2, 3].some((step) => isKickerOf(lines[i] as Line, lines[i + step]))) score += WEIGHT.KICKER
  if (isBeside(lines, i, (near) => isCrumbOf(near, lines[i] as Line))) score += WEIGHT.COPIED
  return score
}

const METADATA_REACH = 7
const MOST_BETWEEN = 3
export const METADATA = new Set(['by-name', 'dated-line', 'date-alone', 'date-at-end', 'relative-time'])

/** Whether byline or date stand in the next lines, with a few statements between at most. */
function hasMetadataBelow({ lines, cues, region }: Setting, i: number): boolean {
  let between = 0
  const last = Math.min(i + METADATA_REACH, Math.max(region.first, i + 2), lines.length - 1)
  for (let at = i + 1; at <= last; at++) {
    const cue = cues[at]
    if (cue && METADATA.has(cue.rule)) return true
    if (cue?.role === 'teaser' && (cue.stop || cue.rule === 'inline-link')) return false
    if (!cue && (lines[at]?.words ?? 0) >= 4 && ++between > MOST_BETWEEN) return false
  }
  return false
}

function isShareRow(cue: Cue | null | undefined): boolean {
  return cue?.rule === 'share-bar' || cue?.rule === 'form-field'
}

/** A longer line directly below that says more about the same. */
function isStandfirstOf(headline: Line, below: Line | undefined, cue: Cue | null): boolean {
  if (!below || cue || below.words <= headline.words || below.words < 8) return false
  return overlap(contentWords(headline.text), contentWords(below.text)) >= 0.2
}

const CRUMB_REACH = 10
const MOST_SECTIONS = 12

export function isBeside(
  lines: readonly Line[],
  i: number,
  is: (near: Line | undefined) => boolean,
): boolean {
  for (let at = i - CRUMB_REACH; at <= i + CRUMB_REACH; at++) if (at !== i && is(lines[at])) return true
  return false
}

/** "Home News Council agrees to rebuild bridge" above "Council agrees to rebuild bridge". */
export function isCrumbOf(line: Line | undefined, below: Line | undefined): boolean {
  if (!line || !below || below.words < FEWEST_WORDS || below.words >= line.words) return false
  if (line.words > MOST_WORDS + MOST_SECTIONS) return false
  const own = below.folded
  if (!line.folded.endsWith(` ${own}`)) return false
  const sections = line.text
    .split(/\s+/)
    .slice(0, line.words - below.words)
    .join(' ')
  return /[/>»›]/.test(sections) || (!/['’]s$/.test(sections) && isName(sections))
}

/** "Crossing the Bay" above "Crossing the Bay review: a slow boat": what the headline is about, not the headline. */
function isKickerOf(line: Line, below: Line | undefined): boolean {
  if (!below || line.words > 6 || below.words <= line.words || below.words > MOST_WORDS) return false
  return below.folded.startsWith(`${line.folded} `)
}
