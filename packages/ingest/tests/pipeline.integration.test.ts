import { join, resolve } from 'node:path'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type IngestedItem, ingestFiles } from '../src/ingest-files.ts'
import { readerPool } from '../src/reading/reader-pool.ts'

/** The real engine in real threads, on some articles of the sample corpus: a flattened page, two web pages, lines. */
const SEEDS = resolve(import.meta.dirname, '../../../seeds/articles')
const FILES = [
  '002-stay-at-home-order.txt',
  '020-fed-cuts-rates-to-near-zero.html',
  '030-hagia-sophia-to-be-mosque.html',
  'unattributed.jsonl',
]

let database: TestDatabase
let items: IngestedItem[]
const reader = readerPool()
beforeAll(async () => {
  database = await testDatabase()
  items = (
    await ingestFiles(
      database,
      FILES.map((name) => join(SEEDS, name)),
      { reader },
    )
  ).items
})
afterAll(async () => {
  await reader.close()
  await database?.drop()
})

test('all are stored', () => {
  expect(items.filter(({ state }) => state !== 'stored')).toEqual([])
  expect(items.length).toBeGreaterThanOrEqual(FILES.length)
})

test('a second time nothing changes', async () => {
  const again = await ingestFiles(
    database,
    FILES.map((name) => join(SEEDS, name)),
    { reader },
  )
  expect(again).toMatchObject({ stored: 0, failed: 0, unchanged: items.length })
})

test('every offset leads to the words that were stored with it', async () => {
  const articles = await database.prisma.article.findMany({
    include: { mentions: true, quotations: true, blocks: true },
  })
  for (const { text, mentions, quotations, blocks, format, source } of articles) {
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
    for (const { contentStart, contentEnd, content } of quotations)
      expect(text.slice(contentStart, contentEnd)).toBe(content)
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(source === null).toBe(format === 'text')
  }
})

test('every fact has as many mentions by name behind it as it counts, none of them in the furniture', async () => {
  const { rows } = await database.pool.query(`
    SELECT f.mentions,
           count(m.*) FILTER (WHERE m.form = 'name') AS named,
           count(m.*) FILTER (WHERE NOT EXISTS (
             SELECT FROM block b WHERE b."articleId" = m."articleId" AND b.role IN ('headline', 'body')
               AND b.start <= m.start AND m."end" <= b."end")) AS outside
      FROM article_entity f JOIN mention m USING ("articleId", "entityId")
     GROUP BY f."articleId", f."entityId"`)
  expect(rows.length).toBeGreaterThan(20)
  for (const { mentions, named, outside } of rows)
    expect({ mentions, outside }).toEqual({ mentions: named, outside: 0 })
})

test('a page that declares windows-1252 is stored as it reads', async () => {
  const page = await database.prisma.article.findFirstOrThrow({
    where: { sourceName: { startsWith: '030' } },
  })
  expect(page.text).not.toMatch(/[\ufffd\u0080-\u009f]/)
  expect(page.source).toContain('windows-1252')
})
