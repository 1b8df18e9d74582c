import type { Dateline } from '@parallax/domain'
import capitals from '../../models/capitals.json' with { type: 'json' }
import cities from '../../models/dateline-cities.json' with { type: 'json' }
import type { Label } from './label.ts'
import { fold, type Line } from './line.ts'

const PLACES = new Set([...(capitals as string[]), ...(cities as string[])].map(fold))
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|la|le|el|of|the|al)\s+)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}`
/** PLACE[/PLACE][, REGION][, Month day][ (AGENCY)] and a dash or colon. */
const FORM = new RegExp(
  String.raw`^(?<places>${PLACE}(?:\s*\/\s*${PLACE}){0,3})(?<region>,\s+\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)?(?<day>,?\s+(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?(?:\s+\d{1,2})?(?:,?\s+\d{4})?)?(?<agency>,?\s*\([\p{L} .\/&-]{2,40}\))?(?<mark>\s+[-–—]{1,2}|\s*[–—]{1,2}|\s*:)\s*[-–—]?(?=\s|$|["“\p{L}])`,
  'u',
)
const OPENING_PARAGRAPHS = 2

/** The places a report is filed from, as its first words say: "MOSCOW, May 8 (Reuters) -", "New Delhi:". */
export function findDateline(lines: readonly Line[], labels: readonly Label[]): Dateline | null {
  const opening = lines
    .filter((_, i) => labels[i]?.role === 'body' || labels[i]?.role === 'dateline')
    .slice(0, OPENING_PARAGRAPHS)
  for (const line of opening) {
    const found = readDateline(line.text)
    if (found) return { ...found, start: line.start, end: line.start + found.end }
  }
  return null
}

function readDateline(text: string): (Omit<Dateline, 'start'> & { end: number }) | null {
  const match = FORM.exec(text)
  const { places: written = '', region, day, agency, mark = '' } = match?.groups ?? {}
  if (!match || !written) return null
  const places = written.split('/').map((place) => place.trim())
  const upper = written === written.toUpperCase() && /\p{Lu}{3}/u.test(written)
  const known = places.every((place) => PLACES.has(fold(place)))
  // In small letters only places count: "Note:" and "Analysis —" open paragraphs too.
  const proof =
    agency || day ? 0.97 : upper && mark.trim() !== ':' ? 0.9 : known ? 0.92 : upper && region ? 0.85 : 0
  if (proof === 0 || (!known && !upper)) return null
  const end = match[0].replace(/\s*[-–—:]+\s*[-–—]?$/, '').length
  return {
    places: places.map(tidy),
    end,
    confidence: proof,
    rule: agency ? 'dateline-with-agency' : 'dateline',
  }
}

/** "WASHINGTON" is printed as a name is written; short capitals ("UN") stay. */
function tidy(place: string): string {
  if (place !== place.toUpperCase() || place.replace(/[^\p{L}]/gu, '').length < 4) return place
  return place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
