import type { Span } from '@parallax/domain'
import { CORRECTED } from '../corrections.ts'
import type { Label } from '../label.ts'
import type { LabelledPage } from '../labelled-page.ts'
import { countWords, type Line } from '../line.ts'
import type { Region } from '../region.ts'
import { WEEKDAY } from './months.ts'
import { findRelativeTimes, type RelativeTime } from './relative-time.ts'
import { findWrittenDates, findYearlessDates, type WrittenDate } from './written-date.ts'

export type DateKind = 'published' | 'updated'

/** A date that stands where articles carry theirs, and how much speaks for it. */
export interface Candidate {
  kind: DateKind
  date: WrittenDate | RelativeTime
  rule: 'labelled' | 'near-headline' | 'labelled-in-text'
  /** Higher is better. */
  rank: number
}

type Page = Pick<LabelledPage, 'lines' | 'labels' | 'region'>

const BEFORE_DATE = String.raw`(?: on| at)?(?: by [^|:,]{2,40}[|:,]| in [^|:,]{2,30}[|:,])?[\s:|,–-]{0,4}(?:on\s)?(?:${WEEKDAY},?\s)?$`
/** Words before a date that say what it is the date of. */
const LABELS: readonly (readonly [DateKind, RegExp])[] = [
  [
    'updated',
    new RegExp(
      String.raw`\b(?:updated|last (?:updated|modified|edited|changed)|modified|revised|edited|update|amended|refreshed)\b${BEFORE_DATE}`,
      'i',
    ),
  ],
  [
    'published',
    new RegExp(
      String.raw`\b(?:(?:first |originally )?(?:published|posted|created|issued|released|filed|uploaded|added)|pub(?:lication)? date|publish(?:ed)? date)\b${BEFORE_DATE}`,
      'i',
    ),
  ],
]
const LABEL_ALONE =
  /^(?:(?:first|originally|last|date)\s)?(?:published|posted|created|updated|modified|edited)(?: on| at| date)?\s*:?$/i
/** A date without a label is the article's only so near to its headline or the ends of its text. */
const NEAR_HEADLINE = { above: 4, farAbove: 8, below: 20 } as const
const AFTER_TEXT = 3
const BELOW_BYLINE = 8
const DATE_COMPANY = 3
const LABEL_AFTER_TEXT = 8
/** Standfirst and first line may stand above the date. */
const OPENING_LINES = 2
/** With more words a line that holds a sentence is not there for its date. */
const DATE_LINE = 12
const LABEL_REACH = 70
/** A dated line longer than this is prose about a date. */
const LONGEST_LINE = 40
/** "3 hours ago" beside so many words or fewer is a stamp. */
const STAMP_WORDS = 10

/** The dates of a page that may be its article's, best first. */
export function dateCandidates(page: Page): Candidate[] {
  const { lines, labels, region } = page
  const headline = labels.findIndex((label) => label.role === 'headline')
  const found = lines.flatMap((line, i) => {
    if (line.words > LONGEST_LINE || isText(line, labels[i])) return []
    return datesOn(line, lines[i - 1]).flatMap((date) => candidate(page, i, date, headline))
  })
  if (found.some(({ kind }) => kind === 'published') || !region) return sorted(found)
  return sorted([...found, ...labelledInText(page, region)])
}

function sorted(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => b.rank - a.rank)
}

/** Text, unless it holds little but a date; what a person says is text stays text. */
function isText(line: Line, label: Label | undefined): boolean {
  return label?.role === 'body' && (label.rule === CORRECTED || !isStamp(line))
}

/** A line taken for text that holds little but a date: "July 24, 2019 by Ilse Varga". */
function isStamp({ text, words, ending }: Line): boolean {
  if (words > DATE_LINE || ending === 'sentence') return false
  const first = findWrittenDates(text)[0]
  return first !== undefined && (first.start <= 2 || labelBefore(text, first.start) !== null)
}

/** Full dates of a line; where it has none, a day without a year, or a time counted from now. */
function datesOn(line: Line, before: Line | undefined): (WrittenDate | RelativeTime)[] {
  const dates = findWrittenDates(line.text, line.start)
  if (dates.length > 0 || line.words > DATE_LINE) return dates
  const days = findYearlessDates(line.text, line.start)
  if (days.length > 0) return days
  if (line.words > STAMP_WORDS || line.hasSentence) return []
  return findRelativeTimes(line.text, line.start).filter(({ start, end }) => {
    const numbered = /\d|ago/.test(line.text.slice(start - line.start, end - line.start))
    return (
      numbered || labelBefore(line.text, start - line.start) !== null || LABEL_ALONE.test(before?.text ?? '')
    )
  })
}

function candidate(
  { lines, labels, region }: Page,
  i: number,
  date: WrittenDate | RelativeTime,
  headline: number,
): Candidate[] {
  const line = lines[i] as Line
  const at = date.start - line.start
  const closeness = nearness(labels, i, headline, region, hasClock(date))
  if (closeness === null && region) return []
  const kind = labelBefore(line.text, at) ?? (at <= 1 ? labelAlone(lines[i - 1]) : null)
  const penalty = isFull(date) ? 0 : 1
  if (kind) return [{ date, kind, rule: 'labelled', rank: 20 - (closeness ?? 10) * 0.1 - penalty }]
  // A picture's caption, a comment and a sentence tell of other days; "May 14, 2020 | View Comments" is a stamp.
  const role = labels[i]?.role
  const isStampLine = role === 'timestamp' || role === 'byline'
  const isProse = line.hasSentence && line.words > DATE_LINE && !isStampLine
  const tells = role === 'caption' || (role === 'form' && at > 0) || isProse
  if (closeness === null || tells) return []
  // Below the text a date beside other words is another story's.
  if (region && i > region.last && wordsBeside(line, date) > DATE_COMPANY) return []
  return [{ date, kind: 'published', rule: 'near-headline', rank: 10 - closeness - penalty }]
}

function wordsBeside(line: Line, { start, end }: Span): number {
  return countWords(line.text.slice(0, start - line.start)) + countWords(line.text.slice(end - line.start))
}

function isFull(date: WrittenDate | RelativeTime): boolean {
  return 'year' in date && date.year !== null
}

function hasClock(date: WrittenDate | RelativeTime): boolean {
  return 'hour' in date && date.hour !== null
}

/** What the words directly before a date say it is the date of; words before an earlier date belong to that. */
function labelBefore(text: string, at: number): DateKind | null {
  const before = text.slice(Math.max(0, at - LABEL_REACH), at)
  const lately = before.slice(findWrittenDates(before).at(-1)?.end ?? 0)
  return LABELS.find(([, pattern]) => pattern.test(lately))?.[0] ?? null
}

function labelAlone(line: Line | undefined): DateKind | null {
  if (!line || !LABEL_ALONE.test(line.text)) return null
  return /updated|modified|edited/i.test(line.text) ? 'updated' : 'published'
}

/** Blogs say below or within the text when they were posted; one such day, and no other, is the article's. */
function labelledInText({ lines, labels }: Page, region: Region): Candidate[] {
  const found: Candidate[] = []
  for (let i = region.first; i <= Math.min(region.last + LABEL_AFTER_TEXT, lines.length - 1); i++) {
    const line = lines[i] as Line
    if (labels[i]?.rule === 'comments') break
    if (labels[i]?.role !== 'timestamp' && labels[i]?.role !== 'byline') continue
    for (const date of findWrittenDates(line.text, line.start)) {
      if (labelBefore(line.text, date.start - line.start) !== 'published') continue
      found.push({ date, kind: 'published', rule: 'labelled-in-text', rank: 3 })
    }
  }
  const days = new Set(found.map(({ date }) => JSON.stringify(dayPart(date as WrittenDate))))
  return days.size === 1 ? found.slice(0, 1) : []
}

function dayPart({ year, month, day, numeric }: WrittenDate) {
  return { year, month, day, numeric }
}

/** A date on a byline, or under one with no text between, is the article's, wherever its headline was found. */
function besideByline(labels: readonly Label[], i: number): boolean {
  if (labels[i]?.role === 'byline') return true
  for (let at = i - 1; at >= Math.max(0, i - BELOW_BYLINE); at--) {
    const role = labels[at]?.role
    if (role === 'byline') return labels[i]?.role === 'timestamp'
    if (role === 'body' || role === 'form') return false
  }
  return false
}

/** How far a line stands from where articles carry their date, or null: elsewhere. */
function nearness(
  labels: readonly Label[],
  i: number,
  headline: number,
  region: Region | null,
  clocked: boolean,
): number | null {
  const top = headline >= 0 ? headline : region ? region.first - 3 : -1
  if (top < 0) return null
  if (i < top) {
    // A masthead shows today's date; only a stamp with a clock time stands further up.
    const reach = clocked ? NEAR_HEADLINE.farAbove : NEAR_HEADLINE.above
    return top - i <= reach ? 4 + (top - i) * (clocked ? 0.6 : 1) : null
  }
  if (region && i > region.last) {
    const between = labels.slice(region.last + 1, i)
    const others =
      between.some(({ role }) => role === 'teaser' || role === 'form') || labels[i]?.role === 'teaser'
    return i - region.last <= AFTER_TEXT && !others ? 5 + i - region.last : null
  }
  const opening = labels.slice(top, i).filter(({ role }) => role === 'body').length
  if (i - top <= NEAR_HEADLINE.below && opening <= OPENING_LINES) return (i - top) * 0.3
  return besideByline(labels, i) ? 7 : null
}
