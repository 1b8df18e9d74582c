import type { Identity, KeyReading, KeyUnit } from '@parallax/domain'
import { slug } from '@parallax/domain'
import { countCompanions, fieldByTopic, fieldsByRole, sharedWith, shown } from './company.ts'
import { type ShortForm, shortFormOf } from './short-names.ts'
import { split } from './split.ts'

/** The one bearer of a short name in the collection, as far as a join needs it. */
interface Bearer {
  key: string
  form: ShortForm
  company: ReadonlyMap<string, number>
  topics: ReadonlySet<string>
  roles: ReadonlySet<string>
  /** Whether an article that spells the full name out goes on with the short one. */
  goesBy: boolean
}

/** Estimates; joins of labelled collections are not at hand. */
const BY_MUCH_COMPANY = 0.92
const BY_COMPANY = 0.85
const MUCH = 3

/**
 * Joins the readings of a short name to the one full name that bears it, each article for itself and only where its
 * company agrees.
 * @returns the joined ones by article; empty where the name may mean several
 */
export function join(unit: KeyUnit): Map<string, Identity> {
  const bearer = bearerOf(unit)
  const joined = new Map<string, Identity>()
  if (!bearer) return joined
  for (const reading of unit.readings) {
    const identity = joinOne(reading, bearer)
    if (identity) joined.set(reading.article, identity)
  }
  return joined
}

function bearerOf({ key, readings, bearers }: KeyUnit): Bearer | null {
  const [only] = bearers
  const [first] = readings
  if (!only || !first || bearers.length > 1 || only.readings.length === 0) return null
  const forms = new Set(readings.map(({ name }) => shortFormOf(key, name, only.key)))
  const [form] = forms
  if (forms.size > 1 || !form) return null
  // An article that was read to name both kept them apart, and a name that several bear is nobody's short one.
  const own = new Set(only.readings.map(({ article }) => article))
  if (readings.some(({ article }) => own.has(article)) || split(only.key, only.readings).size > 0) return null
  const short = key.slice(key.indexOf('.') + 1)
  return {
    key: only.key,
    form,
    company: countCompanions(only.readings),
    topics: new Set(only.readings.flatMap((reading) => fieldByTopic(reading) ?? [])),
    roles: new Set(only.readings.flatMap(fieldsByRole)),
    goesBy: form !== 'surname' && only.wordings.some((wording) => slug(wording) === short),
  }
}

function joinOne(reading: KeyReading, bearer: Bearer): Identity | null {
  if (reading.wikidata !== null) return null
  const roles = fieldsByRole(reading)
  if (roles.length > 0 && bearer.roles.size > 0 && !roles.some((role) => bearer.roles.has(role))) return null
  const topic = fieldByTopic(reading)
  const sameTopic = topic !== null && bearer.topics.has(topic)
  const companions = sharedWith(reading, bearer.company)
  const alike = Number(sameTopic) + Number(roles.length > 0 && bearer.roles.size > 0) + Number(bearer.goesBy)
  const agrees =
    companions.length >= 2 || (companions.length === 1 && alike > 0) || (bearer.goesBy && sameTopic)
  if (!agrees) return null
  return {
    article: reading.article,
    key: reading.key,
    entity: bearer.key,
    rule: bearer.form,
    confidence: companions.length + alike >= MUCH ? BY_MUCH_COMPANY : BY_COMPANY,
    companions: shown(companions),
  }
}
