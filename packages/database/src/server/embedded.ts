import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseProblem } from '../problem.ts'
import {
  type Cluster,
  DATABASE,
  folderPassword,
  initialise,
  runningServer,
  start,
  stop,
  USER,
} from './cluster.ts'
import { isAlive, isLock, type Lock, readHolder, thisProcess, tryLock, whileLocked } from './lock.ts'
import { installedPrograms } from './programs.ts'
import { canReach, reachableCopy, serverAccount } from './run-as.ts'

/** Where root keeps the data of a folder that PostgreSQL's unprivileged account cannot enter, e.g. under `/root`. */
const SYSTEM_FOLDER = '/var/lib/parallax'

export interface EmbeddedOptions {
  /** The folder for everything that Parallax keeps, usually `.parallax`. */
  dataDir: string
  /** True: share the server with whoever uses the folder. False: be its one owner, or fail. */
  join: boolean
  /** False gives up safety against a crash of the machine for speed; for tests. */
  durable: boolean
}

export interface EmbeddedDatabase {
  url: string
  owned: boolean
  stop(): Promise<void>
}

/**
 * The folder's own PostgreSQL: created at the first use, started where it does not run, shared where it does.
 * Every process that uses it is noted in the folder; the last one to leave stops the server.
 * @throws DatabaseProblem IN_USE where the folder has a living owner, NOT_STARTED where the server does not come up
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = resolve(options.dataDir)
  mkdirSync(join(folder, 'clients'), { recursive: true })
  const ownership = options.join ? null : own(folder)
  const client = join(folder, 'clients', `${process.pid}.${sequence++}.json`)
  const gate = join(folder, 'starting')
  try {
    const cluster = await clusterOf(folder)
    const url = await whileLocked(gate, async () => {
      const port = await running(cluster, options.durable)
      const address = addressOf(cluster, port, DATABASE)
      writeFileSync(client, JSON.stringify(thisProcess()))
      writeWhole(join(folder, 'server.json'), { url: address, pid: runningServer(cluster.data)?.pid ?? null })
      return address
    })
    const leave = once(() =>
      whileLocked(gate, async () => {
        rmSync(client, { force: true })
        if (!othersIn(folder)) {
          await stop(cluster)
          rmSync(join(folder, 'server.json'), { force: true })
        }
      }).finally(() => ownership?.release()),
    )
    return { url, owned: ownership !== null, stop: leave }
  } catch (error) {
    rmSync(client, { force: true })
    ownership?.release()
    throw error
  }
}

let sequence = 0

function own(folder: string): Lock {
  const taken = tryLock(join(folder, 'lock'))
  if (isLock(taken)) return taken
  throw new DatabaseProblem(
    'IN_USE',
    `Parallax already runs on the folder ${folder} (process ${taken.pid}). Stop it first, or give this start another folder.`,
  )
}

async function clusterOf(folder: string): Promise<Cluster> {
  const password = folderPassword(join(folder, 'password'))
  const programs = installedPrograms()
  const account = await serverAccount(join(folder, 'postgres'))
  const reachesData = canReach(account, join(folder, 'postgres'))
  const aside = join(SYSTEM_FOLDER, createHash('sha256').update(folder).digest('hex').slice(0, 16))
  if (!reachesData) mkdirSync(aside, { recursive: true, mode: 0o755 })
  return {
    data: join(reachesData ? folder : aside, 'postgres'),
    programs: canReach(account, join(programs, 'bin', 'postgres'))
      ? programs
      : reachableCopy(programs, aside),
    account,
    password,
  }
}

/** The port of the folder's server, which is started, and before that created, as far as needed. */
async function running(cluster: Cluster, durable: boolean): Promise<number> {
  if (!existsSync(cluster.data)) await initialise(cluster, durable)
  const left = runningServer(cluster.data)
  if (left) {
    if (await answers(cluster, left.port)) return left.port
    await stop(cluster)
  }
  const port = await start(cluster, durable)
  if (!(await answers(cluster, port)))
    throw new DatabaseProblem(
      'NOT_STARTED',
      `The built-in database in ${cluster.data} does not take the password that is kept beside it.`,
    )
  await ensureDatabase(cluster, port)
  return port
}

const STARTING_UP = '57P03'
const PATIENCE_MS = 60_000

/** Whether our password opens the server; waits while it recovers from a crash. */
async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const code = await attempt(addressOf(cluster, port, 'postgres'))
    if (code === null) return true
    if (code !== STARTING_UP || Date.now() > deadline) return false
    await sleep(100)
  }
}

async function attempt(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return null
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown'
  } finally {
    await client.end().catch(() => {})
  }
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(cluster, port, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}

function addressOf({ password }: Cluster, port: number, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`
}

/** Whether another living process still uses the server; notes of dead ones are cleared away. */
function othersIn(folder: string): boolean {
  const clients = join(folder, 'clients')
  let found = false
  for (const name of readdirSync(clients)) {
    if (isAlive(readHolder(join(clients, name)))) found = true
    else rmSync(join(clients, name), { force: true })
  }
  return found
}

/** The address of the server that runs on the folder, for looking in from outside; null where none runs. */
export function runningAddress(dataDir: string): string | null {
  try {
    const file = readFileSync(join(resolve(dataDir), 'server.json'), 'utf8')
    return (JSON.parse(file) as { url: string }).url
  } catch {
    return null
  }
}

function writeWhole(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, `${JSON.stringify(content)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}
