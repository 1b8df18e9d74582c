import type { Byline, Publisher } from '@parallax/domain'
import type { StatedCredit } from '../html/metadata.ts'
import type { LabelledPage } from '../labelled-page.ts'
import { agencyOf } from '../publishers/agency.ts'
import { type KnownOutlets, nameKey } from '../publishers/known-outlets.ts'
import { linesNear } from './find-bylines.ts'
import { isInstitutional } from './person-names.ts'

/** What is known of the page's publishers: their names are the signatures that count. */
export interface Publishers {
  /** Agencies credited with the report. */
  agencies: readonly Publisher[]
  outletNames: readonly string[]
  known: KnownOutlets
}

const BY = /^(?:(?:posted|published|written|reported)\s)?(?:by|BY|By|from)\b:?\s+(?=\p{Lu})/u
const MOST_WORDS = 6
/** A desk's signature ends with what a desk is called: "Example Staff", "Newsroom", "Editorial Board". */
const DESK =
  /(?:^|\s)(?:staff|staff (?:reports?|reporters?|writers?)|news ?desk|web ?desk|newsroom|news (?:team|service|services|staff)|editorial (?:board|team|staff)|editors|bureau|team|correspondents?)$/i
/** A name of several words, each written as names are. */
const CAPITALISED = /^\p{Lu}[\p{L}.'’&-]{0,30}(?: (?:of|the|and|for|&|\p{Lu}[\p{L}.'’-]{0,30})){1,5}$/u
const CONFIDENCE = { head: 0.7, line: 0.7, agency: 0.85 } as const

/** Who signed where no person did, as printed: an agency, the outlet, a desk. The best source alone is taken. */
export function signingOrganisations(
  page: LabelledPage,
  credits: readonly StatedCredit[],
  publishers: Publishers,
): Byline[] {
  const stated = inHead(credits, publishers)
  if (stated.length > 0) return stated
  const shown = onByline(page, publishers)
  return shown.length > 0 ? shown : ofAgency(page, publishers)
}

function inHead(credits: readonly StatedCredit[], publishers: Publishers): Byline[] {
  const source = credits[0]?.source
  const names = credits
    .filter((credit) => credit.source === source)
    .filter(({ name, isOrganization }) => isOrganization || isOrganisation(name, publishers))
    .map(({ name }) => name)
  return [...new Set(names)].map((name) => ({
    name,
    confidence: CONFIDENCE.head,
    rule: 'metadata-organisation',
  }))
}

/** "By Associated Press", "By Example Staff" under the headline. */
function onByline(page: LabelledPage, publishers: Publishers): Byline[] {
  for (const i of linesNear(page)) {
    const line = page.lines[i]
    const lead = line && line.words <= MOST_WORDS + 1 ? (BY.exec(line.text)?.[0] ?? '') : ''
    if (!line || (lead === '' && page.labels[i]?.role !== 'byline')) continue
    const name = line.text.slice(lead.length)
    if (!isOrganisation(name, publishers)) continue
    const start = line.start + lead.length
    return [{ name, start, end: line.end, confidence: CONFIDENCE.line, rule: 'by-organisation' }]
  }
  return []
}

/** The agency's own credit line above the text, as it is printed there. */
function ofAgency({ text }: LabelledPage, { agencies }: Publishers): Byline[] {
  const credit = agencies.find(({ rule }) => rule === 'credit-line')
  if (credit?.start === undefined || credit.end === undefined) return []
  const { start, end } = credit
  return [{ name: text.slice(start, end), start, end, confidence: CONFIDENCE.agency, rule: 'agency-credit' }]
}

function isOrganisation(name: string, { outletNames, known }: Publishers): boolean {
  if (agencyOf(name) || known.byName(name) || DESK.test(name)) return true
  if (outletNames.some((outlet) => nameKey(outlet) === nameKey(name))) return true
  return CAPITALISED.test(name) && isInstitutional(name)
}
