import type { KeyReading } from '@parallax/domain'
import type { Field } from '../05-entities/role-words.ts'
import { countCompanions, fieldByTopic, fieldsByRole } from './company.ts'

/** One bearer of a name, as the articles show her: her walks of life, and the articles that show them. */
export interface Circle {
  wikidata: string | null
  fields: ReadonlySet<Field>
  /** What tells her apart in an id: the walk of life that most of her articles show. */
  name: string
  seeds: readonly KeyReading[]
}

interface Group {
  field: Field
  readings: KeyReading[]
  /** Articles whose own words say so, not their topic alone. */
  called: number
  company: ReadonlyMap<string, number>
  /** Companions that stand in two of its articles or more. */
  lasting: number
}

/** Walks of life that one person often leads at once: different words for her are no sign of two. */
const NEAR: readonly (readonly [Field, Field])[] = [
  ['politics', 'law'],
  ['politics', 'military'],
  ['politics', 'business'],
  ['politics', 'media'],
  ['politics', 'religion'],
  ['politics', 'health'],
  ['politics', 'science'],
  ['business', 'law'],
  ['business', 'media'],
  ['business', 'science'],
  ['health', 'science'],
  ['arts', 'media'],
  ['sport', 'media'],
]
const near = new Set(NEAR.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

/** Articles that must call her so. */
const FEWEST_CALLED = 2
/** Articles that must be about it where none calls her so, and companions that must last through them. */
const FEWEST_ABOUT = 4
const FEWEST_LASTING = 2
/** Of the smaller company, the share that may be common: reporters and rulers stand beside everybody. */
const MOST_COMMON = 0.1
const SMALLEST_COMPANY = 2

/**
 * The bearers of one name that the company in its articles shows beyond doubt; fewer than two where it shows no more
 * than one. The words that articles have for her decide first, then what they are about, and none who is in between.
 */
export function circlesOf(readings: readonly KeyReading[]): Circle[] {
  const groups = groupsOf(readings).filter(isSupported)
  if (groups.length < 2) return []
  const bridges = bridgesOf(readings)
  const sets = new Map(groups.map(({ field }) => [field, field]))
  const rootOf = (field: Field): Field => {
    let root = field
    while (sets.get(root) !== root) root = sets.get(root) as Field
    return root
  }
  for (const a of groups)
    for (const b of groups)
      if (a !== b && !areApart(a, b, bridges)) sets.set(rootOf(a.field), rootOf(b.field))
  const circles = Map.groupBy(groups, ({ field }) => rootOf(field))
  return circles.size < 2 ? [] : [...circles.values()].map(circleOf)
}

/** Readings by their walk of life. One that has several, or none, is in no group. */
function groupsOf(readings: readonly KeyReading[]): Group[] {
  const byField = new Map<Field, { readings: KeyReading[]; called: number }>()
  for (const reading of readings) {
    const [role, other] = fieldsByRole(reading)
    const field = role ?? fieldByTopic(reading)
    if (!field || other) continue
    const group = byField.get(field) ?? { readings: [], called: 0 }
    group.readings.push(reading)
    if (role) group.called++
    byField.set(field, group)
  }
  return [...byField]
    .map(([field, { readings: own, called }]) => {
      const company = countCompanions(own)
      const lasting = [...company.values()].filter((articles) => articles > 1).length
      return { field, readings: own, called, company, lasting }
    })
    .sort((a, b) => (a.field < b.field ? -1 : 1))
}

const isSupported = ({ readings, called, lasting }: Group) =>
  called >= FEWEST_CALLED || (readings.length >= FEWEST_ABOUT && lasting >= FEWEST_LASTING)

/** Pairs of walks of life that one article says of her, or that one linked entity leads. */
function bridgesOf(readings: readonly KeyReading[]): Set<string> {
  const bridges = new Set<string>()
  const linked = new Set<Field>()
  for (const reading of readings) {
    const fields = fieldsByRole(reading)
    for (const a of fields) for (const b of fields) bridges.add(`${a} ${b}`)
    const field = fields[0] ?? fieldByTopic(reading)
    if (reading.wikidata !== null && field) linked.add(field)
  }
  for (const a of linked) for (const b of linked) bridges.add(`${a} ${b}`)
  return bridges
}

/** Two bearers: walks of life that do not go together, and company that hardly meets. */
function areApart(a: Group, b: Group, bridges: ReadonlySet<string>): boolean {
  const pair = `${a.field} ${b.field}`
  if (near.has(pair) || bridges.has(pair)) return false
  const smaller = Math.min(a.company.size, b.company.size)
  if (smaller < SMALLEST_COMPANY) return false
  let common = 0
  for (const companion of a.company.keys()) if (b.company.has(companion)) common++
  return common <= smaller * MOST_COMMON
}

function circleOf(groups: readonly Group[]): Circle {
  const [most] = [...groups].sort(
    (a, b) => b.called - a.called || b.readings.length - a.readings.length || (a.field < b.field ? -1 : 1),
  )
  const seeds = groups.flatMap(({ readings }) => readings)
  return {
    wikidata: seeds.find(({ wikidata }) => wikidata !== null)?.wikidata ?? null,
    fields: new Set(groups.map(({ field }) => field)),
    name: most?.field ?? 'unclear',
    seeds,
  }
}
