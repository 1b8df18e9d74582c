import type { EntityType, Mention } from '@parallax/domain'
import { bare, ORGANIZATION_WORDS, TITLES } from '../04-mentions/name-words.ts'
import { wordsOf } from './forms.ts'
import { loosePhrase, personName, surnamesOf } from './person-names.ts'
import type { Entry } from './referent.ts'
import { saysWhere } from './sport.ts'
import { type Surroundings, wordAt } from './surroundings.ts'

const SAYING = new Set(
  'said says told tells added adds argued argues insisted replied tweeted recalled'.split(' '),
)
const RELATIVE = new Set(['who', 'whose', 'whom'])
const OF_A_PERSON = new Set(['mr', 'mrs', 'ms', 'miss', 'dr'])

/** What the article's names of several words say of those of one. */
interface FullNames {
  surnames: ReadonlySet<string>
  /** First words of firms: "Hitachi Ltd". */
  firms: ReadonlySet<string>
  /** The kind that most of the places of a name of several words have. */
  kinds: ReadonlyMap<string, EntityType>
}

/**
 * Names that the tagger gave another kind than the article's full names do: "Lincoln said" where an Ada Lincoln is named
 * is she, though there is a town; "Hitachi" where Hitachi Ltd is named, and nobody of that surname, is a firm.
 */
export function corrected(
  entries: readonly Entry[],
  surroundings: ReadonlyMap<number, Surroundings>,
): Entry[] {
  const full = fullNamesOf(entries)
  const scenery = sceneryOf(entries, surroundings)
  return entries.map((entry) => {
    const { type } = entry.mention
    const kind = entry.form.includes(' ')
      ? (full.kinds.get(entry.form) ?? type)
      : kindOfWord(entry, full, scenery)
    return kind === type ? entry : retyped(entry, kind)
  })
}

function retyped(entry: Entry, type: EntityType): Entry {
  return { ...entry, mention: { ...entry.mention, type, rule: `${entry.mention.rule}+full-name` } }
}

function fullNamesOf(entries: readonly Entry[]): FullNames {
  const several = entries.filter(({ form }) => form.includes(' '))
  const kinds = new Map([...Map.groupBy(several, (e) => e.form)].map(([form, same]) => [form, kindOf(same)]))
  const surnames = new Set<string>()
  const firms = new Set<string>()
  for (const [form, kind] of kinds) {
    if (kind === 'PERSON') for (const name of surnamesOf(personName(form))) surnames.add(name)
    const [first = '', ...rest] = wordsOf(form)
    if (kind === 'ORGANIZATION' && rest.every((word) => ORGANIZATION_WORDS.has(word)))
      firms.add(loosePhrase([first]))
  }
  return { surnames, firms, kinds }
}

/** The kind with most confidence among mentions of one name; of two that have as much, the first. */
function kindOf(same: readonly Entry[]): EntityType {
  const votes = new Map<EntityType, number>()
  for (const { mention } of same) votes.set(mention.type, (votes.get(mention.type) ?? 0) + mention.confidence)
  const [most] = [...votes].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? 'OTHER'
}

function kindOfWord(
  { form, index, mention: { type } }: Entry,
  { surnames, firms }: FullNames,
  { persons, places, surroundings, mentions }: Scenery,
): EntityType {
  const key = loosePhrase(wordsOf(form))
  const at = surroundings.get(index)
  if (!at) return type
  if (type === 'PERSON') return firms.has(key) && !surnames.has(key) && !isTitled(at) ? 'ORGANIZATION' : type
  if ((type !== 'ORGANIZATION' && type !== 'PLACE') || !surnames.has(key) || firms.has(key)) return type
  if (saysWhere(at, mentions)) return type
  // A place that says nowhere where it is, is the person; an organisation only where something speaks for the person.
  const isPerson = places.has(form) ? actsAsPerson(at) : type === 'PLACE' || persons.has(form)
  return isPerson ? 'PERSON' : type
}

/** Where the names stand, and what their places say of them elsewhere in the article. */
interface Scenery {
  surroundings: ReadonlyMap<number, Surroundings>
  mentions: readonly Mention[]
  /** Names that speak, bear a title, or that the tagger took for a person's. */
  persons: ReadonlySet<string>
  /** Names that say where something is. */
  places: ReadonlySet<string>
}

function sceneryOf(entries: readonly Entry[], surroundings: ReadonlyMap<number, Surroundings>): Scenery {
  const mentions = entries.map(({ mention }) => mention)
  const persons = new Set<string>()
  const places = new Set<string>()
  for (const { form, index, mention } of entries) {
    const at = surroundings.get(index)
    if (!at) continue
    if (mention.type === 'PERSON' || actsAsPerson(at)) persons.add(form)
    if (mention.type === 'PLACE' && saysWhere(at, mentions)) places.add(form)
  }
  return { surroundings, mentions, persons, places }
}

const isTitled = (at: Surroundings) => OF_A_PERSON.has(bare(wordAt(at, -1)))

function actsAsPerson(at: Surroundings): boolean {
  const [before, after] = [wordAt(at, -1), wordAt(at, 1)]
  if (TITLES.has(bare(before)) || SAYING.has(after) || SAYING.has(before)) return true
  return after === ',' && RELATIVE.has(wordAt(at, 2))
}
