import {
  addKnownOutlet,
  changeKnownOutlet,
  importKnownOutlets,
  knownOutlets,
  type Rereading,
  removeKnownOutlet,
} from '@parallax/database'
import { storedRows, type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createRun } from '../src/runs/create-run.ts'
import { processRun } from '../src/runs/process-run.ts'
import { stubReader } from './stub-reader.ts'

const post = { domain: 'eastmere-post.example', name: 'Eastmere Post', country: 'GB' }
const tide = { domain: null, name: 'Quillport Tide', country: null }

const ARTICLES = [
  { id: 'address', url: 'https://eastmere-post.example/ferry', text: 'The ferry left.' },
  { id: 'named', text: 'The tram stopped.\nEastmere Post | Contact' },
  { id: 'html', html: '<p>The bus left.</p><a href="https://www.eastmere-post.example">home</a>' },
  { id: 'given', text: 'The train left.', outlet: 'Eastmere Post', language: 'en' },
  { id: 'other', text: 'The barge left.\nQuillport Tide' },
  { id: 'none', text: 'The cart left.' },
]

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())
beforeEach(async () => {
  await database.pool.query('TRUNCATE article, entity, outlet, agency, known_outlet, ingest_run CASCADE')
})

const ingest = async (reader = stubReader()) =>
  processRun(
    database,
    await createRun(
      database,
      ARTICLES.map((input) => ({ name: `${input.id}.txt`, input })),
    ),
    { reader },
  )

/** Reads again what waits, and gives the names of the articles that were in fact read. */
async function readAgain({ runId }: Rereading) {
  if (runId === null) throw new Error('nothing waits to be read again')
  const end = await processRun(database, runId, { reader: stubReader() })
  const { rows } = await database.pool.query(
    `SELECT name, state FROM ingest_item WHERE "runId" = $1 ORDER BY name`,
    [runId],
  )
  return { end, read: rows.filter(({ state }) => state === 'stored').map(({ name }) => name) }
}

const outletOf = async () => {
  const { rows } = await database.pool.query(
    `SELECT a."sourceName", o.name FROM article a JOIN outlet o ON o.id = a."outletId" ORDER BY 1`,
  )
  return Object.fromEntries(rows.map(({ sourceName, name }) => [sourceName, name]))
}

test('an outlet that is entered has the articles read again that it concerns, and no other', async () => {
  await ingest()
  const { outlet, rereading } = await addKnownOutlet(database, post)
  expect(outlet).toMatchObject({ id: 'eastmere-post.example', ...post })
  expect(rereading.articles).toBe(4)
  const { end, read } = await readAgain(rereading)
  expect(end).toMatchObject({ state: 'finished', total: 4, stored: 4, failed: 0 })
  expect(read).toEqual(['address.txt', 'given.txt', 'html.txt', 'named.txt'])
  expect(await outletOf()).toEqual({
    'address.txt': 'Eastmere Post',
    'given.txt': 'Eastmere Post',
    'html.txt': 'Eastmere Post',
    'named.txt': 'Eastmere Post',
    'none.txt': 'Daily Example',
    'other.txt': 'Daily Example',
  })
})

test('what is read again is the article as it was handed in: taking the entry out leaves everything as before', async () => {
  await ingest()
  const before = await storedRows(database)
  await readAgain((await addKnownOutlet(database, post)).rereading)
  expect(await storedRows(database)).not.toEqual(before)
  await readAgain((await removeKnownOutlet(database, 'eastmere-post.example')).rereading)
  const { outlet: _before, ...rest } = before
  const { outlet: _after, ...now } = await storedRows(database)
  expect(now).toEqual(rest)
})

test('an article that comes in again is read where the table says something new of it, and else is unchanged', async () => {
  await ingest()
  await addKnownOutlet(database, tide)
  const reader = stubReader()
  expect(await ingest(reader)).toMatchObject({ stored: 1, unchanged: 5 })
  expect(reader.reads).toEqual(['other'])
  expect(await ingest()).toMatchObject({ stored: 0, unchanged: 6 })
})

test('a changed entry concerns what it named before and what it names now', async () => {
  await ingest()
  await readAgain((await addKnownOutlet(database, tide)).rereading)
  const { outlet, rereading } = await changeKnownOutlet(database, 'quillport-tide', post)
  expect(outlet.id).toBe('eastmere-post.example')
  expect((await readAgain(rereading)).read).toEqual([
    'address.txt',
    'given.txt',
    'html.txt',
    'named.txt',
    'other.txt',
  ])
  expect((await outletOf())['other.txt']).toBe('Daily Example')
  expect((await changeKnownOutlet(database, outlet.id, post)).rereading).toEqual({ runId: null, articles: 0 })
})

test('an entry that concerns nothing begins no run', async () => {
  await ingest()
  const { rereading } = await addKnownOutlet(database, {
    domain: 'unmet.example',
    name: 'Unmet',
    country: null,
  })
  expect(rereading).toEqual({ runId: null, articles: 0 })
})

test('with very many entries every article is looked at, and only those are read that one concerns', async () => {
  await ingest()
  const many = Array.from({ length: 40 }, (_, i) => ({
    domain: `d${i}.example`,
    name: `Unmet ${i}`,
    country: null,
  }))
  const { added, rereading } = await importKnownOutlets(database, [...many, tide])
  expect({ added, articles: rereading.articles }).toEqual({ added: 41, articles: 6 })
  const { end, read } = await readAgain(rereading)
  expect(end).toMatchObject({ stored: 1, unchanged: 5 })
  expect(read).toEqual(['other.txt'])
})

test('many at once: what is there stays, what contradicts it is named', async () => {
  await addKnownOutlet(database, post)
  const other = { ...post, name: 'Eastmere Daily' }
  expect(await importKnownOutlets(database, [post, tide])).toMatchObject({
    added: 1,
    unchanged: 1,
    duplicates: [],
  })
  const again = await importKnownOutlets(database, [tide, other])
  expect(again).toMatchObject({ added: 0, unchanged: 1, rereading: { runId: null, articles: 0 } })
  expect(again.duplicates).toMatchObject([{ index: 1, failure: { code: 'DUPLICATE' } }])
  expect(await knownOutlets(database.kysely)).toEqual([post, tide])
})

test.each([
  ['one that is there', () => addKnownOutlet(database, { ...post, name: 'Another' }), 'DUPLICATE'],
  [
    'one whose name is there, without a domain',
    () => addKnownOutlet(database, { ...tide, name: 'quillport tide' }),
    'DUPLICATE',
  ],
  ['a change of one that is not there', () => changeKnownOutlet(database, 'gone.example', post), 'NOT_FOUND'],
  [
    'a change into another that is there',
    () => changeKnownOutlet(database, 'quillport-tide', post),
    'DUPLICATE',
  ],
  ['the removal of one that is not there', () => removeKnownOutlet(database, 'gone.example'), 'NOT_FOUND'],
])('%s is refused and changes nothing', async (_, change, code) => {
  await addKnownOutlet(database, post)
  await addKnownOutlet(database, tide)
  await expect(change()).rejects.toMatchObject({ name: 'Failure', code })
  expect(await knownOutlets(database.kysely)).toEqual([post, tide])
})

test('an article that was taken out meanwhile fails for itself', async () => {
  await ingest()
  const { rereading } = await addKnownOutlet(database, post)
  await database.pool.query(`DELETE FROM article WHERE "sourceName" = 'named.txt'`)
  const { end } = await readAgain(rereading)
  expect(end).toMatchObject({ state: 'finished', stored: 3, failed: 1 })
})
