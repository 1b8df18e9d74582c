import { phraseKey } from '../04-mentions/gazetteer.ts'
import { type Knowledge, type Known, lookUp } from '../04-mentions/knowledge.ts'
import { bearersOf, mayBe } from './bearers.ts'
import type { Company } from './company.ts'
import type { Entry, Registry, Why } from './referent.ts'
import { isForOrganizations, isLanguage, senseOf } from './senses.ts'

/** What the knowledge base says of a thing's name that one alone bears. */
export function knownThing(
  entry: Entry,
  knowledge: Knowledge,
  company: Company,
): { known: Known; why: Why | null; demonym: boolean } | null {
  const { form, mention } = entry
  const country = knowledge.demonyms.get(phraseKey(form))
  const known =
    lookUp(form, knowledge) ??
    (mention.type === 'ORGANIZATION' ? withoutLegalForm(form, knowledge) : undefined)
  if (country && isLanguage(company.surroundings.get(entry.index))) return null
  if (country && (mention.type === 'GROUP' || !known))
    return { known: country, why: { rule: 'join:demonym' }, demonym: true }
  if (!known || known.context) return null
  if (known.type === 'PERSON' && !form.includes(' ')) return null
  const sense = senseOf(known, entry, company, knowledge)
  return sense && { known: sense.known, why: sense.why ?? ofKnown(form, known), demonym: false }
}

const LEGAL_FORM = /,? (?:Inc|Corp|Corporation|Co Inc|Co|Company|Ltd|Plc|plc|PLC|AG|SA|NV|SE)\.?$/

/** "Example Motors Inc." by the name under which "Example Motors" is known. */
function withoutLegalForm(form: string, knowledge: Knowledge): Known | undefined {
  const name = form.replace(LEGAL_FORM, '')
  return name === form ? undefined : lookUp(name, knowledge)
}

/** Somebody known by a full name, with or without initials in the middle, or what was taken for somebody. */
export function knownPerson(
  { form, index }: Entry,
  knowledge: Knowledge,
  company: Company,
): Known | undefined {
  const words = form.split(' ')
  const withoutMiddle = `${words[0]} ${words.at(-1)}`
  const initialsOnly = words.slice(1, -1).every((w) => /^\p{Lu}\.?$/u.test(w))
  const known = lookUp(form, knowledge) ?? (initialsOnly ? lookUp(withoutMiddle, knowledge) : undefined)
  if (!known) return undefined
  const fits =
    known.type === 'PERSON'
      ? mayBe(known, company.surroundings.get(index), company)
      : known.kind !== 'own' && !isForOrganizations(known)
  return fits ? known : undefined
}

/** Somebody known by this name alone, if the article holds what a doubtful name needs beside it. */
export function wellKnown(
  { form, index }: Entry,
  registry: Registry,
  knowledge: Knowledge,
  company: Company,
): Known | undefined {
  const alias = lookUp(form, knowledge)
  if (alias?.type === 'PERSON' && isSupported(alias, registry)) return alias
  const candidates = bearersOf(form, company.surroundings.get(index), company, knowledge).filter((known) =>
    isSupported(known, registry),
  )
  return candidates.length === 1 ? candidates[0] : undefined
}

/** Does the article name something that goes with this entity? */
export function isSupported({ context }: Known, { knownNames }: Registry): boolean {
  return context === undefined || context.some((name) => knownNames.has(name))
}

/** A name that the knowledge base gives to an entity whose canonical name is another. */
export const ofKnown = (form: string, known: Known): Why | null =>
  form === known.name ? null : { rule: 'join:known-name' }
