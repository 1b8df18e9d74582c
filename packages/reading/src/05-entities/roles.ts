import type { Line } from './article-text.ts'
import { callingAt, namesOfOffice, normalOffice, officeAt } from './offices.ts'
import type { Referent } from './referent.ts'

/** An office or occupation that a person of the article has; country null where the text does not say. */
export interface Role {
  person: Referent
  country: string | null
  /** The person's mention that shows it; undefined where the knowledge base does. */
  by: number | undefined
}

/** Of more holders than this none can be told from the others. */
const FEW = 8

/** By what a holder may be called, the holders: from the words around a name and from the knowledge base. */
export class Roles {
  private readonly byName = new Map<string, Role[]>()

  add(office: string, role: Role): void {
    for (const name of namesOfOffice(office)) {
      const list = this.byName.get(name) ?? []
      const known = list.find(
        (r) => r.person === role.person && (r.country === role.country || role.country === null),
      )
      if (!known && list.length <= FEW) list.push(role)
      this.byName.set(name, list)
    }
  }

  /** The one person who can be meant; null where nobody or more than one can. */
  onlyHolder(office: string, country: string | null): Role | null {
    const list = this.byName.get(office) ?? []
    const fits = country === null ? list : list.filter((role) => role.country === country)
    const [first] = fits
    return first && list.length <= FEW && fits.every((role) => role.person === first.person) ? first : null
  }
}

export function rolesOf(lines: readonly Line[], byMention: ReadonlyMap<number, Referent>): Roles {
  const roles = new Roles()
  for (const person of new Set(byMention.values())) {
    const { known } = person
    if (person.person && known?.office)
      roles.add(normalOffice(known.office), { person, country: known.country ?? null, by: undefined })
  }
  for (const line of lines)
    for (let i = 0; i < line.tokens.length; i++) {
      const person = startsPerson(line, i, byMention)
      if (!person) continue
      const by = line.mentionAt[i]
      for (const { office, country } of [
        titleBefore(line, i, byMention),
        apposition(line, i, byMention),
      ].filter((found) => found !== null))
        roles.add(office, { person, country, by })
    }
  return roles
}

function startsPerson(line: Line, i: number, byMention: ReadonlyMap<number, Referent>): Referent | null {
  const mention = line.mentionAt[i] as number
  if (mention < 0 || (i > 0 && line.mentionAt[i - 1] === mention)) return null
  const referent = byMention.get(mention)
  return referent?.person ? referent : null
}

interface Calling {
  office: string
  country: string | null
}

/** "British Prime Minister Example", "lawyer Ada Example", "Norland's president, Ada Example". */
function titleBefore(line: Line, name: number, byMention: ReadonlyMap<number, Referent>): Calling | null {
  const end = line.lower[name - 1] === ',' ? name - 1 : name
  for (let start = Math.max(0, end - 3); start < end; start++) {
    const found = end === name ? callingAt(line.lower, start) : officeAt(line.lower, start)
    if (!found || start + found.words !== end || isFormer(line, start)) continue
    const country = countryBefore(line, start, byMention)
    // A comma after an office that no country leads may part two persons of a list.
    return end === name || country !== null ? { office: found.office, country } : null
  }
  return null
}

/** How far behind the comma an apposition's noun may stand: "the newly elected Norlandic president". */
const REACH = 5
const AFTER_APPOSITION = new Set([',', '.', 'of', 'at', 'for', 'in', 'and', 'who', ';', ')'])

/** What comes after these is no longer the noun itself: ", aide to the president". */
const ENDS_APPOSITION = new Set(
  ', to of for at in on by with from and or who which said says told'.split(' '),
)

/** "Ada Example, the governor of Eastmark," "Ada Example, a lawyer for the town," */
function apposition(line: Line, name: number, byMention: ReadonlyMap<number, Referent>): Calling | null {
  const { lower, mentionAt } = line
  let end = name
  while (mentionAt[end] === mentionAt[name]) end++
  if (lower[end] !== ',') return null
  for (let k = end + 1; k <= end + REACH; k++) {
    const word = lower[k] ?? ''
    if (
      word === '' ||
      ENDS_APPOSITION.has(word) ||
      FORMER.has(word) ||
      byMention.get(mentionAt[k] ?? -1)?.person
    )
      return null
    const found = callingAt(lower, k)
    if (!found) continue
    const next = k + found.words
    if (!AFTER_APPOSITION.has(lower[next] ?? '.')) return null
    return {
      office: found.office,
      country: countryBefore(line, k, byMention) ?? countryOf(line, next, byMention),
    }
  }
  return null
}

function countryOf(line: Line, next: number, byMention: ReadonlyMap<number, Referent>): string | null {
  if (line.lower[next] !== 'of') return null
  const at = line.lower[next + 1] === 'the' ? next + 2 : next + 1
  const referent = byMention.get(line.mentionAt[at] ?? -1)
  return referent && !referent.person ? nameOfCountry(referent) : null
}

const FORMER = new Set(['former', 'ex', 'ex-', 'late', 'then', 'then-', 'ousted', 'acting', 'deputy', 'vice'])
const isFormer = ({ lower }: Line, start: number) =>
  FORMER.has(lower[start - 1] ?? '') || FORMER.has(lower[start - 2] ?? '')

const nameOfCountry = ({ known, mentions }: Referent) => known?.name ?? mentions[0]?.form ?? null

/** The country whose name or demonym stands right before word `start`: "German Chancellor", "France's president". */
export function countryBefore(
  line: Line,
  start: number,
  byMention: ReadonlyMap<number, Referent>,
): string | null {
  const at = line.lower[start - 1] === "'s" || line.lower[start - 1] === "'" ? start - 2 : start - 1
  const referent = byMention.get(line.mentionAt[at] ?? -1)
  return referent && !referent.person ? nameOfCountry(referent) : null
}
