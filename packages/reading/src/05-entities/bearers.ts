import { phraseKey } from '../04-mentions/gazetteer.ts'
import type { Knowledge, Known } from '../04-mentions/knowledge.ts'
import { type Company, isOfTheTime, supporter } from './company.ts'
import { mayBeCalled, normalOffice, officeAt } from './offices.ts'
import type { Surroundings } from './surroundings.ts'

/** Bodies and words of a government by whose company its people are told from others of their name. */
const POLITICS = [
  'United States Congress',
  'United States Senate',
  'United States House of Representatives',
  'Republican Party',
  'Democratic Party',
  'White House',
]
const SEAT =
  /^(sen|sen\.|senator|senators|rep|rep\.|representative|congressman|congresswoman|lawmaker|speaker|whip)$/

/** May a full name be this person's? A name that others often bear needs the person's office, or country and politics, beside it. */
export function mayBe(known: Known, at: Surroundings | undefined, company: Company): boolean {
  if (!isOfTheTime(known, company.year)) return false
  if (!known.doubtful) return true
  if (at && (officeBefore(at) !== null || SEAT.test(at.line.lower[at.first - 1] ?? ''))) return true
  if (company.sport) return false
  if (known.kind === 'legislator') return supporter(company, POLITICS) !== undefined
  return known.country !== undefined && company.countries.has(known.country)
}

/** The office whose words stand right before the name; null where none does. */
function officeBefore({ line, first }: Surroundings): string | null {
  for (let start = Math.max(0, first - 3); start < first; start++) {
    const found = officeAt(line.lower, start)
    if (found && start + found.words === first) return found.office
  }
  return null
}

/** Who is known by this surname alone and may be meant: of those whom the title before it fits, where it fits any. */
export function bearersOf(
  surname: string,
  at: Surroundings | undefined,
  company: Company,
  knowledge: Knowledge,
): Known[] {
  const all = (knowledge.surnames.get(phraseKey(surname)) ?? []).filter((k) => isOfTheTime(k, company.year))
  const office = at ? officeBefore(at) : null
  if (office === null) return all
  const holders = all.filter((k) => holds(k, office))
  const then = holders.filter((k) => inOffice(k, office, company.year))
  return then.length > 0 ? then : holders.length > 0 ? holders : all
}

const holds = ({ office, terms }: Known, named: string) =>
  [office, ...(terms ?? []).map((t) => t.office)].some(
    (held) => held !== undefined && mayBeCalled(normalOffice(held), named),
  )

const inOffice = ({ terms }: Known, office: string, year: number | null) =>
  year !== null &&
  (terms ?? []).some(
    (t) => mayBeCalled(normalOffice(t.office), office) && (t.from ?? year) <= year && year <= (t.to ?? year),
  )
