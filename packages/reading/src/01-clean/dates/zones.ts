/** Offsets of time zone names, in minutes east of UTC. Names that several countries use stand in AMBIGUOUS. */
const FIXED: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  WAT: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  SAST: 120,
  CAT: 120,
  IDT: 180,
  EEST: 180,
  MSK: 180,
  EAT: 180,
  TRT: 180,
  IRST: 210,
  IRDT: 270,
  GET: 240,
  AZT: 240,
  MUT: 240,
  AFT: 270,
  PKT: 300,
  UZT: 300,
  NPT: 345,
  BDT: 360,
  BTT: 360,
  MMT: 390,
  WIB: 420,
  ICT: 420,
  WITA: 480,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  MYT: 480,
  AWST: 480,
  WIT: 540,
  JST: 540,
  KST: 540,
  ACST: 570,
  AEST: 600,
  CHST: 600,
  ACDT: 630,
  AEDT: 660,
  FJT: 720,
  NZST: 720,
  NZDT: 780,
  CVT: -60,
  BRT: -180,
  ART: -180,
  UYT: -180,
  NST: -210,
  NDT: -150,
  ADT: -180,
  CLT: -240,
  EDT: -240,
  COT: -300,
  PET: -300,
  CDT: -300,
  MDT: -360,
  PDT: -420,
  AKDT: -480,
  AKST: -540,
  HST: -600,
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

/** What a name means in a country, and where that country keeps it in one half of the year only, in which. */
interface Meaning {
  offset: number
  season?: 'summer' | 'winter'
}

/** Names that mean different zones in different countries. */
const AMBIGUOUS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  IST: { IN: { offset: 330 }, IE: { offset: 60, season: 'summer' }, IL: { offset: 120, season: 'winter' } },
  BST: { GB: { offset: 60, season: 'summer' }, BD: { offset: 360 } },
  CST: {
    US: { offset: -360 },
    CA: { offset: -360 },
    MX: { offset: -360 },
    CN: { offset: 480 },
    TW: { offset: 480 },
    CU: { offset: -300 },
  },
  AST: {
    CA: { offset: -240 },
    PR: { offset: -240 },
    JM: { offset: -240 },
    TT: { offset: -240 },
    SA: { offset: 180 },
    QA: { offset: 180 },
    KW: { offset: 180 },
    IQ: { offset: 180 },
  },
  SST: { SG: { offset: 480 }, AS: { offset: -660 } },
  AMT: { AM: { offset: 240 }, BR: { offset: -240 } },
  GST: { AE: { offset: 240 }, OM: { offset: 240 }, GU: { offset: 600 } },
  ECT: { EC: { offset: -300 }, LC: { offset: -240 } },
  WST: { AU: { offset: 480 }, WS: { offset: 780 } },
  MST: { US: { offset: -420 }, CA: { offset: -420 }, MX: { offset: -420 }, MY: { offset: 480 } },
  PST: { US: { offset: -480 }, CA: { offset: -480 }, MX: { offset: -480 }, PH: { offset: 480 } },
  EST: { US: { offset: -300 }, CA: { offset: -300 }, JM: { offset: -300 }, AU: { offset: 600 } },
}
/** What a name means where nothing on the page speaks for another country: in these the other readings are hardly written. */
const USUAL: Readonly<Record<string, string>> = { EST: 'US', PST: 'US', MST: 'US', GST: 'AE' }

/** Every zone name this file knows, longest first, for regular expressions. */
export const ZONE_NAMES = [...Object.keys(FIXED), ...Object.keys(REGIONS), ...Object.keys(AMBIGUOUS)].sort(
  (a, b) => b.length - a.length,
)

/** A zone as one country or page means it. `country` is null where every reader means the same. */
export interface ZoneReading {
  offset: number
  country: string | null
}

/**
 * Every offset that a zone name can mean at a local time: one where it is certain, none where it is unknown.
 * @param zone as printed: "IST", "ET", "GMT+5:30", "+0530", "Z"
 * @param local the local time as if it were UTC, in milliseconds
 */
export function readingsOf(zone: string, local: number): ZoneReading[] {
  const name = zone
    .toUpperCase()
    .replace(/[().\s]/g, '')
    .replace(/(?:STANDARD|DAYLIGHT)?TIME$/, '')
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name)
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
    return minutes > 14 * 60 ? [] : [{ offset: numeric[1] === '-' ? -minutes : minutes, country: null }]
  }
  const meanings = AMBIGUOUS[name]
  if (meanings) {
    return Object.entries(meanings)
      .filter(([, { season }]) => !season || season === seasonOf(local))
      .map(([country, { offset }]) => ({ offset, country }))
  }
  const region = REGIONS[name]
  const offset = region ? regionOffset(region, local) : FIXED[name]
  return offset === undefined ? [] : [{ offset, country: null }]
}

/** The country that a zone name is all but always written for, or null. */
export function usualCountry(zone: string): string | null {
  return USUAL[zone.toUpperCase().replace(/[().\s]/g, '')] ?? null
}

/** Ireland and Britain keep summer time from the last Sunday of March to that of October; Israel winter time for the rest, within days. */
function seasonOf(local: number): 'summer' | 'winter' {
  const year = new Date(local).getUTCFullYear()
  return local >= lastSunday(year, 2) && local < lastSunday(year, 9) ? 'summer' : 'winter'
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 86_400_000
}

function regionOffset(region: string, local: number): number {
  const standard = offsetAt(region, local)
  // The offset belongs to the moment, which is known only by its offset: a second look settles the hours around a change.
  return offsetAt(region, local - standard * 60_000)
}

function offsetAt(region: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: region,
    timeZoneName: 'longOffset',
  }).formatToParts(moment)
  const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(text)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}
