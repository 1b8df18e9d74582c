import type { ArticleInput } from '@parallax/domain'
import type { Line } from '../line.ts'
import { type DateContext, NO_CONTEXT } from './context.ts'
import { toMoment } from './moment.ts'
import { findWrittenDates } from './written-date.ts'

/** A line on which a page says what time it is now. */
const PAGE_CLOCK =
  /^(?:(?:the )?(?:current|local|present) (?:date(?: and time)?|time)(?: is)?|(?:the )?time (?:is )?now|it is now|now)\s?[:–-]?\s/i
const OFFSET = /([+-])(\d{2}):?(\d{2})$/

/** When the page was taken: as the caller says, else as the page's own clock shows. Null where neither does. */
export function retrieval(input: ArticleInput, lines: readonly Line[]): DateContext['now'] {
  const given = input.retrievedAt ? Date.parse(input.retrievedAt) : Number.NaN
  if (!Number.isNaN(given))
    return { time: given, offset: offsetIn(input.retrievedAt ?? ''), rule: 'retrieval' }
  for (const line of lines) {
    if (line.words > 14 || !PAGE_CLOCK.test(line.text)) continue
    const date = findWrittenDates(line.text)[0]
    const moment = date ? toMoment(date, NO_CONTEXT) : null
    // A bare day is no moment to count hours from.
    if (moment && moment.precision !== 'day')
      return { time: Date.parse(moment.value), offset: 0, rule: 'page-clock' }
  }
  return null
}

function offsetIn(iso: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(iso.slice(10)) ?? []
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -size : size
}
