import { Failure } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Rows a page holds unless asked, and at most. */
export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

/** Which stretch of a list: the first ones after a cursor, or the last ones before one. */
export interface PageRequest {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** One column that a list is ordered by. The columns of a list together are unique, so no row is met twice or missed. */
export interface OrderKey {
  column: RawBuilder<unknown>
  type: keyof typeof VALUE
  direction: 'asc' | 'desc'
  /** Rows without a value come last. */
  nullable?: boolean
}

/** What a cursor may carry for each type: a cursor comes from outside, and a bad cast would fail the statement. */
const VALUE = {
  date: /^\d{4}-\d\d-\d\d$/,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d){0,2}$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  int4: /^\d{1,9}$/,
  int8: /^\d{1,18}$/,
  float8: /^-?\d{1,17}(\.\d{1,20})?(e-?\d{1,3})?$/,
  text: /^[^\0]*$/,
} as const

type CursorValue = string | null

/** The parts of a statement that make it a page: condition, order, limit, and the cursor of each row. */
export interface Keyset {
  where: RawBuilder<SqlBool>
  orderBy: RawBuilder<unknown>
  /** One more than the page holds: whether there is more is known without counting. */
  limit: number
  cursor: RawBuilder<string>
  backward: boolean
  size: number
  continued: boolean
}

/**
 * Keyset pagination: a page costs the same wherever it lies, and stays right while articles come in.
 * @param name of the list and its order: a cursor of another list is refused
 * @throws Failure BAD_INPUT for a page size or a cursor that cannot be
 */
export function keyset(name: string, keys: readonly OrderKey[], request: PageRequest): Keyset {
  const backward = request.last != null
  if (backward && request.first != null) throw bad('Ask for `first` or for `last`, not for both.')
  if (backward ? request.after != null : request.before != null)
    throw bad('Use `after` together with `first`, and `before` together with `last`.')
  const size = pageSize(backward ? 'last' : 'first', backward ? request.last : request.first)
  const given = backward ? request.before : request.after
  const values = given == null ? undefined : decode(name, keys, given)
  const parts = sql.join([sql.lit(name), ...keys.map((key) => sql`${key.column}::text`)])
  return {
    where: values ? beyond(keys, values, backward) : sql<SqlBool>`true`,
    orderBy: sql.join(keys.map((key) => ordered(key, backward))),
    limit: size + 1,
    cursor: sql<string>`json_build_array(${parts})::text`,
    backward,
    size,
    continued: values !== undefined,
  }
}

function pageSize(name: string, asked: number | null | undefined): number {
  const size = asked ?? DEFAULT_PAGE_SIZE
  if (!Number.isInteger(size) || size < 0 || size > MAX_PAGE_SIZE)
    throw bad(`\`${name}\` must be between 0 and ${MAX_PAGE_SIZE}.`)
  return size
}

function ordered(key: OrderKey, backward: boolean): RawBuilder<unknown> {
  const descending = (key.direction === 'desc') !== backward
  const nulls = key.nullable ? (backward ? sql` nulls first` : sql` nulls last`) : sql``
  return sql`${key.column} ${descending ? sql`desc` : sql`asc`}${nulls}`
}

/** Rows beyond a cursor in reading direction: equal in the first keys, further in the next. */
function beyond(keys: readonly OrderKey[], values: CursorValue[], backward: boolean): RawBuilder<SqlBool> {
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((earlier, i) => same(earlier, values[i] ?? null))
    return sql`(${sql.join([...equal, further(key, values[index] ?? null, backward)], sql` and `)})`
  })
  return sql<SqlBool>`(${sql.join(alternatives, sql` or `)})`
}

function same(key: OrderKey, value: CursorValue): RawBuilder<unknown> {
  return value === null ? sql`${key.column} is null` : sql`${key.column} = ${typed(key, value)}`
}

function further(key: OrderKey, value: CursorValue, backward: boolean): RawBuilder<unknown> {
  if (value === null) return backward ? sql`${key.column} is not null` : sql`false`
  const ascending = (key.direction === 'asc') !== backward
  const past = sql`${key.column} ${ascending ? sql`>` : sql`<`} ${typed(key, value)}`
  return key.nullable && !backward ? sql`(${past} or ${key.column} is null)` : past
}

function typed(key: OrderKey, value: string): RawBuilder<unknown> {
  return sql`${value}::${sql.raw(key.type)}`
}

/** @param json what the statement gave for the row */
export function encodeCursor(json: string): string {
  return Buffer.from(json).toString('base64url')
}

function decode(name: string, keys: readonly OrderKey[], cursor: string): CursorValue[] {
  const parts = parse(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(parts) || parts.length !== keys.length + 1 || parts[0] !== name)
    throw bad('The cursor does not belong to this list in this order.')
  return keys.map((key, index) => {
    const value: unknown = parts[index + 1]
    if (value === null && key.nullable) return null
    if (typeof value === 'string' && VALUE[key.type].test(value) && isDay(key, value)) return value
    throw bad('The cursor does not belong to this list in this order.')
  })
}

function isDay(key: OrderKey, value: string): boolean {
  if (key.type !== 'date' && key.type !== 'timestamptz') return true
  return !Number.isNaN(Date.parse(value.slice(0, 10))) && value >= '0001'
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function bad(message: string): Failure {
  return new Failure('BAD_INPUT', message)
}
