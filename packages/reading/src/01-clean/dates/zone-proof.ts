import { DAY_MS } from './calendar.ts'
import type { DateContext } from './context.ts'
import { countryOf } from './country.ts'
import type { WrittenDate } from './written-date.ts'
import { readingsOf, usualCountry, type ZoneReading } from './zones.ts'

/** Minutes east of UTC, and what decided between the zones of that name: empty where the name means one zone only. */
export interface ProvedOffset {
  offset: number
  rule: string
}

/** What a printed zone means on this page, or null where nothing decides it. */
export function proveOffset(
  zone: string,
  local: number,
  date: WrittenDate,
  context: DateContext,
): ProvedOffset | null {
  const readings = readingsOf(zone, local)
  const offsets = new Set(readings.map(({ offset }) => offset))
  const [only] = readings
  if (!only) return null
  if (only.country === null) return { offset: only.offset, rule: '' }
  const written = byOtherTime(readings, local, date, context)
  if (written) return written
  const among = readings.flatMap(({ country }) => (country ? [country] : []))
  const proof = countryOf(context.furniture, among, context.country)
  const proved = readings.find(({ country }) => country === proof?.country)
  if (proof && proved) return { offset: proved.offset, rule: `zone-by-${proof.fact}` }
  // Where the season of the year leaves one offset, the day itself has decided.
  if (offsets.size === 1) return { offset: only.offset, rule: 'zone-by-season' }
  const usual = readings.find(({ country }) => country === usualCountry(zone))
  return usual ? { offset: usual.offset, rule: 'zone-as-usual' } : null
}

/** The same moment printed in another zone ("19:56 IST (14:26 GMT)"): the reading that makes both the same. */
function byOtherTime(
  readings: readonly ZoneReading[],
  local: number,
  date: WrittenDate,
  { all }: DateContext,
): ProvedOffset | null {
  for (const other of all) {
    const { year, month, day, hour, minute, zone } = other
    if (other.start === date.start || year === null || month === null || day === null) continue
    if (hour === null || !zone) continue
    const theirs = Date.UTC(year, month - 1, day, hour, minute ?? 0)
    const certain = readingsOf(zone, theirs)
    if (certain.length !== 1 || Math.abs(theirs - local) > DAY_MS) continue
    const moment = theirs - (certain[0]?.offset ?? 0) * 60_000
    const same = readings.filter(({ offset }) => local - offset * 60_000 === moment)
    if (same.length === 1) return { offset: same[0]?.offset ?? 0, rule: 'zone-by-other-time' }
  }
  return null
}
