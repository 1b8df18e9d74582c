import { randomBytes, randomUUID } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseProblem } from '../problem.ts'
import { processStamp } from './lock.ts'
import { runProgram } from './programs.ts'
import type { Account } from './run-as.ts'

/** One PostgreSQL data folder with the programs and the account that serve it. */
export interface Cluster {
  /** The data folder proper (`PG_VERSION` and so on). */
  data: string
  programs: string
  account: Account
  password: string
}

export const USER = 'parallax'
export const DATABASE = 'parallax'

/**
 * Settings for a small machine that also runs the workbench. Commits are synced: an acknowledged write survives
 * a crash. `durable: false` gives that up for speed and is for tests alone.
 */
function settings(port: number, durable: boolean): string {
  const fixed: Record<string, string> = {
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    port: String(port),
    max_connections: '100',
    timezone: "'UTC'",
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    max_parallel_workers_per_gather: '1',
    max_wal_size: '1GB',
    wal_compression: 'on',
    checkpoint_completion_target: '0.9',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
  }
  const relaxed = { shared_buffers: '64MB', fsync: 'off', full_page_writes: 'off' }
  const all = durable ? fixed : { ...fixed, ...relaxed }
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}`)
  return `# Written at every start of Parallax.\n${lines.join('\n')}\n`
}

/** Each attempt has a folder of its own: the `initdb` of a killed owner may still be writing into the last one. */
const UNFINISHED = '.new-'

/** Takes away what killed first starts left. */
function sweepUnfinished(data: string): void {
  const folder = dirname(data)
  for (const name of readdirSync(folder).filter((entry) =>
    entry.startsWith(`${basename(data)}${UNFINISHED}`),
  ))
    try {
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    } catch {
      // Somebody still writes there: it is in nobody's way, and the next first start takes it.
    }
}

/** Makes the data folder. It appears under its name only when it is complete. */
export async function initialise(cluster: Cluster, durable: boolean): Promise<void> {
  const { data, programs, account, password } = cluster
  sweepUnfinished(data)
  const unfinished = `${data}${UNFINISHED}${randomUUID()}`
  const passwordFile = `${data}.pw`
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    await runProgram(programs, account, 'initdb', [
      `--pgdata=${unfinished}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order and the same case rules on every machine, whatever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ])
  } catch (cause) {
    throw new DatabaseProblem(
      'NOT_STARTED',
      `The database could not be created in ${data}: ${lastLine(cause)}`,
      {
        cause,
      },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  appendFileSync(join(unfinished, 'postgresql.conf'), "\ninclude_if_exists = 'parallax.conf'\n")
  renameSync(unfinished, data)
}

/** The port was taken meanwhile, or processes of a killed server are still on their way out. */
const PASSING = /could not create any TCP\/IP sockets|shared memory block|lock file "[^"\n]*" already exists/

/** Starts the server on a free port of 127.0.0.1 and returns the port. It outlives this process until `stop`. */
export async function start(cluster: Cluster, durable: boolean): Promise<number> {
  const { data, programs, account } = cluster
  const log = join(data, 'server.log')
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const conf = join(data, 'parallax.conf')
    writeFileSync(conf, settings(port, durable))
    rmSync(log, { force: true })
    if (account) chownSync(conf, account.uid, account.gid)
    try {
      await runProgram(programs, account, 'pg_ctl', [
        'start',
        '--wait',
        '--timeout=120',
        '--silent',
        `--pgdata=${data}`,
        `--log=${log}`,
      ])
      return port
    } catch (cause) {
      const reason = lastFatal(log, cause)
      if (attempt < 5 && PASSING.test(reason)) await sleep(500 * attempt)
      else
        throw new DatabaseProblem('NOT_STARTED', `The built-in database did not start: ${reason}`, { cause })
    }
  }
}

/** Ends the server, breaking off what runs; what was committed stays. */
export async function stop({ data, programs, account }: Cluster): Promise<void> {
  await runProgram(programs, account, 'pg_ctl', [
    'stop',
    '--wait',
    '--timeout=60',
    '--silent',
    '--mode=fast',
    `--pgdata=${data}`,
  ]).catch(() => {
    if (!runningServer(data)) return
    return runProgram(programs, account, 'pg_ctl', [
      'stop',
      '--wait',
      '--silent',
      '--mode=immediate',
      `--pgdata=${data}`,
    ])
  })
}

/**
 * The server that runs on the data folder, also one that an ended process left behind; null where none does.
 * A `postmaster.pid` whose number now belongs to another program is removed, since PostgreSQL would not start over it.
 */
export function runningServer(data: string): { pid: number; port: number } | null {
  const file = join(data, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (processStamp(pid) === null) return null
  if (isServerOf(pid, data)) return { pid, port: Number(lines[3]) }
  rmSync(file, { force: true })
  return null
}

function isServerOf(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
  } catch {
    return true
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The password of the folder's database, made at the first start and readable by its owner alone. */
export function folderPassword(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const password = randomBytes(24).toString('base64url')
  const unfinished = `${path}.new`
  writeFileSync(unfinished, `${password}\n`, { mode: 0o600 })
  renameSync(unfinished, path)
  return password
}

function lastFatal(log: string, cause: unknown): string {
  try {
    const lines = readFileSync(log, 'utf8').split('\n')
    const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.findLast((line) => line.trim())
    if (fatal) return fatal.replace(/^.*(FATAL|PANIC):\s*/, '')
  } catch {
    // No log was written: the program's own words are all there is.
  }
  return lastLine(cause)
}

function lastLine(cause: unknown): string {
  const { stderr, message } = cause as { stderr?: string; message?: string }
  return (stderr?.trim() || message || 'unknown reason').split('\n').at(-1) ?? 'unknown reason'
}
