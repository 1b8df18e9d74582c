import { gazetteer, LISTS, phraseKey } from '../04-mentions/gazetteer.ts'
import { type Knowledge, type Known, lookUp } from '../04-mentions/knowledge.ts'
import { bare, TITLES } from '../04-mentions/name-words.ts'
import type { Company } from './company.ts'
import { genderOf, genderOfTitle, hasGender } from './first-names.ts'
import { fold, once } from './forms.ts'
import { knownPerson, ofKnown, wellKnown } from './known.ts'
import { type Holder, NameIndex } from './name-index.ts'
import { isInitial, loosePhrase, PARTICLES, type PersonName, personName } from './person-names.ts'
import { attach, type Entry, type Referent, type Registry, referentOf, type Why } from './referent.ts'
import { type Surroundings, wordAt } from './surroundings.ts'

interface Placed extends Entry {
  before: string
  after: string
  name: PersonName
}

/** What joining one article's persons needs. */
interface People {
  registry: Registry
  knowledge: Knowledge
  company: Company
  index: NameIndex
  /** For each referent the place of its last mention so far. */
  last: Map<Referent, number>
  /** How often each is named in full. */
  full: Map<Referent, number>
}

/** The words, in lower case, right before and behind a mention; empty where its sentence begins or ends there. */
const beside = (at: Surroundings | undefined) =>
  at ? { before: wordAt(at, -1), after: wordAt(at, 1) } : { before: '', after: '' }

/** Joins persons: full names first, the fullest before the others; then surnames and first names, in the text's order. */
export function joinPeople(
  entries: readonly Entry[],
  registry: Registry,
  knowledge: Knowledge,
  company: Company,
): void {
  const parse = once(personName)
  const placed = entries.map((entry) => ({
    ...entry,
    ...beside(company.surroundings.get(entry.index)),
    name: parse(entry.form),
  }))
  const people: People = {
    ...{ registry, knowledge, company },
    ...{ index: new NameIndex(), last: new Map(), full: new Map() },
  }
  const surnames = particleSurnames(placed)
  const full = placed.filter((entry) => isFull(entry, surnames, knowledge))
  joinFull(full, people)
  const whole = new Set(full.map((entry) => entry.index))
  for (const entry of placed) {
    const lone = whole.has(entry.index) ? null : loneReferent(entry, people)
    if (lone) attach(registry, lone.referent, entry, lone.why)
    const referent = registry.byMention.get(entry.index)
    if (!referent) continue
    people.last.set(referent, entry.index)
    referent.gender ??= genderOfTitle(entry.before)
  }
}

/** Endings of longer names ("García López", "van der Berg") are surnames, however many words they have. */
function particleSurnames(placed: readonly Placed[]): Set<string> {
  const endings = new Set<string>()
  for (const { name } of placed)
    for (let i = 1; i < name.words.length - 1; i++) {
      const first = name.words[i] ?? ''
      if (PARTICLES.has(first) || !(isGiven(first) || isInitial(first)))
        endings.add(loosePhrase(name.words.slice(i)))
    }
  return endings
}

/** "Ray kissing Kim" is no name: small words are none in it but "van", "de" and their like. */
const hasSmallWord = (form: string) =>
  form.split(' ').some((word) => /^\p{Ll}[^-']*$/u.test(word) && !PARTICLES.has(fold(word)))

/** "García" is a first name in some list, too, but in most a surname. */
const isGiven = (word: string) => {
  const lists = gazetteer().listsOf(word)
  return hasGender(word) || ((lists & LISTS.firstName.bit) !== 0 && (lists & LISTS.surname.bit) === 0)
}

function isFull(
  { form, name }: Placed,
  surnames: ReadonlySet<string>,
  { surnames: known, names }: Knowledge,
): boolean {
  if (name.words.length < 2 || surnames.has(loosePhrase(name.words)) || hasSmallWord(form)) return false
  return names.has(phraseKey(form)) || !known.has(phraseKey(form))
}

function joinFull(placed: readonly Placed[], { registry, knowledge, company, index, full }: People): void {
  // One full name is one person: it is enough that one of its places tells who.
  const known = new Map<string, Known>()
  for (const entry of placed) {
    const person = known.get(entry.form) ?? knownPerson(entry, knowledge, company)
    if (person) known.set(entry.form, person)
  }
  const rank = ({ form, name }: Placed) => (known.get(form) ? 0 : isInitial(name.words[0] ?? '') ? 2 : 1)
  const byFullness = placed.toSorted(
    (a, b) => rank(a) - rank(b) || b.name.words.length - a.name.words.length || a.index - b.index,
  )
  for (const entry of byFullness) {
    const entity = known.get(entry.form)
    const holder = entity ? undefined : index.find(entry.name)
    const identity = entity ? { known: entity } : { person: true, key: wholeKey(entry.name) }
    const referent = holder?.referent ?? referentOf(registry, identity)
    attach(registry, referent, entry, entity ? ofKnown(entry.form, entity) : whyVariant(holder, entry))
    if (!referent.person) continue
    full.set(referent, (full.get(referent) ?? 0) + 1)
    referent.gender ??= entity?.gender ?? genderOf(entry.name)
    index.add({ referent, name: entry.name, by: entry.index })
  }
}

/** Father and son are two, though all other words are the same. */
const wholeKey = ({ words, generation }: PersonName) => `${loosePhrase(words)} ${generation ?? ''}`.trim()

/** The same name again is no variant. */
function whyVariant(holder: (Holder & { rule: string }) | undefined, entry: Placed): Why | null {
  const same = holder && loosePhrase(holder.name.words) === loosePhrase(entry.name.words)
  return holder && !same ? { rule: holder.rule, by: holder.by } : null
}

function loneReferent(entry: Placed, people: People): { referent: Referent; why: Why | null } {
  const { registry, knowledge } = people
  const titled = entry.before ? lookUp(`${entry.before} ${entry.form}`, knowledge) : undefined
  if (titled?.type === 'PERSON')
    return { referent: referentOf(registry, { known: titled }), why: { rule: 'join:title-and-name' } }
  const { candidates, rule } = candidatesFor(entry, people)
  const holder = candidates.length < 2 ? candidates[0] : meant(candidates, entry, people)
  if (holder) return { referent: holder.referent, why: { rule, by: holder.by } }
  const known = candidates.length > 0 ? undefined : wellKnown(entry, registry, knowledge, people.company)
  const identity = known ? { known } : { person: true, key: loosePhrase(entry.name.words) }
  return { referent: referentOf(registry, identity), why: known ? ofKnown(entry.form, known) : null }
}

/** Bearers of the name as a surname; where nobody is, as a first name, which no "Mr" or "Senator" stands before. */
function candidatesFor(
  { name, before, after }: Placed,
  { index }: People,
): { candidates: readonly Holder[]; rule: string } {
  // "the Example people" are no person.
  if (FOLK.has(after)) return { candidates: [], rule: '' }
  const phrase = loosePhrase(name.words)
  const fits = (holder: Holder) => isFitting(holder, name, before)
  const bySurname = index.bearersOfSurname(phrase).filter(fits)
  if (bySurname.length > 0 || isFormal(before)) return { candidates: bySurname, rule: 'join:surname' }
  return { candidates: index.bearersOfFirstName(phrase).filter(fits), rule: 'join:first-name' }
}

const FOLK = new Set('people tribe community clan family families brothers sisters dynasty'.split(' '))

/** "Mrs Example" is no man, and "Example Jr." not his father. */
function isFitting({ referent, name: full }: Holder, { generation }: PersonName, before: string): boolean {
  if (generation !== null && full.generation !== generation) return false
  const gender = genderOfTitle(before)
  return gender === null || !referent.gender || referent.gender === gender
}

/** Titles that stand before first names. */
const FAMILIAR = new Set(
  'king queen prince princess pope sir dame lord lady father sister brother saint st sheikh emir sultan'.split(
    ' ',
  ),
)
const isFormal = (before: string) => {
  const title = bare(before)
  return TITLES.has(title) && !FAMILIAR.has(title)
}

/** Two bearers of one name are told apart where one alone was named among the last few names, the others long before. */
const NEAR = 4
const FAR = 12
/** Or where one is named in full so much more often that the article is about that one. */
const OFTEN = 3

function meant(candidates: readonly Holder[], entry: Placed, { last, full }: People): Holder | undefined {
  const distance = ({ referent }: Holder) => entry.index - (last.get(referent) ?? -Infinity)
  const [nearest, second] = candidates.toSorted((a, b) => distance(a) - distance(b))
  if (nearest && second && distance(nearest) <= NEAR && distance(second) > FAR) return nearest
  const often = candidates.filter(({ referent }) => (full.get(referent) ?? 0) >= OFTEN)
  const [most] = often
  const others = candidates.filter((holder) => holder !== most)
  const isMain = others.every(
    ({ referent }) => (full.get(referent) ?? 0) * OFTEN <= (full.get(most?.referent as Referent) ?? 0),
  )
  return often.length === 1 && isMain ? most : undefined
}
