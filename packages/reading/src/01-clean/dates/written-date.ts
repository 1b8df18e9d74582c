import type { Span } from '@parallax/domain'
import { ZONE_NAMES } from './zones.ts'

/** A date as a page writes it. `first`/`second` of a numeric date wait for the order of day and month. */
export interface WrittenDate extends Span {
  year: number
  month: number | null
  day: number | null
  /** The two leading numbers of "08-05-2020", whose order must still be found. */
  numeric: readonly [number, number] | null
  /** True for "11.03.2020": with full stops the day comes first. */
  dotted: boolean
  hour: number | null
  minute: number | null
  second: number | null
  /** The zone as printed, or null. */
  zone: string | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const ORDINAL = '(?:st|nd|rd|th)?'
const FORMS = [
  `(?<isoY>\\d{4})[-/.](?<isoM>\\d{1,2})[-/.](?<isoD>\\d{1,2})(?!\\d)`,
  `(?<d1>\\d{1,2})${ORDINAL}[\\s.-]{1,2}(?:of\\s+)?(?<m1>${MONTH})\\b\\.?,?[\\s.,-]{1,3}(?<y1>\\d{4})(?!\\d)`,
  `(?<m2>${MONTH})\\b\\.?\\s+(?<d2>\\d{1,2})${ORDINAL}(?:,|\\s|\\.)\\s*(?<y2>\\d{4})(?!\\d)`,
  `(?<n1>\\d{1,2})[/.-](?<n2>\\d{1,2})[/.-](?<n3>\\d{4}|\\d{2})(?![\\d/.-]\\d)`,
]
const DATE = new RegExp(`(?<![\\p{L}\\d/.-])(?:${FORMS.join('|')})`, 'giu')

const ZONE = `(?:\\(?(?:${ZONE_NAMES.join('|')})\\)?(?![a-z])(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}\\b)`
const CLOCK = `(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?)?\\s*(?<half>[ap]\\.?m\\b\\.?)?\\s*(?<zone>${ZONE})?`
const CLOCK_AFTER = new RegExp(`^(?:T|[\\s,|•·@–—-]*(?:at\\s+)?)${CLOCK}`, 'iu')
const CLOCK_BEFORE = new RegExp(
  `(?<![\\d:.])${CLOCK}[\\s,|•·-]*(?:on\\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*,?\\s+)?$`,
  'iu',
)
const LONGEST_CLOCK = 48

/** Finds dates with a year in a stretch of text; offsets are counted from `base`. Days without a year are not dates. */
export function findWrittenDates(text: string, base = 0): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (const match of text.matchAll(DATE)) {
    const g = match.groups ?? {}
    const parts = partsOf(g)
    if (!parts) continue
    const end = match.index + match[0].length
    const date: WrittenDate = {
      ...parts,
      dotted: parts.numeric !== null && match[0].includes('.'),
      start: base + match.index,
      end: base + end,
      hour: null,
      minute: null,
      second: null,
      zone: null,
    }
    readClock(text, match.index, end, base, date)
    dates.push(date)
  }
  return dates
}

function partsOf(
  g: Record<string, string | undefined>,
): Pick<WrittenDate, 'year' | 'month' | 'day' | 'numeric'> | null {
  if (g.n1 && g.n2 && g.n3) {
    const year = Number(g.n3) + (g.n3.length === 2 ? 2000 : 0)
    const numeric = [Number(g.n1), Number(g.n2)] as const
    return isYear(year) &&
      Math.min(...numeric) >= 1 &&
      Math.max(...numeric) <= 31 &&
      Math.min(...numeric) <= 12
      ? { year, month: null, day: null, numeric }
      : null
  }
  const year = Number(g.isoY ?? g.y1 ?? g.y2)
  const month = g.isoM ? Number(g.isoM) : MONTHS.indexOf((g.m1 ?? g.m2 ?? '').slice(0, 3).toLowerCase()) + 1
  const day = Number(g.isoD ?? g.d1 ?? g.d2)
  return isYear(year) && isDay(year, month, day) ? { year, month, day, numeric: null } : null
}

function isYear(year: number): boolean {
  return year >= 1990 && year <= 2035
}

/** True where a calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Reads a clock time that stands directly after or before a date into it. */
function readClock(text: string, start: number, end: number, base: number, date: WrittenDate): void {
  const after = CLOCK_AFTER.exec(text.slice(end, end + LONGEST_CLOCK))
  if (after && setClock(date, after.groups ?? {})) {
    date.end = base + end + after[0].trimEnd().length
    return
  }
  const from = Math.max(0, start - LONGEST_CLOCK)
  const before = CLOCK_BEFORE.exec(text.slice(from, start))
  if (before && setClock(date, before.groups ?? {})) date.start = base + from + before.index
}

function setClock(date: WrittenDate, g: Record<string, string | undefined>): boolean {
  if (!g.hour || (!g.minute && !g.half)) return false
  let hour = Number(g.hour)
  const minute = Number(g.minute ?? 0)
  const half = g.half?.toLowerCase()[0]
  if (half && hour > 12) return false
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return false
  date.hour = hour
  date.minute = g.minute ? minute : null
  date.second = g.second ? Number(g.second) : null
  date.zone = g.zone?.trim() || null
  return true
}
