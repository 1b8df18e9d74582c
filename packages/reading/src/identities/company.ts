import type { KeyReading } from '@parallax/domain'
import { FIELD_OF_ROLE, type Field } from '../05-entities/role-words.ts'

/** Top-level Media Topics that go with a walk of life; what concerns anybody (a trial, an illness) says nothing. */
const FIELD_OF_TOPIC: ReadonlyMap<string, Field> = new Map([
  ['medtop:01000000', 'arts'],
  ['medtop:04000000', 'business'],
  ['medtop:11000000', 'politics'],
  ['medtop:12000000', 'religion'],
  ['medtop:13000000', 'science'],
  ['medtop:15000000', 'sport'],
])

/** An article that names more is a list: standing in it together is no company. */
const LARGEST_COMPANY = 60
const MOST_SHOWN = 5

/** Who else stands in the article. */
function companionsOf({ key, company }: KeyReading): readonly string[] {
  return company.length > LARGEST_COMPANY ? [] : company.filter((other) => other !== key)
}

/** The walks of life that the article's words for a person belong to, in alphabetical order. */
export function fieldsByRole({ roles }: KeyReading): Field[] {
  return [...new Set(roles.flatMap((role) => FIELD_OF_ROLE.get(role) ?? []))].sort()
}

/** The walk of life that the article is most about. */
export function fieldByTopic({ topics }: KeyReading): Field | null {
  for (const topic of topics) {
    const field = FIELD_OF_TOPIC.get(topic)
    if (field) return field
  }
  return null
}

/** In how many of the articles each companion stands. */
export function countCompanions(readings: readonly KeyReading[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const reading of readings)
    for (const companion of companionsOf(reading)) counts.set(companion, (counts.get(companion) ?? 0) + 1)
  return counts
}

/** The companions of a reading that stand in so many articles of this company, in most first. */
export function sharedWith(reading: KeyReading, company: ReadonlyMap<string, number>, fewest = 1): string[] {
  return companionsOf(reading)
    .filter((companion) => (company.get(companion) ?? 0) >= fewest)
    .sort((a, b) => (company.get(b) ?? 0) - (company.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0))
}

export const shown = (companions: readonly string[]) => companions.slice(0, MOST_SHOWN)
