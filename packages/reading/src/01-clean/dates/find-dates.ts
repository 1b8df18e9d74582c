import type { Moment } from '@parallax/domain'
import type { Region } from '../article-region.ts'
import type { Metadata } from '../html/metadata.ts'
import type { Label } from '../label.ts'
import type { Line } from '../line.ts'
import { type DateContext, toMoment } from './moment.ts'
import { findWrittenDates, type WrittenDate } from './written-date.ts'

export interface Dates {
  published: Moment | null
  updated: Moment | null
}

type Kind = 'published' | 'updated'
interface Candidate {
  date: WrittenDate
  kind: Kind
  rule: string
  rank: number
}

/** Words before a date that say what it is the date of. */
const LABELS: readonly (readonly [Kind, RegExp])[] = [
  [
    'updated',
    /\b(?:updated|last (?:updated|modified)|modified|revised|edited|update)\b(?: on| at|:|\s|-)*$/i,
  ],
  [
    'published',
    /\b(?:(?:first |originally )?(?:published|posted|created|issued|released|filed|uploaded)|pub(?:lication)? date|publish(?:ed)? date)\b(?: on| at| by [^|:]{2,40}[|:,]| in [^|:]{2,30}[|:,]|:|\s|-)*$/i,
  ],
]
/** A date without a label is the article's only so near to its headline or the ends of its text. */
const NEAR_HEADLINE = { above: 4, below: 14 } as const
const AFTER_TEXT = 3
/** Standfirst and first line may stand above the date. */
const OPENING_LINES = 2
/** With more words a line that holds a sentence is not there for its date. */
const DATE_LINE = 12
const LABEL_REACH = 70
/** A dated line longer than this is prose about a date. */
const LONGEST_LINE = 40

/** Publication and update as the text shows them; a day that the text does not give stays null. */
export function findDates(
  lines: readonly Line[],
  labels: readonly Label[],
  region: Region | null,
  context: Omit<DateContext, 'all'>,
): Dates {
  const written = lines.map((line) => findWrittenDates(line.text, line.start))
  const all = written.flat()
  const headline = labels.findIndex((label) => label.role === 'headline')
  const candidates = lines.flatMap((line, i) => {
    if (labels[i]?.role === 'body' || line.words > LONGEST_LINE) return []
    const closeness = nearness(labels, i, headline, region)
    return (written[i] ?? []).flatMap((date) =>
      candidatesOf(line, labels[i], date, closeness, region !== null),
    )
  })
  const best = (kind: Kind) => {
    const ranked = candidates.filter((c) => c.kind === kind).sort((a, b) => b.rank - a.rank)
    for (const candidate of ranked) {
      const moment = toMoment(candidate.date, { ...context, all })
      if (moment)
        return {
          ...moment,
          start: candidate.date.start,
          end: candidate.date.end,
          rule: `${candidate.rule}:${moment.rule}`,
        }
    }
    return null
  }
  return { published: best('published'), updated: best('updated') }
}

function candidatesOf(
  line: Line,
  role: Label | undefined,
  date: WrittenDate,
  closeness: number | null,
  hasArticle: boolean,
): Candidate[] {
  const at = date.start - line.start
  const before = line.text.slice(Math.max(0, at - LABEL_REACH), at)
  const lately = before.slice(lastDateEnd(before))
  const label = LABELS.find(([, pattern]) => pattern.test(lately))
  if (closeness === null && hasArticle) return []
  if (label) return [{ date, kind: label[0], rule: 'labelled', rank: 20 - (closeness ?? 10) * 0.1 }]
  // A picture's caption and a sentence tell of other days.
  const tells =
    role?.role === 'caption' || role?.role === 'form' || (line.hasSentence && line.words > DATE_LINE)
  if (closeness === null || tells) return []
  return [{ date, kind: 'published', rule: 'near-headline', rank: 10 - closeness }]
}

/** Where the last date before ends, so that its label is not taken for the label of the next. */
function lastDateEnd(text: string): number {
  const last = findWrittenDates(text).at(-1)
  return last ? last.end : 0
}

/** How far a line stands from where articles carry their date, or null: elsewhere. */
function nearness(
  labels: readonly Label[],
  i: number,
  headline: number,
  region: Region | null,
): number | null {
  const top = headline >= 0 ? headline : region ? region.first - 3 : -1
  if (top < 0) return null
  if (i < top) return top - i <= NEAR_HEADLINE.above ? 4 + (top - i) : null
  if (region && i > region.last) {
    const between = labels.slice(region.last + 1, i)
    const others = between.some(({ role }) => role === 'teaser' || role === 'form')
    return i - region.last <= AFTER_TEXT && !others ? 5 + i - region.last : null
  }
  const opening = labels.slice(top, i).filter(({ role }) => role === 'body').length
  return i - top <= NEAR_HEADLINE.below && opening <= OPENING_LINES ? (i - top) * 0.3 : null
}

/** Dates that the caller or the page's metadata give. */
export function givenMoment(value: string, rule: string, confidence: number): Moment | null {
  const trimmed = value.trim()
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{6})?$/.exec(trimmed)
  const source = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : trimmed
  // Midnight to the second is how programs write a day without a time.
  const date = findWrittenDates(source.replace(/T00:00:00(?:\.0+)?(?:Z|[+-]\d\d:?\d\d)?$/, ''))[0]
  if (!date) return null
  const moment = toMoment(date, { all: [], furniture: '', monthFirst: null })
  return moment && { ...moment, confidence: Math.min(confidence, moment.confidence + 0.05), rule }
}

/** The first date of a page's metadata that can be read. */
export function metadataMoment(dates: Metadata['published']): Moment | null {
  for (const { value, rule } of dates) {
    const moment = givenMoment(value, rule, 0.95)
    if (moment) return moment
  }
  return null
}
