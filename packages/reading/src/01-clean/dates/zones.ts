/** Offsets of time zone names, in minutes east of UTC. Names that several countries use stand in AMBIGUOUS. */
const FIXED: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  WAT: 60,
  CEST: 120,
  EET: 120,
  SAST: 120,
  CAT: 120,
  EEST: 180,
  MSK: 180,
  EAT: 180,
  TRT: 180,
  AST3: 180,
  IRST: 210,
  GST: 240,
  PKT: 300,
  NPT: 345,
  WIB: 420,
  ICT: 420,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  MYT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  AEST: 600,
  ACDT: 630,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  NST: -210,
  NDT: -150,
  ADT: -180,
  EDT: -240,
  EST: -300,
  CDT: -300,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
  BRT: -180,
  ART: -180,
}

/** Names whose offset depends on the day. */
const REGIONS: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  EASTERN: 'America/New_York',
  CT: 'America/Chicago',
  CENTRAL: 'America/Chicago',
  MT: 'America/Denver',
  MOUNTAIN: 'America/Denver',
  PT: 'America/Los_Angeles',
  PACIFIC: 'America/Los_Angeles',
  AET: 'Australia/Sydney',
}

/** Names that mean different zones in different countries, with what each country means by them. */
const AMBIGUOUS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  IST: { IN: 330, IE: 60, IL: 120 },
  BST: { GB: 60, BD: 360 },
  CST: { US: -360, CN: 480 },
}
/** What an ambiguous name means where nothing on the page speaks for another country; IST has no such reading. */
const USUAL: Readonly<Record<string, string>> = { BST: 'GB', CST: 'US' }

/** Every zone name this file knows, longest first, for regular expressions. */
export const ZONE_NAMES = [...Object.keys(FIXED), ...Object.keys(REGIONS), ...Object.keys(AMBIGUOUS)]
  .filter((name) => name !== 'AST3')
  .sort((a, b) => b.length - a.length)

/** Which of the countries that use this name a page would have to be from for it to be certain. */
export function countriesOf(zone: string): string[] {
  return Object.keys(AMBIGUOUS[zone.toUpperCase()] ?? {})
}

/**
 * Minutes east of UTC that a zone name or offset means at a local time, or null where the page does not decide it.
 * @param zone as printed: "IST", "ET", "GMT+5:30", "+0530", "Z"
 * @param local the local time as if it were UTC, in milliseconds
 * @param country ISO code of the country that the page speaks for, if any
 */
export function offsetOf(zone: string, local: number, country: string | null): number | null {
  const name = zone
    .toUpperCase()
    .replace(/[().\s]/g, '')
    .replace(/(?:STANDARD|DAYLIGHT)?TIME$/, '')
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name)
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
    return minutes > 14 * 60 ? null : numeric[1] === '-' ? -minutes : minutes
  }
  const meanings = AMBIGUOUS[name]
  if (meanings) return meanings[country ?? ''] ?? meanings[USUAL[name] ?? ''] ?? null
  const region = REGIONS[name]
  return region ? regionOffset(region, local) : (FIXED[name] ?? null)
}

function regionOffset(region: string, local: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: region,
    timeZoneName: 'longOffset',
  }).formatToParts(local)
  const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(text)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}
