import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { storedRows, type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ingestFiles } from '../src/ingest-files.ts'
import { createRun } from '../src/runs/create-run.ts'
import { processRun, resumeRuns } from '../src/runs/process-run.ts'
import { runProgress } from '../src/runs/progress.ts'
import { articleCount, articles, expectNothingHalf } from './collection.ts'
import { stubReader } from './stub-reader.ts'

/** Processes are killed and connections cut for real; whatever the moment, everything ends up there once. */

let database: TestDatabase
const children: ChildProcess[] = []
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())
beforeEach(async () => {
  await database.pool.query('TRUNCATE article, entity, outlet, agency, ingest_run CASCADE')
})
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child)
})

const count = () => articleCount(database)

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

function start(script: string, ...args: string[]): ChildProcess {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'children', script), database.url, ...args],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  children.push(child)
  return child
}

test('killed again and again at any moment, a run ends with exactly one copy of everything', async () => {
  const items = articles(120)
  await processRun(database, await createRun(database, items), { reader: stubReader({ size: 3 }) })
  const expected = await storedRows(database)
  await database.pool.query('TRUNCATE article, entity, outlet, agency, ingest_run CASCADE')

  const runId = await createRun(database, items)
  let kills = 0
  for (let before = 0; kills < 8 && before < 100; kills++) {
    const child = start('process-run.ts', runId)
    // Killed at an arbitrary point of some article, after at least one more was stored.
    await expect.poll(count, { interval: 5, timeout: 40_000 }).toBeGreaterThan(before)
    await sleep(kills * 7)
    await kill(child)
    await expectNothingHalf(database)
    before = await count()
  }
  expect(kills).toBeGreaterThan(2)
  expect(await count()).toBeLessThan(120)
  expect(await runProgress(database, runId)).toMatchObject({ state: 'running' })
  const [end] = await resumeRuns(database, { reader: stubReader() })
  expect(end).toMatchObject({ runId, state: 'finished', total: 120, stored: 120, unchanged: 0, failed: 0 })
  expect(await storedRows(database)).toEqual(expected)
  expect(await resumeRuns(database, { reader: stubReader() })).toEqual([])
}, 180_000)

test('an ingest of files that is killed and begun again has everything once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-ingest-'))
  for (const [index, item] of articles(80).entries())
    if ('input' in item) writeFileSync(join(folder, `${index}.txt`), item.input.text ?? '')
  const child = start('ingest-files.ts', folder)
  await expect.poll(count, { interval: 5, timeout: 40_000 }).toBeGreaterThan(5)
  await kill(child)
  const again = await ingestFiles(database, [folder], { reader: stubReader() })
  expect(again).toMatchObject({ state: 'finished', total: 80, failed: 0 })
  expect(again.unchanged).toBeGreaterThan(0)
  expect(again.stored + again.unchanged).toBe(80)
  await resumeRuns(database, { reader: stubReader() })
  expect(await count()).toBe(80)
  await expectNothingHalf(database)
  rmSync(folder, { recursive: true })
}, 120_000)

test('two processes share a run, and what one was at when it was killed the other does', async () => {
  const runId = await createRun(database, articles(60))
  const other = start('process-run.ts', runId)
  await expect.poll(count, { interval: 5, timeout: 40_000 }).toBeGreaterThan(3)
  const ours = processRun(database, runId, { reader: stubReader({ takes: 10 }) })
  await sleep(100)
  await kill(other)
  expect(await ours).toMatchObject({ state: 'finished', stored: 60, unchanged: 0, failed: 0 })
  expect(await count()).toBe(60)
  await expectNothingHalf(database)
}, 120_000)

test('a database that goes away breaks the run off without a failed article, and it can be resumed', async () => {
  const runId = await createRun(database, articles(40))
  const broken = processRun(database, runId, { reader: stubReader({ takes: 20 }) })
  const end = expect(broken).rejects.toThrow()
  await expect.poll(count, { interval: 5 }).toBeGreaterThan(2)
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  )
  await end
  expect(await runProgress(database, runId)).toMatchObject({ state: 'running', failed: 0 })
  expect(await processRun(database, runId, { reader: stubReader() })).toMatchObject({
    state: 'finished',
    stored: 40,
    failed: 0,
  })
  await expectNothingHalf(database)
})
