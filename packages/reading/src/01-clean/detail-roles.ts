import type { Byline, Dateline, Moment } from '@parallax/domain'
import { CORRECTED } from './corrections.ts'
import type { Label } from './label.ts'
import type { LabelledPage } from './labelled-page.ts'
import type { Line } from './line.ts'

interface Found {
  bylines: readonly Byline[]
  dateline: Dateline | null
  published: Moment | null
  updated: Moment | null
}

/** With more words a line holds text as well. */
const SHORT = 14

/**
 * Roles of lines that hold nothing but what was found on them: who signed, when, and from where. Where the rules for lines took
 * one for text, it is text no more. What a person decided stays.
 */
export function withDetailRoles({ lines, labels }: LabelledPage, found: Found): Label[] {
  return lines.map((line, i) => {
    const label = labels[i] as Label
    if (label.role === 'headline' || label.rule === CORRECTED || label.rule === 'given') return label
    const { dateline } = found
    if (dateline && isAlone(line, dateline))
      return { role: 'dateline', rule: dateline.rule, confidence: dateline.confidence }
    if (label.role !== 'body' || line.words > SHORT || line.hasSentence) return label
    const byline = found.bylines.find((it) => opens(line, it))
    if (byline) return { role: 'byline', rule: byline.rule, confidence: byline.confidence }
    const date = [found.published, found.updated].find((it) => it && opens(line, it))
    return date ? { role: 'timestamp', rule: date.rule, confidence: date.confidence } : label
  })
}

/** Marks aside, the line is the found stretch. */
function isAlone(line: Line, { start, end }: { start: number; end: number }): boolean {
  return start === line.start && !/[\p{L}\p{N}]/u.test(line.text.slice(end - line.start))
}

/** The found stretch stands at the beginning of the line, after a few words at most ("By", "Published on"). */
function opens(
  line: Line,
  { start, end }: { start?: number | undefined; end?: number | undefined },
): boolean {
  if (start === undefined || end === undefined || start < line.start || end > line.end) return false
  return (
    line.text
      .slice(0, start - line.start)
      .split(/\s+/)
      .filter(Boolean).length <= 3
  )
}
