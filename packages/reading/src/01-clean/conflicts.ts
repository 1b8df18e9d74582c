import type { Byline, Conflict, Moment, Publisher, Title } from '@parallax/domain'
import { samePerson } from './bylines/bylines-stated.ts'
import { fallsOn } from './dates/calendar.ts'
import { fold } from './line.ts'
import { agencyOf } from './publishers/agency.ts'
import { nameKey } from './publishers/known-outlets.ts'

/** What was chosen for each field, and all that caller and page state for it, best first. */
export interface Stated<T> {
  chosen: T | null
  all: readonly T[]
}

export interface StatedFields {
  title: Stated<Title>
  outlet: Stated<Publisher>
  agency: Stated<Publisher>
  published: Stated<Moment>
  updated: Stated<Moment>
  bylines: { chosen: readonly Byline[]; all: readonly Byline[] }
}

interface Statement {
  value: string
  start?: number | undefined
  end?: number | undefined
  confidence: number
  rule: string
}
type Field = Conflict['field']

/** Of each field so many are kept, the best. */
const MOST = 5

/** What the page states otherwise than the values chosen, field by field; another printing of the same value is no conflict. */
export function findConflicts(fields: StatedFields): Conflict[] {
  const { title, outlet, agency, published, updated, bylines } = fields
  return [
    ...disagreeing(
      'title',
      [title.chosen].flatMap(titleStatement),
      title.all.flatMap(titleStatement),
      sameTitle,
    ),
    ...disagreeing(
      'outlet',
      [outlet.chosen].flatMap(nameStatement),
      outlet.all.flatMap(nameStatement),
      sameOutlet,
    ),
    ...disagreeing(
      'agency',
      [agency.chosen].flatMap(nameStatement),
      agency.all.flatMap(nameStatement),
      sameAgency,
    ),
    ...disagreeing(
      'bylines',
      bylines.chosen.flatMap(nameStatement),
      bylines.all.flatMap(nameStatement),
      samePerson,
    ),
    ...disagreeing(
      'published',
      [published.chosen].flatMap(statement),
      published.all.flatMap(statement),
      sameMoment,
    ),
    ...disagreeing(
      'updated',
      [updated.chosen].flatMap(statement),
      updated.all.flatMap(statement),
      sameMoment,
    ),
  ]
}

function disagreeing(
  field: Field,
  chosen: readonly Statement[],
  all: readonly Statement[],
  same: (a: string, b: string) => boolean,
): Conflict[] {
  const others: Statement[] = []
  for (const stated of [...all].sort((a, b) => b.confidence - a.confidence)) {
    if ([...chosen, ...others].some(({ value }) => same(value, stated.value))) continue
    others.push(stated)
    if (others.length === MOST) break
  }
  return others.map(({ value, start, end, confidence, rule }) => ({
    field,
    value,
    // A title that stands in the page's head alone has no place in the text.
    ...(start === undefined || end === undefined || start === end ? {} : { start, end }),
    confidence,
    rule,
  }))
}

function titleStatement(title: Title | null): Statement[] {
  return title ? [{ ...title, value: title.text }] : []
}

function nameStatement(named: Publisher | Byline | null): Statement[] {
  return named ? [{ ...named, value: named.name }] : []
}

function statement(moment: Moment | null): Statement[] {
  return moment ? [moment] : []
}

/** The same words, or one with the outlet's name or a section before or after it. */
function sameTitle(a: string, b: string): boolean {
  const [own, other] = [fold(a), fold(b)]
  if (own === other) return true
  const [shorter, longer] = own.length < other.length ? [own, other] : [other, own]
  return (
    shorter.length > 0 &&
    (longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`)) &&
    shorter.length * 2 >= longer.length
  )
}

/** The same letters, one name inside the other ("Telegraph", "The Telegraph Online"), or its first letters ("BBC"). */
function sameOutlet(a: string, b: string): boolean {
  const [own, other] = [nameKey(a), nameKey(b)]
  if (own === other || own.includes(other) || other.includes(own)) return true
  return initials(a) === other || initials(b) === own
}

function initials(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])[\p{Lu}\d]/gu) ?? []).join('').toLowerCase()
}

function sameAgency(a: string, b: string): boolean {
  return (agencyOf(a)?.name ?? a) === (agencyOf(b)?.name ?? b)
}

/** The same moment as far as both tell it; a bare day agrees with every moment that falls on it somewhere. */
function sameMoment(a: string, b: string): boolean {
  if (a.length === b.length && a.length === 10) return a === b
  if (a.length === 10 || b.length === 10) {
    return a.length === 10 ? fallsOn(b, a) : fallsOn(a, b)
  }
  return a.slice(0, 16) === b.slice(0, 16)
}
