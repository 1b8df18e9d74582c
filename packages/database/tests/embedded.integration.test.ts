import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseProblem, openDatabase, runningAddress } from '@parallax/database'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { processStamp } from '../src/server/lock.ts'

/** Faults are made for real here: processes are killed, servers are left behind, files are broken. */

let folder: string
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-embedded-'))
  chmodSync(folder, 0o755)
})
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGKILL')
  if (existsSync(join(folder, 'postgres/postmaster.pid'))) await (await open()).stop()
  rmSync(folder, { recursive: true })
})

/** Killed processes lose nothing for want of a sync; only a machine that loses power does. */
const open = (options: { join?: boolean } = {}) =>
  openDatabase({ dataDir: folder, durable: false, ...options })

interface Said {
  url: string
  owned: boolean
  code?: string
  message?: string
}

/** Another process that opens the folder. */
async function another(mode: 'own' | 'join' = 'own'): Promise<Said & { child: ChildProcess }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'children/open.ts'), folder, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { ...(JSON.parse(line) as Said), child }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const serverPid = () => Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
const insertOne = 'CREATE TABLE IF NOT EXISTS kept (n int); INSERT INTO kept VALUES (1)'

test('a folder is set up once, keeps its data, and only its owner may look into it', async () => {
  const first = await openDatabase({ dataDir: folder })
  expect(first.owned).toBe(true)
  expect(new URL(first.url).hostname).toBe('127.0.0.1')
  await query(first.url, insertOne)
  expect(await query(first.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }])
  expect(await query(first.url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  expect(await query(first.url, "SELECT lower('ÄÇĞ') AS low")).toEqual([{ low: 'äçğ' }])
  for (const secret of ['password', 'server.json'])
    expect(statSync(join(folder, secret)).mode & 0o077).toBe(0)
  await first.stop()
  expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
  expect(runningAddress(folder)).toBeNull()

  const second = await open()
  expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
  await second.stop()
})

test('nobody gets in without the password', async () => {
  const { url, stop } = await open()
  const wrong = new URL(url)
  wrong.password = 'wrong'
  await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  await stop()
})

test('a second start on the same folder says who is there, and the first goes on', async () => {
  const first = await another()
  const second = await another()
  expect(second).toMatchObject({
    code: 'IN_USE',
    message: expect.stringContaining(`process ${first.child.pid}`),
  })
  expect(await query(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('of many that start at once, one owns the folder', async () => {
  const all = await Promise.all([another(), another(), another()])
  expect(all.filter(({ owned }) => owned)).toHaveLength(1)
  expect(all.filter(({ code }) => code === 'IN_USE')).toHaveLength(2)
})

test('a command joins the running server, and whoever leaves last stops it', async () => {
  const owner = await another()
  const guest = await open({ join: true })
  expect(guest).toMatchObject({ url: owner.url, owned: false })
  await end(owner.child, 'SIGTERM')
  expect(await query(guest.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  const pid = serverPid()
  await guest.stop()
  expect(processStamp(pid)).toBeNull()
})

test('a start joins the server of a command that came first', async () => {
  const guest = await another('join')
  const owner = await open()
  expect(owner).toMatchObject({ url: guest.url, owned: true })
  await end(guest.child, 'SIGTERM')
  expect(await query(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await owner.stop()
})

test('after kill -9 of the owner its server is taken over with all that was committed', async () => {
  const { url, child } = await another()
  await query(url, insertOne)
  const pid = serverPid()
  await end(child, 'SIGKILL')
  expect(processStamp(pid)).not.toBeNull()
  const next = await open()
  expect(next).toMatchObject({ url, owned: true })
  expect(serverPid()).toBe(pid)
  expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
  await next.stop()
  expect(processStamp(pid)).toBeNull()
})

test('after kill -9 of the server and its owner the data recovers', async () => {
  const { url, child } = await another()
  await query(url, insertOne)
  process.kill(serverPid(), 'SIGKILL')
  await end(child, 'SIGKILL')
  const next = await open()
  expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
  await next.stop()
})

test('a first start that was killed while it set up the folder is begun anew', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'children/open.ts'), folder], {
    stdio: 'ignore',
  })
  children.push(child)
  await expect
    .poll(() => readdirSync(folder).some((name) => name.startsWith('postgres.new-')), {
      interval: 5,
      timeout: 30_000,
    })
    .toBe(true)
  await end(child, 'SIGKILL')
  const next = await open()
  expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await next.stop()
})

test('a lock and a server note whose numbers now belong to others are no hindrance', async () => {
  await (await open()).stop()
  // This very process: alive, but neither an owner that began then nor a PostgreSQL.
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, stamp: '1' }))
  writeFileSync(
    join(folder, 'postgres/postmaster.pid'),
    `${process.pid}\n${folder}/postgres\n1\n5432\n\n127.0.0.1\n`,
  )
  const next = await open()
  expect(next.owned).toBe(true)
  await next.stop()
})

test('a damaged lock file is no hindrance', async () => {
  writeFileSync(join(folder, 'lock'), '{"pid":')
  const next = await open()
  expect(next.owned).toBe(true)
  await next.stop()
})

test('a server that cannot start says why', async () => {
  await (await open()).stop()
  const version = join(folder, 'postgres/PG_VERSION')
  writeFileSync(version, '14\n')
  await expect(open()).rejects.toMatchObject({
    name: 'DatabaseProblem',
    code: 'NOT_STARTED',
    message: expect.stringContaining('database files are incompatible with server'),
  })
  writeFileSync(version, '18\n')
})

test.skipIf(process.getuid?.() !== 0)('root may use a folder that nobody else can enter', async () => {
  chmodSync(folder, 0o700)
  const { url, stop } = await open()
  const [row] = await query(url, 'SHOW data_directory')
  expect(row?.data_directory).toMatch(/^\/var\/lib\/parallax\//)
  await stop()
  rmSync(join(String(row?.data_directory), '..'), { recursive: true })
})

const own = (url: string) => openDatabase({ url, dataDir: folder })

test('an own server that is not there: a sentence with host and reason, without the password', async () => {
  const port = await unusedPort()
  const failure = await own(`postgresql://me:s3cret@127.0.0.1:${port}/news`).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(DatabaseProblem)
  expect(failure).toMatchObject({
    code: 'UNREACHABLE',
    message: `The database at 127.0.0.1:${port}/news does not answer: nothing listens there.`,
  })
  expect(String(failure)).not.toContain('s3cret')
})

test('an own server that takes the call and says nothing', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : 0
  await expect(own(`postgresql://me@127.0.0.1:${port}/news`)).rejects.toMatchObject({
    message: expect.stringContaining('no answer came in time'),
  })
  silent.close()
})

test('an own server that refuses: a wrong password, a missing database, a host that is not', async () => {
  const good = new URL(inject('testServer'))
  const wrong = new URL(good)
  wrong.password = 's3cret'
  await expect(own(wrong.href)).rejects.toMatchObject({
    message: expect.stringContaining('the password was refused'),
  })
  const missing = new URL(good)
  missing.pathname = '/nowhere'
  await expect(own(missing.href)).rejects.toMatchObject({
    message: expect.stringContaining('there is no database of that name'),
  })
  await expect(own('postgresql://me@host.invalid/news')).rejects.toMatchObject({ code: 'UNREACHABLE' })
})

test('an own server that answers is used as it is', async () => {
  const url = inject('testServer')
  const database = await own(url)
  expect(database).toMatchObject({ url, owned: false })
  await database.stop()
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

async function unusedPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}
