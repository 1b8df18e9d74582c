import { join, resolve } from 'node:path'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ingestFiles } from '../src/ingest-files.ts'
import { readerPool } from '../src/reading/reader-pool.ts'

/** Two pages of the sample that give one address, saved one day apart. */
const SEEDS = resolve(import.meta.dirname, '../../../seeds/articles')
const MORNING = join(SEEDS, '021-prime-minister-in-hospital.html')
const EVENING = join(SEEDS, '022-prime-minister-in-hospital-updated.html')

let database: TestDatabase
const reader = readerPool()
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await reader.close()
  await database?.drop()
})
beforeEach(() => database.pool.query('TRUNCATE article, ingest_run CASCADE'))

const ingest = (...files: string[]) => ingestFiles(database, files, { reader })
const versions = async () => {
  const { rows } = await database.pool.query<{ url: string; title: string; versions: string[] }>(
    `SELECT url, title, array(SELECT title FROM article_revision WHERE "articleId" = id ORDER BY number) AS versions
     FROM article`,
  )
  return rows
}
const BOTH = [
  {
    url: 'https://harbourcourier.example/news/national/2020/04/prime-minister-in-hospital',
    title: 'Prime Minister moved to intensive care',
    versions: ['Prime Minister taken to hospital for coronavirus tests'],
  },
]

test('are versions of one article, whichever comes first', async () => {
  await ingest(MORNING)
  await ingest(EVENING)
  expect(await versions()).toEqual(BOTH)
  await database.pool.query('TRUNCATE article CASCADE')
  await ingest(EVENING)
  expect((await ingest(MORNING)).stored).toBe(1)
  expect(await versions()).toEqual(BOTH)
})

test('added again together they change nothing', async () => {
  await ingest(MORNING, EVENING)
  expect(await versions()).toEqual(BOTH)
  expect(await ingest(MORNING, EVENING)).toMatchObject({ stored: 0, failed: 0, unchanged: 2 })
  expect(await versions()).toEqual(BOTH)
})
