import type { Publisher } from '@parallax/domain'
import agencies from '../../../models/agencies.json' with { type: 'json' }
import type { Region } from '../article-region.ts'
import type { Label } from '../label.ts'
import type { Line } from '../line.ts'

interface Agency {
  name: string
  domain: string
  aliases: string[]
}

const BY_ALIAS = new Map(
  (agencies as Agency[]).flatMap((agency) => agency.aliases.map((alias) => [alias, agency] as const)),
)
/** Names that say themselves that they are an agency's: "Meridian Newswire", "Kestrel News Agency". */
const BY_FORM =
  /^(?:\p{Lu}[\p{L}-]*\s+){1,3}(?:News ?[Ww]ire|Wire|News Agency|Press Agency|News Service|Press Service|Wire Service)$/u
/** "PLACE, May 8 (Reuters) - ": the agency in the parentheses of a dateline. */
const IN_DATELINE =
  /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,60}?(?:,?\s+\p{L}+\.?\s+\d{1,2}(?:,\s*\d{4})?)?,?\s*\((?<name>[\p{L} .&-]{2,40})(?:\/[\p{L} .&-]+)?\)\s*[-–—:]*/u
const OWN_CREDIT =
  /^(?:(?:source|agency|credits?|via|from|by)\s*[:\s]\s*)?(?<name>[\p{L}. -]{2,40}?)(?:\s*(?:\||,?\s*(?:updated|published|created|posted)\b).*)?$/iu
const STAFF_CREDIT =
  /^by\s+[\p{L}. '’-]{3,60}(?:,|\s+[-–|]|\s+of(?: the)?)\s*(?:the\s+)?(?<name>[\p{L}. -]{2,40})$/iu
const CLOSING_CREDIT =
  /^\W*(?:[-–—]\s*|\(\s*)?(?:(?:source|with (?:agency )?inputs? from|inputs? from|agency)\s*:?\s*)?(?<name>[\p{L}. -]{2,40}?)(?:\W*$|\.\s+(?:edited|editing|translated)\b.*)/iu
const AROUND_HEADLINE = 6
const OPENING_PARAGRAPHS = 2
const CLOSING_LINES = 3

/** The news agency that wrote the report, credited in dateline, byline or at the end. A picture's credit is not one. */
export function findAgency(
  lines: readonly Line[],
  labels: readonly Label[],
  region: Region | null,
): Publisher | null {
  return inDateline(lines, labels) ?? aboveText(lines, labels, region) ?? belowText(lines, labels, region)
}

function inDateline(lines: readonly Line[], labels: readonly Label[]): Publisher | null {
  const opening = lines.filter((_, i) => labels[i]?.role === 'body').slice(0, OPENING_PARAGRAPHS)
  for (const line of opening) {
    const match = IN_DATELINE.exec(line.text)
    const name = match?.groups?.name
    if (!name) continue
    const found = agencyOf(name)
    if (!found && !/\)\s*[-–—]/.test(match[0])) continue
    const start = line.start + line.text.indexOf(`(${name}`) + 1
    // Only a known name or an agency's form counts: "(CNN)" and "(The Hill)" are outlets.
    if (found) return publisher(found, start, name, 'dateline', 0.97)
  }
  return null
}

function aboveText(
  lines: readonly Line[],
  labels: readonly Label[],
  region: Region | null,
): Publisher | null {
  const headline = labels.findIndex((label) => label.role === 'headline')
  const from = headline >= 0 ? Math.max(0, headline - 2) : (region?.first ?? 0) - AROUND_HEADLINE
  const to = Math.max(headline + AROUND_HEADLINE, region?.first ?? 0)
  for (let i = Math.max(0, from); i <= Math.min(to, lines.length - 1); i++) {
    const line = lines[i]
    const role = labels[i]?.role
    if (!line || role === 'body' || role === 'headline' || (role === 'caption' && line.words > 3)) continue
    const found = credited(line, [OWN_CREDIT, STAFF_CREDIT])
    if (found) return publisher(found.agency, found.start, found.name, 'credit-line', 0.9)
  }
  return null
}

function belowText(
  lines: readonly Line[],
  labels: readonly Label[],
  region: Region | null,
): Publisher | null {
  if (!region) return null
  for (
    let i = Math.max(region.first, region.last - 1);
    i <= Math.min(region.last + CLOSING_LINES, lines.length - 1);
    i++
  ) {
    const line = lines[i]
    if (!line || line.words > 9 || (labels[i]?.role === 'caption' && line.words > 3)) continue
    const found = credited(line, [CLOSING_CREDIT])
    if (found) return publisher(found.agency, found.start, found.name, 'closing-credit', 0.85)
  }
  return null
}

function credited(line: Line, patterns: readonly RegExp[]) {
  for (const pattern of patterns) {
    const name = pattern.exec(line.text)?.groups?.name?.trim()
    const agency = name ? agencyOf(name) : null
    if (name && agency) return { agency, name, start: line.start + line.text.indexOf(name) }
  }
  return null
}

/** The agency among the authors that a page's head names: "Daily Example / Reuters". */
export function agencyAmong(authors: readonly string[]): Publisher | null {
  const found = authors
    .flatMap(partsOfCredit)
    .map(agencyOf)
    .find((agency) => agency !== null)
  return found ? { name: found.name, domain: found.domain, confidence: 0.9, rule: 'metadata' } : null
}

/** The names in one credit. */
export function partsOfCredit(credit: string): string[] {
  return credit.split(/\s*(?:\/|,|;|&|\band\b|\bwith\b)\s*/).filter(Boolean)
}

/** The agency that a credit names, from the list or by the form of its name. */
export function agencyOf(credit: string): { name: string; domain: string | null } | null {
  const name = credit.replace(/^the\s+/i, '').trim()
  const known = BY_ALIAS.get(name) ?? BY_ALIAS.get(credit.trim()) ?? BY_ALIAS.get(titleCase(name))
  if (known) return known
  return BY_FORM.test(name) ? { name, domain: null } : null
}

/** "REUTERS" and "ASSOCIATED PRESS" are printings of "Reuters" and "Associated Press". */
function titleCase(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name
}

function publisher(
  agency: { name: string; domain: string | null },
  start: number,
  name: string,
  rule: string,
  confidence: number,
): Publisher {
  return { name: agency.name, domain: agency.domain, start, end: start + name.length, confidence, rule }
}
