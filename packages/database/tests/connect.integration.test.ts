import { connect, type Database, listen } from '@parallax/database'
import { storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await storeArticle(database, {
    title: 'Orla Kern in Norland',
    body: 'Orla Kern went to Norland.',
    published: '2020-05-08',
    outlet: 'Daily Example',
    names: { 'Orla Kern': { type: 'PERSON' }, Norland: { type: 'PLACE' } },
  })
})
afterAll(() => database?.drop())

async function watching(work: (database: Database) => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const own = connect(database.url, { onQuery: (statement) => seen.push(statement) })
  await work(own)
  await own.close()
  return seen
}

test('every statement of Kysely is seen', async () => {
  const seen = await watching(({ kysely }) => kysely.selectFrom('article').select('title').execute())
  expect(seen).toEqual(['select "title" from "article"'])
})

test('every statement of Prisma is seen, and a relation costs none of its own', async () => {
  const seen = await watching(({ prisma }) =>
    prisma.article.findMany({ include: { entities: { include: { entity: true } } } }),
  )
  expect(seen).toHaveLength(1)
  expect(seen[0]).toContain('LATERAL')
})

test('statements of a transaction are seen with its beginning and end', async () => {
  const seen = await watching(({ kysely }) =>
    kysely.transaction().execute((trx) => trx.selectFrom('article').select('id').execute()),
  )
  expect(seen).toEqual(['begin', 'select "id" from "article"', 'commit'])
})

test('statements that the pool sends itself are seen', async () => {
  expect(await watching(({ pool }) => pool.query('SELECT 1'))).toEqual(['SELECT 1'])
})

test('counts and sums are numbers, days are text, moments are dates', async () => {
  const { rows } = await sql<Record<string, unknown>>`
    SELECT count(*) AS count, sum(2::bigint) AS sum, avg(2) AS avg, '2020-05-08'::date AS day,
           ARRAY[count(*)] AS counts, ARRAY['2020-05-08'::date, NULL] AS days, '2020-05-08T01:00:00Z'::timestamptz AS at
      FROM article`.execute(database.kysely)
  expect(rows[0]).toEqual({
    count: 1,
    sum: 2,
    avg: 2,
    day: '2020-05-08',
    counts: [1],
    days: ['2020-05-08', null],
    at: new Date('2020-05-08T01:00:00Z'),
  })
})

test('Prisma gives the same day', async () => {
  const article = await database.prisma.article.findFirstOrThrow()
  expect(article.publishedDay).toEqual(new Date('2020-05-08T00:00:00Z'))
})

test('a listener hears what is told, and hears again after its connection was cut', async () => {
  const heard: string[] = []
  const stop = await listen(database.url, 'a channel', (payload) => heard.push(payload))
  const tell = (words: string) => database.pool.query('SELECT pg_notify($1, $2)', ['a channel', words])
  await tell('one')
  await expect.poll(() => heard).toEqual(['one'])
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'parallax listen' AND datname = current_database()`,
  )
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['one', ''])
  await tell('two')
  await expect.poll(() => heard).toEqual(['one', '', 'two'])
  await stop()
})

test('a pool outlives the cutting of its idle connections', async () => {
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'parallax' AND pid <> pg_backend_pid() AND datname = current_database()`,
  )
  expect(await database.kysely.selectFrom('article').select('title').execute()).toHaveLength(1)
})
