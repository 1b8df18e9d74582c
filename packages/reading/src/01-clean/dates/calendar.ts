/** A day of the calendar. */
export interface Day {
  year: number
  month: number
  day: number
}

export const DAY_MS = 86_400_000

/** True where a calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Years that news on the web is from. */
export function isYear(year: number): boolean {
  return year >= 1990 && year <= 2040
}

export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function isoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

export function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

/** 0 for Sunday to 6. */
export function weekdayOn(day: Day): number {
  return new Date(timeOf(day)).getUTCDay()
}

/** How far the clocks of a day's two ends are from universal time, in milliseconds. */
const ZONES = { west: 12 * 3_600_000, east: 14 * 3_600_000 } as const

/** True where a moment falls on a day in some time zone; both in ISO 8601. */
export function fallsOn(moment: string, day: string): boolean {
  const start = Date.parse(`${day}T00:00:00Z`)
  const time = Date.parse(moment)
  return time >= start - ZONES.east && time < start + DAY_MS + ZONES.west
}
