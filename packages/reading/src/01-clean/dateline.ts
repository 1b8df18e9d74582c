import type { Dateline } from '@parallax/domain'
import capitals from '../../models/capitals.json' with { type: 'json' }
import cities from '../../models/dateline-cities.json' with { type: 'json' }
import type { Label } from './label.ts'
import { fold, type Line } from './line.ts'
import { agencyOf } from './publishers/agency.ts'

const PLACES = new Set([...(capitals as string[]), ...(cities as string[])].map(fold))
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`
const PLACE = String.raw`${WORD}(?:\s(?:(?:de|la|le|el|of|the|al|upon|on)\s)?${WORD}){0,3}`
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}`
const DAY = String.raw`(?:,?\s\(?(?:\d{1,2}\s)?${MONTH}\.?(?:\s\d{1,2})?(?:,?\s\d{4})?\)?)`
const AGENCY = String.raw`(?:,?\s?[(\[][\p{L} .\/&-]{2,40}[)\]])`
/** PLACE[/PLACE][, REGION][, Month day][ (AGENCY)] and a dash or colon, or the end of the line. */
const FORM = new RegExp(
  String.raw`^(?<places>${PLACE}(?:(?:\s?\/\s?|\sand\s)${PLACE}){0,3})(?<region>,\s\p{Lu}[\p{L}.]{0,20}(?:\s\p{Lu}[\p{L}.]{0,20})?(?=[,\s(:–—-]|$))?(?<day>${DAY})?(?<agency>${AGENCY})?(?<late>${DAY})?(?<mark>\s{1,2}[-–—]{1,2}|[–—]{1,2}|\s?:|\s?\.?$)\s?[-–—]?(?=\s|$|["“‘\p{L}])`,
  'u',
)
const OPENING_PARAGRAPHS = 2
/** A dateline on a line of its own stands within so many lines above the text. */
const ABOVE_TEXT = 3

/** The places a report is filed from, as its first words say: "MOSCOW, May 8 (Reuters) -", "New Delhi:". */
export function findDateline(lines: readonly Line[], labels: readonly Label[]): Dateline | null {
  const isText = (i: number) => labels[i]?.role === 'body' || labels[i]?.role === 'dateline'
  const first = lines.findIndex((line, i) => isText(i) && line.hasSentence)
  const above = lines.slice(Math.max(0, first - ABOVE_TEXT), Math.max(0, first)).filter((_, at) => {
    const role = labels[Math.max(0, first - ABOVE_TEXT) + at]?.role
    return role !== 'headline'
  })
  const opening = lines.filter((_, i) => isText(i)).slice(0, OPENING_PARAGRAPHS)
  for (const line of [...opening, ...above]) {
    const found = readDateline(line.text)
    if (found) return { ...found, start: line.start, end: line.start + found.end }
  }
  return null
}

function readDateline(text: string): (Omit<Dateline, 'start'> & { end: number }) | null {
  const match = FORM.exec(text)
  const { places: written = '', region, day, late, agency, mark = '' } = match?.groups ?? {}
  if (!match || !written) return null
  const places = written.split(/\s?\/\s?|\sand\s/).map((place) => place.trim())
  const credit = agency ? agencyOf(agency.replace(/^,?\s?[([]|[)\]]$/g, '')) !== null : false
  const confidence = confidenceOf(places, {
    written,
    region,
    dated: Boolean(day ?? late),
    agency,
    credit,
    mark: mark.trim(),
  })
  if (confidence === 0) return null
  const end = match[0].replace(/[\s.:–—-]{1,5}$/, '').length
  return { places: places.map(tidy), end, confidence, rule: agency ? 'dateline-with-agency' : 'dateline' }
}

interface Form {
  written: string
  region: string | undefined
  dated: boolean
  agency: string | undefined
  /** The parentheses hold an agency that is known. */
  credit: boolean
  mark: string
}

/** How sure a form is, 0 where it is none. In small letters only known places count: "Note:" and "Analysis —" open paragraphs too. */
function confidenceOf(
  places: readonly string[],
  { written, region, dated, agency, credit, mark }: Form,
): number {
  const upper = written === written.toUpperCase() && /\p{Lu}{3}/u.test(written)
  const known = places.every((place) => PLACES.has(fold(place)))
  // Without a mark the line ends here: then only a date or an agency makes a name of a place a dateline.
  const isMarked = /[-–—:]/.test(mark)
  if (!isMarked) return (known || upper) && (dated || credit) ? 0.85 : 0
  if (known || upper) {
    if (agency || dated) return 0.97
    if (upper && mark !== ':') return 0.9
    if (known) return 0.92
    return region ? 0.85 : 0
  }
  return credit && (dated || region) ? 0.85 : 0
}

/** "WASHINGTON" is printed as a name is written; short capitals ("UN") stay. */
function tidy(place: string): string {
  if (place !== place.toUpperCase() || place.replace(/[^\p{L}]/gu, '').length < 4) return place
  return place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
