import {
  countArticles,
  countStories,
  listStories,
  storyOutletsEach,
  topEntities,
  wireByOutlet,
} from '@parallax/database'
import type { ArticleFilter } from '@parallax/domain'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { histories, storyHistory } from './story-history.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database?.drop())

/** An article as its rows say it. */
interface Row {
  id: string
  outlet: string | null
  agency: string | null
  original: string | null
  story: string
  names: string[]
}

async function rowsNow(): Promise<Row[]> {
  const { rows } = await database.pool.query<Row>(`SELECT id, "outletId" AS outlet, "agencyId" AS agency,
      (SELECT "originalId" FROM article_copy WHERE "articleId" = id) AS original,
      (SELECT "storyId" FROM article_story WHERE "articleId" = id) AS story,
      array(SELECT "entityId" FROM mention WHERE "articleId" = id AND form = 'name') AS names
    FROM article`)
  return rows
}

const FLAGS: ArticleFilter[] = [{}, { copiesOnce: true }, { originalOnly: true }, { originalOnly: false }]

/** What a filter of `FLAGS` says of an article, in plain words. */
function counts({ copiesOnce, originalOnly }: ArticleFilter, row: Row, all: Row[]): boolean {
  if (copiesOnce) return row.original === null
  if (originalOnly === undefined) return true
  const source = all.find(({ id }) => id === row.original)
  const isTaken = row.original !== null && (row.outlet === null || source?.outlet !== row.outlet)
  const isWire = row.agency !== null && row.agency !== row.outlet
  return originalOnly === !(isTaken || isWire)
}

const tally = (things: (string | null)[]) =>
  new Map([...Map.groupBy(things, (one) => one)].map(([one, same]) => [one, same.length] as const))

async function expectSums(filter: ArticleFilter, rows: Row[]): Promise<void> {
  expect(await countArticles(database.kysely, filter)).toBe(rows.length)
  const { counts } = await topEntities(database.kysely, filter, { limit: 50 })
  expect(new Map(counts.map(({ entity, mentions }) => [entity.id, Number(mentions)]))).toEqual(
    tally(rows.flatMap(({ names }) => names)),
  )
  const wire = await wireByOutlet(database.kysely, filter)
  expect(new Map(wire.map(({ outlet, articles }) => [outlet?.id ?? null, articles]))).toEqual(
    tally(rows.map(({ outlet }) => outlet)),
  )
  for (const { articles, own, wire: credited, copies } of wire)
    expect(own.numerator + credited.numerator + copies.numerator).toBe(articles)
}

async function expectStories(filter: ArticleFilter, rows: Row[]): Promise<void> {
  const told = tally(rows.map(({ story }) => story))
  expect(await countStories(database.kysely, { filter })).toBe(told.size)
  const { edges } = await listStories(database.kysely, { filter, page: { first: 50 } })
  expect(new Map(edges.map(({ node }) => [node.id, node.articles]))).toEqual(told)
  const outlets = await storyOutletsEach(
    database.kysely,
    edges.map(({ node }) => ({ story: node.id, filter })),
  )
  for (const [i, { node }] of edges.entries()) {
    const of = rows.filter(({ story }) => story === node.id)
    expect(new Map(outlets[i]?.map(({ outlet, articles }) => [outlet?.id ?? null, articles]))).toEqual(
      tally(of.map(({ outlet }) => outlet)),
    )
    expect(await countArticles(database.kysely, { ...filter, stories: [node.id] })).toBe(of.length)
  }
}

describe('sums', () => {
  test('are what the rows say while articles arrive, are corrected, merged, split, moved and deleted', async () => {
    const happens = storyHistory(database)
    const seen = { copies: 0, shared: 0 }
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await happens.clear()
        for (const one of history) await happens.take(one)
        await happens.resolve()
        const rows = await rowsNow()
        seen.copies += rows.filter(({ original }) => original !== null).length
        seen.shared += rows.length - new Set(rows.map(({ story }) => story)).size
        for (const filter of FLAGS) {
          const chosen = rows.filter((row) => counts(filter, row, rows))
          await expectSums(filter, chosen)
          await expectStories(filter, chosen)
        }
      }),
      { numRuns: 15 },
    )
    expect(seen.copies).toBeGreaterThan(5)
    expect(seen.shared).toBeGreaterThan(10)
  }, 240_000)
})
