import type { Line } from './article-text.ts'
import { normalOffice, officeAt } from './offices.ts'
import type { Referent } from './referent.ts'

/** An office that a person of the article holds; country null where the text does not say. */
export interface Role {
  person: Referent
  office: string
  country: string | null
}

/** Offices from titles before a name ("British Prime Minister …") and from the knowledge base. */
export function rolesOf(lines: readonly Line[], byMention: ReadonlyMap<number, Referent>): Role[] {
  const roles = new Map<string, Role>()
  const add = (person: Referent, office: string, country: string | null, id: number) =>
    roles.set(`${id} ${office} ${country}`, { person, office, country })
  const ids = new Map<Referent, number>()
  for (const person of byMention.values()) if (person.person && !ids.has(person)) ids.set(person, ids.size)
  for (const [person, id] of ids)
    if (person.known?.office) add(person, normalOffice(person.known.office), person.known.country ?? null, id)
  for (const line of lines)
    for (let i = 0; i < line.tokens.length; i++) {
      const person = startsPerson(line, i, byMention)
      const title = person ? titleBefore(line, i) : null
      if (!person || !title || isFormer(line, title.start)) continue
      const country = countryBefore(line, title.start, byMention)
      // A title that the knowledge base already gives with its country needs no second entry without one.
      if (country === null && person.known?.office === title.office) continue
      add(person, title.office, country, ids.get(person) ?? -1)
    }
  return [...roles.values()]
}

function startsPerson(line: Line, i: number, byMention: ReadonlyMap<number, Referent>): Referent | null {
  const mention = line.mentionAt[i] as number
  if (mention < 0 || (i > 0 && line.mentionAt[i - 1] === mention)) return null
  const referent = byMention.get(mention)
  return referent?.person ? referent : null
}

function titleBefore({ lower }: Line, end: number): { start: number; office: string } | null {
  for (let start = Math.max(0, end - 3); start < end; start++) {
    const found = officeAt(lower, start)
    if (found && start + found.words === end) return { start, office: found.office }
  }
  return null
}

const isFormer = ({ lower }: Line, start: number) =>
  [lower[start - 1], lower[start - 2]].some(
    (w) => w === 'former' || w === 'ex' || w === 'ex-' || w === 'late',
  )

/** The country whose name or demonym stands right before word `start`: "German Chancellor", "France's president". */
export function countryBefore(
  line: Line,
  start: number,
  byMention: ReadonlyMap<number, Referent>,
): string | null {
  const at = line.lower[start - 1] === "'s" || line.lower[start - 1] === "'" ? start - 2 : start - 1
  const referent = byMention.get(line.mentionAt[at] ?? -1)
  if (!referent || referent.person) return null
  return referent.known?.name ?? referent.mentions[0]?.form ?? null
}
