import { type Day, isDay, isYear } from './calendar.ts'
import { monthOf } from './months.ts'
import type { WrittenDate } from './written-date.ts'

/** What else is known that decides how a date is to be read. */
export interface DateContext {
  /** Every date of the page that has a year. */
  all: readonly WrittenDate[]
  /** The page without its article. */
  furniture: string
  /** True: the outlet's country writes the month first; false: the day; null: unknown. */
  monthFirst: boolean | null
  /** Country of the outlet, ISO 3166-1 alpha-2, or null. */
  country: string | null
  /** The day that the page's address names ("/2020/05/08/"), or null. */
  address: Day | null
  /** When the page was taken, in milliseconds, and minutes east of UTC where that is known; or null. */
  now: { time: number; offset: number; rule: string } | null
}

/** Nothing else is known. */
export const NO_CONTEXT: DateContext = {
  all: [],
  furniture: '',
  monthFirst: null,
  country: null,
  address: null,
  now: null,
}

/** "/2020/05/08/", "/2020-05-08-", "/20200508/": a day that an address names between separators. */
const IN_ADDRESS =
  /[/_-](?<y>(?:19|20)\d\d)(?<sep>[/_-]?)(?<m>\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\k<sep>(?<d>\d{1,2})(?=[/_.-]|$)/i

/** The day in a page's address, or null. */
export function dayInAddress(url: string | null | undefined): Day | null {
  const g = url ? IN_ADDRESS.exec(url)?.groups : undefined
  if (!g?.y || !g.m || !g.d) return null
  // Without separators only eight digits are a day.
  if (g.sep === '' && (g.m.length !== 2 || g.d.length !== 2)) return null
  const month = /\d/.test(g.m) ? Number(g.m) : monthOf(g.m)
  const day = { year: Number(g.y), month, day: Number(g.d) }
  return isYear(day.year) && isDay(day.year, month, day.day) ? day : null
}
