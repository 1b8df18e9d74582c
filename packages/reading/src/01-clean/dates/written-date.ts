import type { Span } from '@parallax/domain'
import { isDay, isYear } from './calendar.ts'
import { type Clock, readClock } from './clock.ts'
import { MONTH, monthOf, WEEKDAY, weekdayOf } from './months.ts'

/** A date as a page writes it. */
export interface WrittenDate extends Span, Clock {
  /** Null where the page leaves the year out: "Friday, May 8". */
  year: number | null
  month: number | null
  day: number | null
  /** The two leading numbers of "08-05-2020", whose order must still be found. */
  numeric: readonly [number, number] | null
  /** True for "11.03.2020": with full stops the day comes first. */
  dotted: boolean
  /** 0 for Sunday to 6, where the date names its weekday. */
  weekday: number | null
}

const ORDINAL = '(?:st|nd|rd|th|er|º|ª)?'
/** A year of four digits may run into the clock time after it ("20247:00"), one of two digits has an apostrophe or a hyphen before it. */
const YEAR = String.raw`\d{4}(?!\d(?!\d?:\d\d))`
const FORMS = [
  String.raw`(?<![/.-])(?<isoY>\d{4})[-/.](?<isoM>\d{1,2})[-/.](?<isoD>\d{1,2})(?!\d)`,
  String.raw`(?<d1>\d{1,2})${ORDINAL}[\s.-]{1,2}(?:of\s|de\s)?(?<m1>${MONTH})(?![\p{L}\p{M}])\.?,?[\s.,-]{0,2}(?:de\s)?(?:(?<y1>${YEAR})|['’](?<s1>\d\d)(?!\d)|(?<=-)(?<h1>\d\d)(?!\d))`,
  String.raw`(?<m2>${MONTH})(?![\p{L}\p{M}])\.?[\s-](?<d2>\d{1,2})${ORDINAL}(?:[,.]\s?|\s|-)(?:(?<y2>${YEAR})|['’](?<s2>\d\d)(?!\d))`,
  String.raw`(?<![/.-])(?<n1>\d{1,2})[/.-](?<n2>\d{1,2})[/.-](?<n3>\d{4}|\d{2})(?![\d/.-]\d)`,
  String.raw`(?<y5>\d{4})\s(?<m5>${MONTH})(?![\p{L}\p{M}])\.?\s(?<d5>\d{1,2})(?!\d)`,
]
const DATE = new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?:${FORMS.join('|')})`, 'giu')
/** Most lines hold no year: they are passed over at once. */
const HAS_YEAR = /(?:19|20)\d\d|['’]\d\d|[/.-]\d\d/
const HAS_DIGIT = /\d/
const YEARLESS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d/.-])(?:(?<d1>\d{1,2})${ORDINAL}\s(?:of\s)?(?<m1>${MONTH})|(?<m2>${MONTH})\.?\s(?<d2>\d{1,2})${ORDINAL})(?![\p{L}\p{M}\d])(?!,?\.?\s{0,2}['’]?\d{2,4}(?![\d:.]))`,
  'giu',
)
const WEEKDAY_BEFORE = new RegExp(String.raw`(?<!\p{L})(?<name>${WEEKDAY})\.?,?\s{1,2}(?:the\s)?$`, 'iu')
const WEEKDAY_AFTER = new RegExp(String.raw`^,?\s?\(?(?<name>${WEEKDAY})(?!\p{L})`, 'iu')
const WEEKDAY_REACH = 14

type Groups = Record<string, string | undefined>
type Parts = Pick<WrittenDate, 'year' | 'month' | 'day' | 'numeric'>

/** Finds dates with a year in a stretch of text; offsets are counted from `base`. */
export function findWrittenDates(text: string, base = 0): WrittenDate[] {
  if (!HAS_YEAR.test(text)) return []
  return [...text.matchAll(DATE)].flatMap((match) => {
    const parts = partsOf(match.groups ?? {})
    return parts ? [dateAt(text, match.index, match[0], parts, base)] : []
  })
}

/** Finds days without a year ("Friday, May 8", "8 May, 14:26"): they are dates only where something else gives the year. */
export function findYearlessDates(text: string, base = 0): WrittenDate[] {
  if (!HAS_DIGIT.test(text)) return []
  return [...text.matchAll(YEARLESS)].flatMap((match) => {
    const g = match.groups ?? {}
    const month = monthOf(g.m1 ?? g.m2 ?? '')
    const day = Number(g.d1 ?? g.d2)
    // 29 February is a day of leap years; which year it is comes later.
    if (!isDay(2000, month, day)) return []
    return [dateAt(text, match.index, match[0], { year: null, month, day, numeric: null }, base)]
  })
}

function dateAt(text: string, start: number, own: string, parts: Parts, base: number): WrittenDate {
  const end = start + own.length
  const { clock, from, to } = readClock(text, start, end)
  return {
    ...parts,
    ...clock,
    dotted: parts.numeric !== null && own.includes('.'),
    weekday: weekdayBeside(text, start, end),
    start: base + from,
    end: base + to,
  }
}

function weekdayBeside(text: string, start: number, end: number): number | null {
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - WEEKDAY_REACH), start))
  const after = before ?? WEEKDAY_AFTER.exec(text.slice(end, end + WEEKDAY_REACH))
  return after?.groups?.name ? weekdayOf(after.groups.name) : null
}

function partsOf(g: Groups): Parts | null {
  if (g.n1 && g.n2 && g.n3) return numericParts(Number(g.n1), Number(g.n2), g.n3)
  const short = g.s1 ?? g.h1 ?? g.s2
  const year = short ? 2000 + Number(short) : Number(g.isoY ?? g.y1 ?? g.y2 ?? g.y5)
  const month = g.isoM ? Number(g.isoM) : monthOf(g.m1 ?? g.m2 ?? g.m5 ?? '')
  const day = Number(g.isoD ?? g.d1 ?? g.d2 ?? g.d5)
  return isYear(year) && isDay(year, month, day) ? { year, month, day, numeric: null } : null
}

function numericParts(first: number, second: number, yearDigits: string): Parts | null {
  const year = Number(yearDigits) + (yearDigits.length === 2 ? 2000 : 0)
  const possible = isYear(year) && (isDay(year, second, first) || isDay(year, first, second))
  return possible ? { year, month: null, day: null, numeric: [first, second] } : null
}
