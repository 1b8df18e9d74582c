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
  query(sql: string, values?: unknown[]): Promise<{ rowCount: number | null }>
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
async function prepareTemplate(url: string): Promise<void> {
  await asAdmin(url, async (admin) => {
    // Two runs that start together: one builds, the other waits.
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK])
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE])
    if (rowCount) return
    const unfinished = `${TEMPLATE}_new`
    await admin.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`)
    await admin.query(`CREATE DATABASE ${unfinished}`)
    const address = withDatabase(url, unfinished)
    await migrate(address)
    const database = connect(address)
    await seedTopics(database, TOPICS)
    await database.close()
    await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${TEMPLATE}`)
  })
}

/** A database of one's own on a running server: `empty` or a copy of the template. */
export async function createDatabase(serverUrl: string, from: 'template' | 'empty'): Promise<string> {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`
  await asAdmin(serverUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} ${from === 'template' ? `TEMPLATE ${TEMPLATE}` : ''}`),
  )
  return withDatabase(serverUrl, name)
}

export async function dropDatabase(serverUrl: string, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  await asAdmin(serverUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
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
