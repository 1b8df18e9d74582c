import type { EntityType, Mention } from '@parallax/domain'
import type { Line } from './article-text.ts'
import { endsHere } from './grammar.ts'
import { callingAt, officeAt } from './offices.ts'
import type { Referent, Why } from './referent.ts'
import { countryBefore, type Roles } from './roles.ts'

/** A mention that names nobody, and who it stands for. */
export interface Pointing {
  mention: Mention
  referent: Referent
  why: Why
  /** The sentence, and the word in it, that it begins with. */
  sentence: number
  word: number
}

/** What the rules for nominals read. */
export interface Reading {
  lines: readonly Line[]
  text: string
  byMention: ReadonlyMap<number, Referent>
}

/** "the Russian president", "France's leader", "the lawyer" where one person of the article alone fits. */
export function findOffices(reading: Reading, roles: Roles): Pointing[] {
  const named = new Set<Referent>()
  return reading.lines.flatMap((line, sentence) =>
    [...line.tokens.keys()].flatMap((i) => {
      const person = reading.byMention.get(line.mentionAt[i] ?? -1)
      if (person) named.add(person)
      return officeNominal(reading, sentence, i, roles, named) ?? []
    }),
  )
}

function officeNominal(
  { lines, text, byMention }: Reading,
  sentence: number,
  i: number,
  roles: Roles,
  named: ReadonlySet<Referent>,
): Pointing | null {
  const line = lines[sentence] as Line
  const found = line.mentionAt[i] === -1 ? callingAt(line.lower, i) : null
  if (!found || isPartOfLonger(line, i, found.words)) return null
  const before = countryBefore(line, i, byMention)
  const after = before === null ? countryAfter(line, i + found.words, byMention) : null
  if (after === 'other') return null
  const start = startOf(line, i, before !== null)
  if (start === null) return null
  const country = before ?? after?.name ?? null
  const role = roles.onlyHolder(found.office, country)
  // "the president" needs somebody to point back to; "the Russian president" tells by itself.
  if (!role || (country === null && !named.has(role.person))) return null
  const rule = country === null ? 'nominal:office' : 'nominal:country-office'
  const by = role.by ?? role.person.mentions[0]?.index
  return {
    ...pointing({ line, text }, [start, after?.last ?? i + found.words - 1], 'PERSON', rule),
    ...{ referent: role.person, why: { rule, by }, sentence, word: start },
  }
}

/** Shares of right ones, counted by eye; see the card in `models/entities`. */
const CONFIDENCE = {
  'nominal:country-office': 0.9,
  'nominal:office': 0.85,
  'nominal:age': 0.9,
  'nominal:kind': 0.85,
}
export type NominalRule = keyof typeof CONFIDENCE

/** The mention that the words from the first to the last make. */
export function pointing(
  { line, text }: { line: Line; text: string },
  [first, last]: [number, number],
  type: EntityType,
  rule: NominalRule,
): { mention: Mention } {
  const start = line.tokens[first]?.start ?? 0
  const end = line.tokens[last]?.end ?? start
  const confidence = CONFIDENCE[rule]
  return {
    mention: {
      start,
      end,
      text: text.slice(start, end),
      type,
      form: 'nominal',
      entity: null,
      confidence,
      rule,
    },
  }
}

/** "President Example" is a title, "vice president" is not "president", "the president-elect" somebody else. */
function isPartOfLonger(line: Line, i: number, words: number): boolean {
  const next = i + words
  if ((line.mentionAt[next] ?? -1) >= 0) return true
  if (['elect', '-', 'and'].includes(line.lower[next] ?? '')) return true
  // "the lawyer bill": words that are no office are the last of their phrase.
  if (!officeAt(line.lower, i) && line.lower[next] !== 'of' && !endsHere(line.lower[next])) return true
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
  if (!referent || referent.person) return 'other'
  let last = at
  while (line.mentionAt[last + 1] === mention) last++
  return { name: referent.known?.name ?? referent.mentions[0]?.form ?? '', last }
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
