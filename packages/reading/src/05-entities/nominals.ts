import type { Mention } from '@parallax/domain'
import type { Line } from './article-text.ts'
import { mayBeCalled, officeAt } from './offices.ts'
import type { Referent } from './referent.ts'
import { countryBefore, type Role } from './roles.ts'

/** A mention that names nobody, and who it stands for. */
export interface Pointing {
  mention: Mention
  referent: Referent
}

/** Estimates, read off the project's own sentences: labelled nominals of news are not at hand. */
const WITH_COUNTRY = 0.85
const ALONE = 0.65

/** "the Russian president", "France's leader", "the prime minister" where one person of the article alone fits. */
export function findNominals(
  lines: readonly Line[],
  text: string,
  byMention: ReadonlyMap<number, Referent>,
  roles: readonly Role[],
): Pointing[] {
  return lines.flatMap((line) =>
    [...line.tokens.keys()].flatMap((i) => nominalAt(line, i, text, byMention, roles) ?? []),
  )
}

function nominalAt(
  line: Line,
  i: number,
  text: string,
  byMention: ReadonlyMap<number, Referent>,
  roles: readonly Role[],
): Pointing | null {
  const found = line.mentionAt[i] === -1 ? officeAt(line.lower, i) : null
  if (!found || isPartOfLonger(line, i, found.words)) return null
  const before = countryBefore(line, i, byMention)
  const after = before === null ? countryAfter(line, i + found.words, byMention) : null
  if (after === 'other') return null
  const start = startOf(line, i, before !== null)
  if (start === null) return null
  const country = before ?? after?.name ?? null
  const person = onlyHolder(roles, found.office, country)
  if (!person) return null
  const from = line.tokens[start]?.start ?? 0
  const to = line.tokens[after?.last ?? i + found.words - 1]?.end ?? from
  return {
    referent: person,
    mention: {
      start: from,
      end: to,
      text: text.slice(from, to),
      type: 'PERSON',
      form: 'nominal',
      entity: null,
      confidence: country === null ? ALONE : WITH_COUNTRY,
      rule: country === null ? 'nominal:office' : 'nominal:country-office',
    },
  }
}

/** "President Example" is a title, "vice president" is not "president", "the president-elect" somebody else. */
function isPartOfLonger(line: Line, i: number, words: number): boolean {
  const next = i + words
  if ((line.mentionAt[next] ?? -1) >= 0) return true
  if (['elect', '-', 'and'].includes(line.lower[next] ?? '')) return true
  return officeAt(line.lower, i - 1)?.words === words + 1
}

/** "of Russia" after the office narrows it; "of the company" makes it an office that is not looked for. */
function countryAfter(
  line: Line,
  next: number,
  byMention: ReadonlyMap<number, Referent>,
): { name: string; last: number } | 'other' | null {
  if (line.lower[next] !== 'of') return null
  const at = line.lower[next + 1] === 'the' ? next + 2 : next + 1
  const mention = line.mentionAt[at] ?? -1
  const referent = byMention.get(mention)
  if (!referent?.known || referent.person) return 'other'
  let last = at
  while (line.mentionAt[last + 1] === mention) last++
  return { name: referent.known.name, last }
}

/** Where the phrase begins: at "the", or at the country's name before its "'s"; null where it is no such phrase. */
function startOf(line: Line, office: number, withCountry: boolean): number | null {
  if (!withCountry) return line.lower[office - 1] === 'the' ? office - 1 : null
  const possessive = line.lower[office - 1] === "'s" || line.lower[office - 1] === "'"
  const name = possessive ? office - 2 : office - 1
  let first = name
  while (first > 0 && line.mentionAt[first - 1] === line.mentionAt[name]) first--
  if (line.lower[first - 1] === 'the') return first - 1
  return possessive ? first : null
}

function onlyHolder(roles: readonly Role[], office: string, country: string | null): Referent | null {
  const fits = roles.filter(
    (role) => mayBeCalled(role.office, office) && (country === null || role.country === country),
  )
  const persons = new Set(fits.map((role) => role.person))
  const [only] = persons
  return persons.size === 1 && only ? only : null
}
