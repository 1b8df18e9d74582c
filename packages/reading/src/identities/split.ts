import type { Identity, KeyReading } from '@parallax/domain'
import type { Field } from '../05-entities/role-words.ts'
import { type Circle, circlesOf } from './circles.ts'
import { countCompanions, fieldsByRole, sharedWith, shown } from './company.ts'

/** Estimates; namesakes of labelled collections are not at hand. */
const BY_WIKIDATA = 0.95
const BY_ROLE = 0.92
const BY_COMPANY = 0.85
const OPEN = 0.5

/**
 * Tells the bearers of one key apart.
 * @returns the identity of each reading by article; empty where nothing speaks for more than one bearer
 */
export function split(key: string, readings: readonly KeyReading[]): Map<string, Identity> {
  const known = new Set(readings.flatMap(({ wikidata }) => wikidata ?? []))
  const persons = key.startsWith('person.')
  const circles =
    known.size > 1 ? byWikidata(readings, [...known].sort()) : persons ? circlesOf(readings) : []
  if (circles.length < 2) return new Map()
  const names = namesOf(key, circles)
  const companies = circles.map((circle) => countCompanions(circle.seeds))
  const seeds = circles.map((circle) => new Set(circle.seeds))
  return new Map(
    readings.map(
      (reading) => [reading.article, identityOf(reading, circles, companies, seeds, names)] as const,
    ),
  )
}

/** Facts tell these apart: one circle an id, its readings the linked ones. */
const byWikidata = (readings: readonly KeyReading[], ids: readonly string[]): Circle[] =>
  ids.map((wikidata) => ({
    wikidata,
    fields: new Set<Field>(),
    name: wikidata.toLowerCase(),
    seeds: readings.filter((reading) => reading.wikidata === wikidata),
  }))

/**
 * `person.john-smith.sport`: a name does not depend on how many articles each has. Whom the knowledge base knows keeps
 * the key alone, where it knows one of them; what cannot be told stays under the key, or beside it where that is taken.
 */
function namesOf(key: string, circles: readonly Circle[]) {
  const known = circles.filter(({ wikidata }) => wikidata !== null)
  const keeps = known.length === 1 ? known[0] : undefined
  return {
    of: (circle: Circle) => (circle === keeps ? key : `${key}.${circle.name}`),
    open: keeps ? `${key}.unclear` : key,
  }
}

function identityOf(
  reading: KeyReading,
  circles: readonly Circle[],
  companies: readonly ReadonlyMap<string, number>[],
  seeds: readonly ReadonlySet<KeyReading>[],
  names: ReturnType<typeof namesOf>,
): Identity {
  const { article, key, wikidata } = reading
  // A reading is no evidence for itself: among its own circle a companion must stand in another article too.
  const shared = companies.map((company, i) => sharedWith(reading, company, seeds[i]?.has(reading) ? 2 : 1))
  const roles = fieldsByRole(reading)
  const linked = wikidata === null ? -1 : circles.findIndex((circle) => circle.wikidata === wikidata)
  const called = circles.findIndex(
    ({ fields }) => roles.length > 0 && roles.every((role) => fields.has(role)),
  )
  const met = shared.flatMap((companions, i) => (companions.length > 0 ? [i] : []))
  const [only = -1] = met.length === 1 ? met : []
  const at = linked >= 0 ? linked : called >= 0 ? called : roles.length === 0 ? only : -1
  const circle = circles[at]
  if (!circle)
    return { article, key, entity: names.open, rule: 'not-told-apart', confidence: OPEN, companions: [] }
  return {
    article,
    key,
    entity: names.of(circle),
    rule: linked >= 0 ? 'wikidata' : 'namesake',
    confidence: linked >= 0 ? BY_WIKIDATA : called >= 0 ? BY_ROLE : BY_COMPANY,
    companions: shown(shared[at] ?? []),
  }
}
