import { type Knowledge, type Known, lookUp, nameKey, sensesOf } from '../04-mentions/knowledge.ts'
import { type Company, supporter } from './company.ts'
import { formOf } from './forms.ts'
import type { Entry, Why } from './referent.ts'
import { saysWhere } from './sport.ts'
import { placeBefore, placeBehind, type Surroundings, wordAt } from './surroundings.ts'

/** Whom or what a name means here, and what decided it. */
export interface Sense {
  known: Known
  why: Why | null
}

/** Kinds that only the tagger's own word "organisation" makes a name of: many are words and surnames too. */
const ONLY_ORGANIZATIONS = new Set(['company', 'outlet', 'university', 'party', 'body'])
export const isForOrganizations = ({ type, kind = '' }: Known) =>
  ONLY_ORGANIZATIONS.has(kind) || (kind === 'own' && type === 'ORGANIZATION')
const STATES = new Set(['country', 'state', 'region'])

/**
 * What the one bearer of a name in the knowledge base is in this place: itself, its team, another place of that name, or
 * (null) nothing that can be said.
 */
export function senseOf(known: Known, entry: Entry, company: Company, knowledge: Knowledge): Sense | null {
  const at = company.surroundings.get(entry.index)
  const { type } = entry.mention
  if (isForOrganizations(known)) return type === 'ORGANIZATION' ? { known, why: null } : null
  if (known.kind === 'own' && known.type !== 'PLACE') return type === known.type ? { known, why: null } : null
  if (known.type !== 'PLACE' || known.kind === undefined || !at) return { known, why: null }
  const elsewhere = known.kind === 'country' ? null : namesake(known, entry, at, company, knowledge)
  if (elsewhere) return elsewhere
  if (company.sport && !saysWhere(at, company.mentions))
    return { known: teamOf(known), why: { rule: 'sense:team' } }
  // "Moscow" that acts like an organisation is the capital of one; a town that does is its club or firm, unless it says where.
  const acts =
    type === 'ORGANIZATION' &&
    (known.kind === 'country' || known.kind === 'capital' || saysWhere(at, company.mentions))
  return type === 'PLACE' || acts ? { known, why: null } : null
}

/** A place's team as an entity of its own; which of the town's teams it is the name does not say. */
function teamOf({ name, kind, country }: Known): Known {
  const of = kind === 'country' ? name : country
  return { type: 'ORGANIZATION', kind: 'team', name: `${name} (team)`, ...(of && { country: of }) }
}

/** "Athens, Georgia" is not the capital of Greece: the state or country behind the comma is another than the known one's. */
function namesake(
  known: Known,
  entry: Entry,
  at: Surroundings,
  company: Company,
  knowledge: Knowledge,
): Sense | null {
  const behind = placeBehind(at, company.mentions)
  if (behind === undefined) return null
  const form = formOf(company.mentions[behind]?.text ?? '')
  const regions = [lookUp(form, knowledge), ...sensesOf(form, knowledge)].filter((k) =>
    STATES.has(k?.kind ?? ''),
  )
  const fits = regions.some(
    (r) => r?.name === known.country || r?.country === known.country || r?.name === known.name,
  )
  if (regions.length === 0 || fits) return null
  return {
    known: { type: 'PLACE', kind: 'namesake', name: `${entry.form}, ${form}` },
    why: { rule: 'sense:place-behind', by: behind },
  }
}

/**
 * Which bearer of a contested name is meant: what the words around it say, then the company it keeps, then the one that
 * the name means by itself. Null where that leaves a doubt.
 */
export function chooseSense(entry: Entry, company: Company, knowledge: Knowledge): Sense | null {
  const candidates = sensesOf(entry.form, knowledge).filter((known) => mayStandFor(known, entry))
  const at = company.surroundings.get(entry.index)
  if (!at || entry.mention.type === 'PERSON') return null
  const state = candidates.find((c) => c.kind === 'state')
  if (state && isState(at, company, knowledge)) return { known: state, why: { rule: 'sense:words-around' } }
  if (company.sport && !saysWhere(at, company.mentions)) return null
  const supported = candidates.flatMap((known) => {
    const context = known.context ?? (known.kind === 'own' && known.country ? [known.country] : [])
    const by = supporter(company, context)
    return by === undefined ? [] : [{ known, why: { rule: 'sense:company', by } }]
  })
  const key = nameKey(entry.form)
  const main = candidates.find((c) => c.main?.some((name) => nameKey(name) === key))
  if (main && supported.length === 0) return { known: main, why: { rule: 'sense:main' } }
  // A main sense needs no company; somebody else's company makes it doubtful.
  return supported.length === 1 && supported[0] && !main ? supported[0] : null
}

/** An entry of the user's stands only for what the tagger takes for its type. */
const mayStandFor = ({ kind, type }: Known, { mention }: Entry) => kind !== 'own' || type === mention.type

/** Offices and bodies that only a state has: "Georgia Governor", "New York's attorney general", "Washington state". */
const STATE_WORDS =
  /^(state|gov|gov\.|governor|lt\.|lieutenant|attorney|secretary|republican|democrat|democratic|lawmakers|legislature|voters|senate|assembly|residents|senator|sen\.|congressman|rep\.)$/
const PARTS = new Set('upstate southern northern western eastern central rural coastal'.split(' '))

function isState(at: Surroundings, company: Company, knowledge: Knowledge): boolean {
  const next = wordAt(at, 1) === "'s" ? wordAt(at, 2) : wordAt(at, 1)
  if (STATE_WORDS.test(next)) return next !== 'secretary' || wordAt(at, 2) === 'of'
  if (PARTS.has(wordAt(at, -1))) return true
  const before = placeBefore(at, company.mentions)
  const town = before && lookUp(formOf(before.text), knowledge)
  // "Tbilisi, Georgia" says the country; a town that is not known in another country says the state.
  return (
    before !== undefined &&
    !STATES.has(town?.kind ?? '') &&
    (!town?.country || town.country === 'United States')
  )
}

const SPEAKING = /^(speak|speaks|spoke|spoken|speaking|fluent|into|broken)$/
const OF_LANGUAGE = /^(language|languages|dialect|translation|subtitles|speaker|speakers|lessons|grammar)$/

/** "In Spanish", "fluent French", "the Polish language": a language, which is no country's alone. */
export function isLanguage(at: Surroundings | undefined): boolean {
  if (!at) return false
  if (
    OF_LANGUAGE.test(wordAt(at, 1)) ||
    (wordAt(at, 1) === '-' && /^(speaking|language)$/.test(wordAt(at, 2)))
  )
    return true
  if (SPEAKING.test(wordAt(at, -1))) return !/^\p{L}/u.test(wordAt(at, 1)) || wordAt(at, 1) === 'and'
  return wordAt(at, -1) === 'in' && /^([.,;:!?")”]|and|or|)$/.test(wordAt(at, 1))
}
