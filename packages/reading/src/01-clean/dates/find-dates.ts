import type { Moment } from '@parallax/domain'
import type { LabelledPage } from '../labelled-page.ts'
import { type Candidate, type DateKind, dateCandidates } from './candidates.ts'
import type { DateContext } from './context.ts'
import { toMoment } from './moment.ts'
import { momentAgo } from './relative-time.ts'
import { findWrittenDates } from './written-date.ts'

/** All that a page says of when its article was published and updated, best first. */
export interface StatedDates {
  published: Moment[]
  updated: Moment[]
}

/** Publication and update as the text shows them; a day that the text does not give is not there. */
export function findDates(
  page: Pick<LabelledPage, 'lines' | 'labels' | 'region'>,
  known: Omit<DateContext, 'all'>,
): StatedDates {
  const all = page.lines.flatMap((line) => findWrittenDates(line.text, line.start))
  const context = { ...known, all }
  const candidates = dateCandidates(page)
  const moments = (kind: DateKind) =>
    candidates.filter((candidate) => candidate.kind === kind).flatMap((candidate) => read(candidate, context))
  return { published: moments('published'), updated: moments('updated') }
}

function read({ date, rule }: Candidate, context: DateContext): Moment[] {
  const moment = 'age' in date ? momentAgo(date, context) : toMoment(date, context)
  if (!moment) return []
  return [{ ...moment, start: date.start, end: date.end, rule: `${rule}:${moment.rule}` }]
}
