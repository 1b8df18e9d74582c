import { PrismaPg } from '@prisma/adapter-pg'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PrismaClient } from './generated/client/client.ts'
import type { DB } from './tables.ts'

/** One pool with two ways to use it: Kysely for sums and bulk writes, Prisma for rows and their relations. */
export interface Database {
  kysely: Kysely<DB>
  prisma: PrismaClient
  pool: pg.Pool
  url: string
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Sees the text of every statement that is sent, whoever sends it; for logs and for counting in tests. */
  onQuery?: (sql: string) => void
  /** Connections at most; 10 unless told. */
  max?: number
}

/** Object ids of the types that pg would hand over as text or as a Date (pg_type.dat of PostgreSQL). */
const OID = {
  int8: 20,
  date: 1082,
  numeric: 1700,
  int8Array: 1016,
  dateArray: 1182,
  numericArray: 1231,
  textArray: 1009,
}

const asNumber = (value: string) => Number(value)
const asText = (value: string) => value
const asTexts = pg.types.getTypeParser(OID.textArray) as (value: string) => string[]
const asNumbers = (value: string) => asTexts(value).map(Number)

/** Counts and sums fit a double here, and a day is a day: no bigint strings, no Date moved by a time zone. */
const PARSERS = new Map<number, (value: string) => unknown>([
  [OID.int8, asNumber],
  [OID.numeric, asNumber],
  [OID.date, asText],
  [OID.int8Array, asNumbers],
  [OID.numericArray, asNumbers],
  [OID.dateArray, asTexts],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS.get(oid)) ||
    pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

function watched(onQuery: (sql: string) => void): typeof pg.Client {
  return class extends pg.Client {
    // pg overloads `query` with callbacks, promises and submittables; the text is in the first argument of each.
    override query(...args: unknown[]): never {
      const first = args[0] as string | { text?: string }
      onQuery(typeof first === 'string' ? first : (first.text ?? ''))
      return (super.query as (...all: unknown[]) => never).apply(this, args)
    }
  }
}

/** Opens a pool on a migrated database. Nothing is sent before the first statement. */
export function connect(url: string, { onQuery, max = 10 }: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: 'parallax',
    connectionTimeoutMillis: 15_000,
    ...(onQuery ? { Client: watched(onQuery) } : {}),
  })
  // A connection that dies, idle or lent, is replaced at the next use and fails what was running on it; without
  // listeners its end would also end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  let closed: Promise<void> | undefined
  return {
    kysely,
    prisma,
    pool,
    url,
    close: () => {
      closed ??= prisma.$disconnect().then(() => kysely.destroy())
      return closed
    },
  }
}
