import type { Mention } from '@parallax/domain'
import { looksLikeAcronym } from '../04-mentions/acronyms.ts'
import { gazetteer, LISTS } from '../04-mentions/gazetteer.ts'
import { type Knowledge, lookUp, sensesOf } from '../04-mentions/knowledge.ts'
import { type Company, meet } from './company.ts'
import { explainedAcronyms } from './explained.ts'
import { keyOf, once, wordsOf } from './forms.ts'
import { isSupported, knownThing, ofKnown } from './known.ts'
import {
  begunInitialsKey,
  bodyKeys,
  initialsKey,
  type Lists,
  type Wording,
  wordingsOf,
} from './organization-names.ts'
import { attach, type Entry, type Referent, type Registry, referentOf, type Why } from './referent.ts'
import { chooseSense } from './senses.ts'

/** Whom a wording stands for, and by which mention and rule; null where it stands for several. */
type Wordings = Map<string, { referent: Referent; by: number; rule: string } | null>

interface Things {
  registry: Registry
  knowledge: Knowledge
  company: Company
  explained: ReadonlyMap<string, number>
  wordings: Wordings
  lists: Lists
}

/** Joins places, organisations, groups, events and other things. */
export function joinThings(
  entries: readonly Entry[],
  mentions: readonly Mention[],
  text: string,
  registry: Registry,
  knowledge: Knowledge,
  company: Company,
): void {
  const explained = explainedAcronyms(mentions, text)
  const things: Things = {
    registry,
    knowledge,
    company,
    explained,
    wordings: new Map(),
    lists: listsOf(knowledge),
  }
  const waiting = entries.filter((entry) => !attachKnown(entry, things))
  meet(company, registry)
  const doubtful = once((form) => lookUp(form, knowledge)?.context !== undefined)
  // Longest first, so that a short form finds the long one it stands for.
  const byLength = waiting.toSorted((a, b) => b.form.length - a.form.length || a.index - b.index)
  for (const entry of byLength)
    if (!doubtful(entry.form) && !attachSense(entry, things)) joinUnknown(entry, things)
  for (const entry of byLength) if (doubtful(entry.form)) joinDoubtful(entry, things)
  meet(company, registry)
}

function attachKnown(entry: Entry, things: Things): boolean {
  const { registry, knowledge, company, explained } = things
  const found = explained.has(entry.form) ? null : knownThing(entry, knowledge, company)
  if (!found) return false
  const referent = referentOf(registry, { known: found.known })
  attach(registry, referent, entry, found.why, found.demonym)
  if (!found.demonym) addWordings(entry, referent, things)
  return true
}

/** A name that several bear, where the article decides for one of them. */
function attachSense(entry: Entry, { registry, knowledge, company }: Things): boolean {
  const sense = sensesOf(entry.form, knowledge).length > 0 ? chooseSense(entry, company, knowledge) : null
  if (sense) attach(registry, referentOf(registry, { known: sense.known }), entry, sense.why)
  return sense !== null
}

function joinDoubtful(entry: Entry, { registry, knowledge }: Things): void {
  const known = lookUp(entry.form, knowledge)
  const sure = known !== undefined && isSupported(known, registry)
  const referent = referentOf(registry, sure ? { known } : { person: false, key: thingKey(entry) })
  attach(registry, referent, entry, sure ? ofKnown(entry.form, known) : null)
}

function joinUnknown(entry: Entry, things: Things): void {
  const { registry } = things
  const joined = explanationOf(entry, things) ?? longerFormOf(entry, things)
  const referent = joined?.referent ?? referentOf(registry, { person: false, key: thingKey(entry) })
  attach(registry, referent, entry, joined?.why ?? null)
  addWordings(entry, referent, things)
}

/** Groups are one in singular and plural, places with "St." and "Saint". */
function thingKey({ form, mention }: Entry): string {
  const key = keyOf(form)
  if (mention.type === 'GROUP') return key.replace(/s$/, '')
  return mention.type === 'PLACE'
    ? key.replace(/^(st|mt) /, (short) => (short === 'st ' ? 'saint ' : 'mount '))
    : key
}

function explanationOf(
  { form }: Entry,
  { registry, explained }: Things,
): { referent: Referent; why: Why } | undefined {
  const long = explained.get(form)
  const referent = long === undefined ? undefined : registry.byMention.get(long)
  return referent && { referent, why: { rule: 'join:explained-acronym', by: long } }
}

/** Places, groups and persons have no short forms of this kind. */
const kindOf = ({ mention: { type } }: Entry) =>
  type === 'ORGANIZATION' || type === 'EVENT' || type === 'OTHER' ? type : null

const LISTED =
  LISTS.country.bit |
  LISTS.capital.bit |
  LISTS.demonym.bit |
  LISTS.town.bit |
  LISTS.region.bit |
  LISTS.firstName.bit

function listsOf({ demonyms, names }: Knowledge): Lists {
  return {
    // Also as initials ("US").
    isNation: (word) =>
      (demonyms.get(word) ?? names.get(word) ?? names.get(word.toUpperCase()))?.type === 'PLACE',
    isListed: (word) => (gazetteer().listsOf(word) & LISTED) !== 0,
  }
}

function addWordings(entry: Entry, referent: Referent, { wordings, lists }: Things): void {
  const kind = kindOf(entry)
  if (!kind) return
  const found: Wording[] = wordingsOf(wordsOf(entry.form), lists)
  for (const { key, rule } of found) {
    const held = wordings.get(`${kind} ${key}`)
    if (held === undefined) wordings.set(`${kind} ${key}`, { referent, by: entry.index, rule })
    else if (held && held.referent !== referent) wordings.set(`${kind} ${key}`, null)
  }
}

/** "Imperial College" after "Imperial College London", "Acme" after "Acme Holdings Group", "NCA" after its long form. */
function longerFormOf(
  entry: Entry,
  { wordings, lists }: Things,
): { referent: Referent; why: Why } | undefined {
  const kind = kindOf(entry)
  const words = wordsOf(entry.form)
  // A country's or a people's name alone stands for it, not for what is named after it ("Kenya" for "Kenya Airways").
  if (!kind || (words.length === 1 && lists.isNation(words[0] ?? ''))) return undefined
  const isShort = looksLikeAcronym(entry.form) && entry.form.length > 2
  const [whole, begun] = isShort ? [[initialsKey(entry.form)], [begunInitialsKey(entry.form)]] : [[], []]
  for (const key of [...whole, words.join(' '), ...begun, ...bodyKeys(words)]) {
    const found = wordings.get(`${kind} ${key}`)
    if (found) return { referent: found.referent, why: { rule: found.rule, by: found.by } }
  }
  return undefined
}
