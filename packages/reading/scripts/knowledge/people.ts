import { gazetteer, LISTS, phraseKey } from '../../src/04-mentions/gazetteer.ts'
import type { Known, Term } from '../../src/04-mentions/knowledge.ts'
import { countries, EDITIONS, type Leader } from '../sources/factbook.ts'
import { legislators } from '../sources/legislators.ts'
import { type HeldOffice, heldOffices } from '../sources/wikidata.ts'
import type { Collection } from './collection.ts'

/** What stands before the surname where the Factbook gives no first name in its usual place. */
const RANK = /^(?:China|French|Dos|Republic|Spain|Swiss|Sir|Tan|(?:Col|Gen|Maj|Lt|Brig)\b)| of (?:the )?[A-Z]/
const HEADS = /^(president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader)/i

/** Heads of state and of government as the two editions of the Factbook name them. */
export function addFactbookLeaders(base: Collection, states: ReadonlySet<string>): void {
  for (const edition of EDITIONS) {
    const named = countries(edition).flatMap((country) => {
      const place = base.byName.get(base.canonical(country.name) ?? country.name)
      return place?.kind === 'country' ? [{ name: place.name, leaders: country.leaders }] : []
    })
    // A dependency has its mother country's head of state.
    const ordered = [...named.filter((c) => states.has(c.name)), ...named.filter((c) => !states.has(c.name))]
    for (const { name, leaders } of ordered) for (const leader of leaders) addLeader(base, leader, name)
  }
}

/** First name and surname both of the lists of names that are common in English. */
function isEveryday(name: string): boolean {
  const words = phraseKey(name).split(' ')
  const on = (word: string | undefined, bit: number) => (gazetteer().listsOf(word ?? '') & bit) !== 0
  return on(words[0], LISTS.firstName.bit) && on(words.at(-1), LISTS.surname.bit)
}

function addLeader(base: Collection, leader: Leader, country: string): void {
  const office = HEADS.exec(leader.office)?.[1]?.toLowerCase()
  if (!office || !leader.name.includes(' ') || RANK.test(leader.name)) return
  const name = base.canonical(leader.name) ?? leader.name
  const term: Term[] = leader.since ? [{ office, of: country, from: leader.since }] : []
  const known = base.byName.get(name)
  if (known && known.type !== 'PERSON') return
  if (known) {
    const own = known.country === country && !known.terms?.some((t) => t.office === office)
    if (own) known.terms = [...(known.terms ?? []), ...term]
    return
  }
  const doubtful = isEveryday(name) && { doubtful: true }
  base.merge({
    type: 'PERSON',
    kind: 'head',
    name,
    country,
    office,
    surnames: [leader.surname],
    terms: term,
    ...doubtful,
  })
}

/** What the Query Service answered: ids and terms for those already there, new entities for the others. */
export function addHeldOffices(
  base: Collection,
  reference: Collection,
  hearts: ReadonlyMap<string, string>,
): void {
  for (const held of heldOffices()) {
    const country = base.byId.get(hearts.get(held.country) ?? held.country)?.name
    if (!country) continue
    const person = base.byId.get(held.id) ?? reference.byId.get(held.id) ?? samePerson(base, held, country)
    const term: Term = { office: held.office, of: country, from: held.from, ...(held.to && { to: held.to }) }
    if (!person) {
      addNew(base, reference, held, country, term)
      continue
    }
    ;(base.byName.get(person.name) === person ? base : reference).identify(person, held.id)
    person.kind ??= 'head'
    person.terms = withTerm(person.terms ?? [], term)
    const known = [person.name, ...(person.aliases ?? [])].map(phraseKey)
    if (held.name.includes(' ') && !known.includes(phraseKey(held.name)))
      person.aliases = [...(person.aliases ?? []), held.name]
  }
}

function addNew(
  base: Collection,
  reference: Collection,
  held: HeldOffice,
  country: string,
  term: Term,
): void {
  const name = held.name.split(/ of (?=(?:the )?\p{Lu})/u)[0] ?? held.name
  if (!name.includes(' ') || base.byName.has(name)) return
  const aliases = name === held.name ? [] : [held.name]
  reference.merge({
    type: 'PERSON',
    kind: 'head',
    name,
    aliases,
    wikidata: held.id,
    country,
    office: held.office,
    terms: [term],
    doubtful: true,
  })
}

/** The Factbook's "since" of the same office stands for the same term, whose end is now known. */
function withTerm(terms: Term[], term: Term): Term[] {
  const others = terms.filter(
    (t) => t.of !== term.of || t.office !== term.office || Math.abs((t.from ?? 0) - (term.from ?? 0)) > 1,
  )
  return [...others, term]
}

const wordsOf = (name: string) =>
  phraseKey(name)
    .replace(/[.'’-]/g, ' ')
    .replace(/\b(?:al|el|bin|ould)\b/g, ' ')
    .split(' ')
    .filter(Boolean)

/**
 * Who of the same country it is: by the same words in the name, or, as names come from many alphabets, by office, year,
 * first letter and the beginning of the surname. Other entries for the same person become names of this one.
 */
function samePerson(base: Collection, held: HeldOffice, country: string): Known | undefined {
  const words = wordsOf(held.name)
  const own = [...base.byName.values()].filter(
    (k) => k.type === 'PERSON' && k.country === country && !k.wikidata,
  )
  const namesOf = (k: Known) => [k.name, ...(k.aliases ?? [])].map(wordsOf)
  const sameTerm = (k: Known) =>
    k.terms?.some((t) => t.office === held.office && Math.abs((t.from ?? 0) - held.from) <= 1) === true
  const exact = own.filter((k) => namesOf(k).some((n) => isSubset(n, words) && n.length === words.length))
  const within = own.filter((k) => namesOf(k).some((n) => isSubset(n, words) || isSubset(words, n)))
  const alike = own.filter(
    (k) =>
      sameTerm(k) &&
      namesOf(k).some(
        (n) => n[0]?.[0] === words[0]?.[0] && n.at(-1)?.slice(0, 4) === words.at(-1)?.slice(0, 4),
      ),
  )
  const [found] = [...exact, ...(within.length === 1 || within.every(sameTerm) ? within : []), ...alike]
  for (const other of new Set([...within, ...alike]))
    if (found && other !== found && (sameTerm(other) || !other.terms?.length)) absorb(base, found, other)
  return found
}

function absorb(base: Collection, into: Known, other: Known): void {
  into.aliases = [...(into.aliases ?? []), other.name, ...(other.aliases ?? [])]
  into.surnames ??= other.surnames ?? []
  base.byName.delete(other.name)
}

const isSubset = (few: string[], many: string[]) => few.length > 1 && few.every((w) => many.includes(w))

export function addLegislators(base: Collection): void {
  for (const person of legislators()) {
    if (person.until < 1945) continue
    const head = person.terms.some((t) => t.office === 'president' || t.office === 'vice president')
    const president = person.terms.some((t) => t.office === 'president')
    const known = base.merge({
      type: 'PERSON',
      kind: head ? 'head' : 'legislator',
      name: person.name,
      aliases: person.otherNames,
      country: 'United States',
      terms: person.terms.map(({ office, from, to }) => ({ office, of: 'United States', from, to })),
      ...(president && { surnames: [person.surname] }),
      ...(!head && { doubtful: true }),
      ...(person.gender === 'F' || person.gender === 'M' ? { gender: person.gender } : {}),
      ...(person.office ? { office: person.office } : {}),
    })
    if (person.wikidata) base.identify(known, person.wikidata)
  }
}
