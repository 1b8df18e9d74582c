import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import {
  connect,
  migrate,
  type OpenDatabase,
  openDatabase,
  readMigrations,
  seedTopics,
} from '@parallax/database'
import { TOPICS } from './topics.ts'

/** A connection of its own, so that a lock taken on it is held until it ends. */
interface Admin {
  query(sql: string, values?: unknown[]): Promise<{ rowCount: number | null; rows: { datname: string }[] }>
}

const checkout = createHash('sha256')
  .update(import.meta.dirname)
  .digest('hex')
  .slice(0, 12)
const schema = createHash('sha256')
  .update(JSON.stringify([readMigrations(), TOPICS]))
  .digest('hex')
  .slice(0, 12)
const TEMPLATE = `template_${schema}`
/** Any number, as long as it is the same in all runs. */
const LOCK = 4_211_908_733

/**
 * The server that all test runs of this checkout share; it ends with the last of them. It lies outside the repository
 * and does not sync its writes.
 */
export async function startTestServer(): Promise<OpenDatabase> {
  const dataDir = join(tmpdir(), `parallax-test-${userInfo().username}-${checkout}`)
  mkdirSync(dataDir, { recursive: true })
  chmodSync(dataDir, 0o755)
  const server = await openDatabase({ dataDir, join: true, durable: false })
  await prepareTemplate(server.url)
  return server
}

/** A migrated database with the top-level topics, from which the tests' databases are copied. */
const prepareTemplate = (url: string): Promise<void> =>
  prepareOnce(url, TEMPLATE, {
    from: null,
    fill: async (address) => {
      await migrate(address)
      const database = connect(address)
      await seedTopics(database, TOPICS)
      await database.close()
    },
  })

interface Preparation {
  /** The database it begins as a copy of; null: an empty one. */
  from: string | null
  /** Fills the database at this address and leaves no connection open. */
  fill: (url: string) => Promise<void>
}

/** Makes a database to be copied, unless there is one of this name. Of those who ask together one makes it, the others wait. */
async function prepareOnce(url: string, name: string, { from, fill }: Preparation): Promise<void> {
  await asAdmin(url, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK])
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    const unfinished = `${name}_new`
    await admin.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`)
    await admin.query(`CREATE DATABASE ${unfinished} ${from ? `TEMPLATE ${from}` : ''}`)
    await fill(withDatabase(url, unfinished))
    await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
  })
}

/** Makes a filled database once in a run, to be copied by its name. */
export const prepareFilled = (url: string, name: string, fill: Preparation['fill']): Promise<void> =>
  prepareOnce(url, name, { from: TEMPLATE, fill })

/** A database of one's own on a running server: an empty one, or a copy of the one that is named. */
export async function createDatabase(serverUrl: string, from: string | null = TEMPLATE): Promise<string> {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`
  await asAdmin(serverUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} ${from ? `TEMPLATE ${from}` : ''}`),
  )
  return withDatabase(serverUrl, name)
}

export async function dropDatabase(serverUrl: string, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  await asAdmin(serverUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
}

/** Removes what a run filled for itself. */
export async function dropDatabasesOf(serverUrl: string, run: string): Promise<void> {
  await asAdmin(serverUrl, async (admin) => {
    const { rows } = await admin.query("SELECT datname FROM pg_database WHERE datname LIKE '%\\_' || $1", [
      run,
    ])
    for (const { datname } of rows) await admin.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  })
}

async function asAdmin(url: string, work: (admin: Admin) => Promise<unknown>): Promise<void> {
  const { pool, close } = connect(url, { max: 1 })
  const admin = await pool.connect()
  try {
    await work(admin)
  } finally {
    admin.release()
    await close()
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
