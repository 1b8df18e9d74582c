import { storedRows, type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { itemsOf } from '../src/ingest-files.ts'
import { parseFile } from '../src/parse/parse-file.ts'
import { createRun } from '../src/runs/create-run.ts'
import { processRun } from '../src/runs/process-run.ts'
import { stubReader } from './stub-reader.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())

const LINES = [
  {
    id: 'bad',
    text: 'The ferry left.',
    url: 'see below',
    publishedAt: 'soon',
    retrievedAt: 'now',
    outlet: 'Tide',
  },
  { id: 'good', text: 'The tram stopped.', publishedAt: '2020-05-08', retrievedAt: '2020-05-08T14:26:00Z' },
]
const bytes = Buffer.from(LINES.map((line) => JSON.stringify(line)).join('\n'))

test('what was handed in and cannot be used is told with the article, which is kept', async () => {
  const runId = await createRun(database, parseFile('two.jsonl', bytes))
  const end = await processRun(database, runId, { reader: stubReader() })
  expect(end).toMatchObject({ stored: 2, failed: 0 })
  const items = await itemsOf(database, runId)
  expect(items.map(({ state, warnings }) => [state, warnings.map(({ field }) => field)])).toEqual([
    ['stored', ['url', 'publishedAt', 'retrievedAt']],
    ['stored', []],
  ])
  const { article } = await storedRows(database)
  expect(article?.map((row) => (row as { given: unknown }).given)).toEqual(
    expect.arrayContaining([
      { outlet: 'Tide' },
      { publishedAt: '2020-05-08', retrievedAt: '2020-05-08T14:26:00Z' },
    ]),
  )
})

test('it is told again when the article comes again unchanged', async () => {
  const runId = await createRun(database, parseFile('two.jsonl', bytes))
  expect(await processRun(database, runId, { reader: stubReader() })).toMatchObject({ unchanged: 2 })
  const [first] = await itemsOf(database, runId)
  expect(first?.warnings).toHaveLength(3)
})

test('the same page taken at another time is read again: what it says of hours ago has changed', async () => {
  const later = { ...LINES[1], retrievedAt: '2020-05-09T14:26:00Z' }
  const runId = await createRun(database, parseFile('one.json', Buffer.from(JSON.stringify(later))))
  expect(await processRun(database, runId, { reader: stubReader() })).toMatchObject({ stored: 1 })
})
