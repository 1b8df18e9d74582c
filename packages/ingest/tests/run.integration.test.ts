import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storedRows, type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { articlesOf } from '../src/files.ts'
import { ingestFiles, itemsOf } from '../src/ingest-files.ts'
import type { ParsedItem } from '../src/parse/check-input.ts'
import { createRun } from '../src/runs/create-run.ts'
import { processRun } from '../src/runs/process-run.ts'
import type { RunProgress } from '../src/runs/progress.ts'
import { watchRun } from '../src/runs/watch-run.ts'
import { articleCount, articles, expectNothingHalf } from './collection.ts'
import { stubReader } from './stub-reader.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())
beforeEach(async () => {
  await database.pool.query('TRUNCATE article, entity, outlet, agency, ingest_run CASCADE')
  folder = mkdtempSync(join(tmpdir(), 'parallax-ingest-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const count = () => articleCount(database)

test('a run reads every article once, tells its progress, and ends', async () => {
  const runId = await createRun(database, articles(12))
  const told: RunProgress[] = []
  const end = await processRun(database, runId, {
    reader: stubReader(),
    onProgress: (step) => told.push(step),
  })
  expect(end).toEqual({ runId, state: 'finished', total: 12, done: 12, stored: 12, unchanged: 0, failed: 0 })
  expect(told.at(-1)).toEqual(end)
  expect(await count()).toBe(12)
  await expectNothingHalf(database)
  const { rows } = await database.pool.query('SELECT count(payload) AS kept FROM ingest_item')
  expect(rows[0].kept).toBe(0)
})

test('the same articles again are unchanged and not even read', async () => {
  await processRun(database, await createRun(database, articles(5)), { reader: stubReader() })
  const before = await storedRows(database)
  const reader = stubReader()
  const again = await processRun(database, await createRun(database, articles(5)), { reader })
  expect(again).toMatchObject({ stored: 0, unchanged: 5 })
  expect(reader.reads).toEqual([])
  expect(await storedRows(database)).toEqual(before)
})

test('a newer engine reads them again', async () => {
  await processRun(database, await createRun(database, articles(3)), { reader: stubReader() })
  const again = await processRun(database, await createRun(database, articles(3)), {
    reader: stubReader({ version: '0.0.2' }),
  })
  expect(again).toMatchObject({ stored: 3, unchanged: 0 })
  expect(await count()).toBe(3)
})

test('the same article twice in one run is one article, once stored and once unchanged', async () => {
  const [first] = articles(1)
  if (!first) throw new Error('no article')
  const twins = Array.from({ length: 6 }, (_, index) => ({ ...first, name: `copy ${index}` }))
  const end = await processRun(database, await createRun(database, twins), {
    reader: stubReader({ takes: 20, size: 5 }),
  })
  expect(end).toMatchObject({ stored: 1, unchanged: 5 })
  expect(await count()).toBe(1)
})

test('bad articles fail by name and reason, all others are kept', async () => {
  const faults: string[] = []
  const items = articles(4)
  const bad = (name: string, text: string): ParsedItem => ({ name, input: { id: name, text } })
  items.splice(
    1,
    0,
    bad('refused', 'REFUSE'),
    bad('crashing', 'CRASH'),
    bad('unstorable', 'UNSTORABLE Orla Kern'),
  )
  const runId = await createRun(database, items)
  const end = await processRun(database, runId, {
    reader: stubReader(),
    onFault: (name) => faults.push(name),
  })
  expect(end).toMatchObject({ state: 'finished', stored: 4, failed: 3 })
  expect((await itemsOf(database, runId)).slice(1, 4)).toMatchObject([
    { name: 'refused', state: 'failed', code: 'NOT_AN_ARTICLE', message: 'There is no article in this.' },
    { name: 'crashing', state: 'failed', code: 'UNREADABLE' },
    { name: 'unstorable', state: 'failed', code: 'UNREADABLE' },
  ])
  expect(faults.sort()).toEqual(['crashing', 'unstorable'])
  expect(await count()).toBe(4)
  await expectNothingHalf(database)
})

test('files and folders: what cannot be read is named, everything else is in', async () => {
  write('b/rain.txt', 'Today Orla Kern spoke.')
  write('b/.hidden.txt', 'Hidden Person spoke.')
  write('b/picture.png', Buffer.from([1, 2, 3]))
  write('b/deep/snow.md', 'Today Piet Dekker spoke.')
  write('b/empty.txt', '')
  write('b/binary.txt', Buffer.from([0, 1, 2, 3, 0, 0]))
  write('b/huge.html', Buffer.alloc(20_000_000, 'a'))
  write('b/table.csv', 'a,b')
  write(
    'b/news.jsonl',
    '{"id":"x","text":"Today Zoe Adan spoke."}\n{broken\n{"id":"y","text":"Today Ivo Lund spoke."}',
  )
  const single = write('a.txt', 'Today Mara Quist spoke.')
  const outcome = await ingestFiles(database, [single, join(folder, 'b'), join(folder, 'missing.txt')], {
    reader: stubReader(),
  })
  expect(outcome.items.map(({ name, state, code }) => [name, code ?? state])).toEqual([
    ['a.txt', 'stored'],
    ['binary.txt', 'BINARY'],
    ['deep/snow.md', 'stored'],
    ['empty.txt', 'EMPTY'],
    ['huge.html', 'TOO_LARGE'],
    ['news.jsonl#x', 'stored'],
    ['news.jsonl:2', 'MALFORMED'],
    ['news.jsonl#y', 'stored'],
    ['rain.txt', 'stored'],
    ['table.csv', 'UNSUPPORTED_FORMAT'],
    [join(folder, 'missing.txt'), 'NOT_FOUND'],
  ])
  expect(outcome).toMatchObject({ state: 'finished', total: 11, stored: 5, failed: 6 })
})

test('a file that vanishes half way fails alone', async () => {
  const paths = Array.from({ length: 3 }, (_, index) =>
    write(`${index}.txt`, `Report ${index}. Today Orla Kern spoke.`),
  )
  async function* vanishing() {
    for await (const item of articlesOf([folder])) {
      yield item
      rmSync(paths[1] ?? '', { force: true })
    }
  }
  const end = await processRun(database, await createRun(database, vanishing()), { reader: stubReader() })
  expect(end).toMatchObject({ stored: 2, failed: 1 })
  const failed = await database.kysely
    .selectFrom('ingest_item')
    .select(['name', 'code'])
    .where('state', '=', 'failed')
    .execute()
  expect(failed).toEqual([{ name: '1.txt', code: 'VANISHED' }])
})

test('an ingest that breaks while its files are listed leaves no run', async () => {
  function* broken(): Generator<ParsedItem> {
    yield* articles(3)
    throw new Error('broken off')
  }
  await expect(createRun(database, broken())).rejects.toThrow('broken off')
  expect(await database.prisma.ingestRun.count()).toBe(0)
  expect(await database.prisma.ingestItem.count()).toBe(0)
})

test('a signal ends the work between two articles', async () => {
  const runId = await createRun(database, articles(40))
  const stop = new AbortController()
  const stopped = processRun(database, runId, { reader: stubReader({ takes: 20 }), signal: stop.signal })
  await expect.poll(count, { interval: 5 }).toBeGreaterThan(2)
  stop.abort()
  const { state, done } = await stopped
  expect(state).toBe('running')
  expect(done).toBe(await count())
  expect(done).toBeLessThan(40)
})

test('a watcher sees the beginning, the way and the end', async () => {
  const runId = await createRun(database, articles(30))
  const seen: RunProgress[] = []
  const watched = (async () => {
    for await (const step of watchRun(database, runId)) seen.push(step)
  })()
  await processRun(database, runId, { reader: stubReader({ takes: 20 }) })
  await watched
  expect(seen[0]).toMatchObject({ state: 'running', done: 0 })
  expect(seen.length).toBeGreaterThan(2)
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(seen.at(-1)).toMatchObject({ state: 'finished', done: 30 })
})

test('a watcher of a finished run sees its end at once; of no run, nothing; and a signal ends the watching', async () => {
  const runId = await createRun(database, articles(2))
  const stop = new AbortController()
  const watching = watchRun(database, runId, stop.signal)
  expect((await watching.next()).value).toMatchObject({ done: 0 })
  const next = watching.next()
  stop.abort()
  expect(await next).toEqual({ done: true, value: undefined })

  await processRun(database, runId, { reader: stubReader() })
  const states: string[] = []
  for await (const { state } of watchRun(database, runId)) states.push(state)
  for await (const { state } of watchRun(database, '00000000-0000-4000-8000-000000000000')) states.push(state)
  expect(states).toEqual(['finished'])
})

test('names with zero bytes and half characters are no hindrance', async () => {
  const runId = await createRun(database, [{ name: 'a\0b\ud800', input: { id: 'a', text: 'Rain fell.' } }])
  expect(await processRun(database, runId, { reader: stubReader() })).toMatchObject({ stored: 1 })
  expect((await itemsOf(database, runId))[0]?.name).toBe('ab\ufffd')
})
