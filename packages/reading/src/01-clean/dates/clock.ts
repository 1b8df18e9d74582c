import { WEEKDAY } from './months.ts'
import { ZONE_NAMES } from './zones.ts'

/** A time of day as a page writes it; all null where a date has none. */
export interface Clock {
  hour: number | null
  minute: number | null
  second: number | null
  /** The zone as printed, or null. */
  zone: string | null
}

const NONE: Clock = { hour: null, minute: null, second: null, zone: null }
const ZONE = `(?:\\(?(?:${ZONE_NAMES.join('|')})(?![a-z])\\)?(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}\\b)`
const CLOCK = `(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?)?\\s?(?<half>[ap]\\.?m\\b\\.?)?\\s?(?<zone>${ZONE})?(?!\\d)`
const AFTER = new RegExp(`^(?:T|[\\s,|•·@–—-]{0,4}(?:at\\s|um\\s|à\\s)?)${CLOCK}`, 'iu')
const BEFORE = new RegExp(`(?<![\\d:.])${CLOCK}[\\s,|•·-]{0,4}(?:on\\s)?(?:${WEEKDAY},?\\s)?$`, 'iu')
const LONGEST = 48

/** The clock time that stands directly after or before a date, and where date and time begin and end together. */
export function readClock(
  text: string,
  start: number,
  end: number,
): { clock: Clock; from: number; to: number } {
  const after = AFTER.exec(text.slice(end, end + LONGEST))
  const later = after && clockOf(after.groups ?? {})
  if (after && later) return { clock: later, from: start, to: end + after[0].trimEnd().length }
  const from = Math.max(0, start - LONGEST)
  const before = BEFORE.exec(text.slice(from, start))
  const earlier = before && clockOf(before.groups ?? {})
  if (before && earlier) return { clock: earlier, from: from + before.index, to: end }
  return { clock: NONE, from: start, to: end }
}

function clockOf(g: Record<string, string | undefined>): Clock | null {
  if (!g.hour || (!g.minute && !g.half)) return null
  const half = g.half?.toLowerCase()[0]
  const hour = hourOf(Number(g.hour), half)
  const minute = Number(g.minute ?? 0)
  if (hour === null || minute > 59) return null
  return {
    hour,
    minute: g.minute ? minute : null,
    second: g.second ? Number(g.second) : null,
    zone: g.zone?.trim() || null,
  }
}

/** Noon is 12 pm and midnight 12 am; no afternoon has a thirteenth hour. */
function hourOf(written: number, half: string | undefined): number | null {
  if (half && written > 12) return null
  const hour = (written % (half ? 12 : 24)) + (half === 'p' ? 12 : 0)
  return written > 24 ? null : hour
}
