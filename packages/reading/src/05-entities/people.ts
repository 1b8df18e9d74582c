import { phraseKey } from '../04-mentions/gazetteer.ts'
import { type Knowledge, type Known, lookUp } from '../04-mentions/knowledge.ts'
import type { Token } from '../document.ts'
import { bearersOf, mayBe } from './bearers.ts'
import type { Company } from './company.ts'
import { wordsOf } from './forms.ts'
import { attach, type Referent, type Registry, referentOf, type Why } from './referent.ts'
import { isForOrganizations } from './senses.ts'
import { type Entry, isSupported, ofKnown } from './things.ts'

/** Where a person's mention stands: the word before it and its paragraph. */
export interface Setting {
  before: Token | undefined
  block: number
}
interface Placed extends Entry, Setting {}

/** Joins persons: full names first, then surnames and first names alone. */
export function joinPeople(
  entries: readonly Entry[],
  settings: ReadonlyMap<number, Setting>,
  registry: Registry,
  knowledge: Knowledge,
  company: Company,
): void {
  const placed = entries.map((entry) => ({
    ...entry,
    ...(settings.get(entry.index) ?? { before: undefined, block: -1 }),
  }))
  const isFull = ({ form }: Placed) => wordsOf(form).length > 1 && !isParticleName(form, knowledge)
  const full = placed.filter(isFull)
  for (const entry of full) {
    const referent = fullReferent(entry, registry, knowledge, company)
    attach(registry, referent, entry, referent.known ? ofKnown(entry.form, referent.known) : null)
  }
  const holders = [...new Set(full.map((entry) => registry.byMention.get(entry.index)))].filter(
    (r) => r !== undefined,
  )
  for (const entry of placed.filter((e) => !isFull(e))) {
    const { referent, why } = loneReferent(entry, holders, registry, knowledge, company)
    attach(registry, referent, entry, why)
  }
  for (const referent of registry.byIdentity.values()) referent.mentions.sort((a, b) => a.index - b.index)
}

/** "von der Leyen" and "al-Sisi" are surnames of several words. */
const isParticleName = (form: string, { surnames, names }: Knowledge) =>
  surnames.has(phraseKey(form)) && !names.has(phraseKey(form))

function fullReferent(
  { form, index }: Placed,
  registry: Registry,
  knowledge: Knowledge,
  company: Company,
): Referent {
  const known = knownPerson(form, knowledge)
  const sure =
    known &&
    (known.type === 'PERSON'
      ? mayBe(known, company.surroundings.get(index), company)
      : !isForOrganizations(known))
  return referentOf(registry, sure ? { known } : { person: true, key: personKey(form) })
}

/** First and last word: "Anna B. Example" and "Anna Example" are one person of an article. */
function personKey(form: string): string {
  const words = wordsOf(form)
  return `${words[0]} ${words.at(-1)}`
}

function knownPerson(form: string, knowledge: Knowledge): Known | undefined {
  const words = form.split(' ')
  const withoutMiddle = `${words[0]} ${words.at(-1)}`
  const initialsOnly = words.slice(1, -1).every((w) => /^\p{Lu}\.?$/u.test(w))
  return lookUp(form, knowledge) ?? (initialsOnly ? lookUp(withoutMiddle, knowledge) : undefined)
}

function loneReferent(
  entry: Placed,
  holders: readonly Referent[],
  registry: Registry,
  knowledge: Knowledge,
  company: Company,
): { referent: Referent; why: Why | null } {
  const titled = entry.before ? lookUp(`${entry.before.text} ${entry.form}`, knowledge) : undefined
  if (titled?.type === 'PERSON') {
    return { referent: referentOf(registry, { known: titled }), why: { rule: 'join:known-name' } }
  }
  const holder = holderOf(entry, holders)
  if (holder) return { referent: holder, why: whyHolder(holder, entry) }
  const ambiguous = holders.some((r) => bears(r, wordsOf(entry.form)))
  const known = ambiguous ? undefined : wellKnown(entry, registry, knowledge, company)
  const identity = known ? { known } : { person: true, key: wordsOf(entry.form).join(' ') }
  return { referent: referentOf(registry, identity), why: known ? ofKnown(entry.form, known) : null }
}

/** The first mention of the person that has this name as its surname, or else as its first name. */
function whyHolder({ mentions }: Referent, { form }: Placed): Why {
  const words = wordsOf(form)
  const full = mentions.find((m) => endsWith(wordsOf(m.form), words))
  return full
    ? { rule: 'join:surname', by: full.index }
    : { rule: 'join:first-name', by: mentions.find((m) => beginsWith(wordsOf(m.form), words))?.index }
}

/** The one person of the article who bears this name; of several, the last one named in the same paragraph. */
function holderOf(entry: Placed, holders: readonly Referent[]): Referent | undefined {
  const words = wordsOf(entry.form)
  const bySurname = holders.filter((r) => r.mentions.some((m) => endsWith(wordsOf(m.form), words)))
  const candidates = bySurname.length > 0 ? bySurname : holders.filter((r) => bears(r, words))
  if (candidates.length < 2) return candidates[0]
  const before = candidates
    .map((referent) => ({ referent, last: lastBefore(referent, entry.index) }))
    .filter(({ last }) => last >= 0)
  const inReach = before.filter(({ last }) => entry.index - last <= REACH)
  return inReach.length === 1 ? inReach[0]?.referent : undefined
}

/** Two holders of one surname are told apart only where one alone was named among the last few names. */
const REACH = 4
const lastBefore = (referent: Referent, index: number) =>
  Math.max(-1, ...referent.mentions.map((m) => m.index).filter((i) => i < index))

const endsWith = (words: readonly string[], tail: readonly string[]) =>
  tail.length > 0 && tail.every((word, i) => words[words.length - tail.length + i] === word)
const beginsWith = (words: readonly string[], head: readonly string[]) =>
  head.every((word, i) => words[i] === word)
const bears = ({ known, mentions }: Referent, words: readonly string[]) =>
  mentions.some((m) => beginsWith(wordsOf(m.form), words)) ||
  (known?.surnames ?? []).some((surname) => wordsOf(surname).join(' ') === words.join(' '))

/** Somebody known by this name alone, if the article holds what a doubtful name needs beside it. */
function wellKnown(
  { form, index }: Placed,
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
