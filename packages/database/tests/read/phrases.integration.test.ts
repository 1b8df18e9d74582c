import {
  listArticles,
  listEvidence,
  onePhrase,
  outletCandidates,
  phrasesByOutlet,
  topPhrases,
} from '@parallax/database'
import type { Opens } from '@parallax/domain'
import { storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeCorpus } from './corpus.ts'
import { filters } from './random-filter.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await storeCorpus(database, 60)
})
afterAll(() => database.drop())

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((all, row) => all + of(row), 0)

/** What stands behind a number adds up to it. */
async function adds({
  articles,
  occurrences,
  slice,
  subject,
}: Opens & Record<'articles' | 'occurrences', number>) {
  const list = await listArticles(database.kysely, { filter: slice, page: { first: 100 } })
  expect(list.edges).toHaveLength(articles)
  const held = new Set<string>()
  let [after, places]: [string | null, number] = [null, 0]
  do {
    const page = await listEvidence(database.kysely, { filter: slice, subject, page: { first: 100, after } })
    for (const { node } of page.edges) held.add(node.articleId)
    places += page.edges.length
    after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null
  } while (after)
  expect(places).toBe(occurrences)
  expect(held).toEqual(new Set(list.edges.map(({ node }) => node.id)))
}

describe('the phrases that tell the articles', () => {
  it('open onto their articles and onto every place, and add up to all keyphrases', () =>
    fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const top = await topPhrases(database.kysely, filter, { limit: 50 })
        expect(top.counts).toHaveLength(top.total)
        const weights = top.counts.map(
          ({ articles, everywhere }) => articles * Math.log1p(top.classSize / everywhere),
        )
        for (const [index, weight] of weights.entries())
          expect(weight).toBeLessThanOrEqual((weights[index - 1] ?? Number.POSITIVE_INFINITY) + 1e-9)
        for (const count of top.counts) await adds(count)
        const list = await listArticles(database.kysely, { filter, page: { first: 100 } })
        const rows = await database.kysely
          .selectFrom('keyphrase')
          .select(['articleId', 'frequency'])
          .execute()
        const own = rows.filter((row) => list.edges.some(({ node }) => node.id === row.articleId))
        expect(sum(top.counts, ({ articles }) => articles)).toBe(own.length)
        expect(sum(top.counts, ({ occurrences }) => occurrences)).toBe(sum(own, ({ frequency }) => frequency))
      }),
      { numRuns: 30 },
    ))

  it('are found by a part of their words, with the counts of all wordings', async () => {
    const { counts, total } = await topPhrases(database.kysely, {}, { search: 'ARIF' })
    const whole = await onePhrase(database.kysely, {}, 'tariff')
    expect(total).toBe(1)
    expect(counts).toEqual(whole?.counts)
  })

  it.each(['\0', '%', "'; drop table keyphrase; --"])('take any search: %j', async (search) => {
    expect((await topPhrases(database.kysely, {}, { search })).total).toBe(0)
  })

  it('are worded as most articles word them, and counted once in an article', async () => {
    const day = '2031-05-01'
    for (const [index, phrase] of ['coast guards', 'coast guard', 'coast guard'].entries())
      await storeArticle(database, {
        body: `Day ${index}. The ${phrase} waited. Then the ${phrase} came.`,
        keyphrases: [phrase],
        published: day,
      })
    const { counts } = await topPhrases(database.kysely, { period: { from: day, to: day } })
    expect(counts).toMatchObject([
      { phrase: { key: 'coast guard', text: 'coast guard' }, articles: 3, occurrences: 6, everywhere: 3 },
    ])
  })
})

describe('one phrase', () => {
  it('that no article of the filter has counts as nothing; one that no article has at all is none', async () => {
    const found = await onePhrase(database.kysely, { text: 'nowhere-at-all' }, 'ferry')
    expect(found?.counts).toMatchObject([{ articles: 0, occurrences: 0, phrase: { text: 'ferry' } }])
    expect(await onePhrase(database.kysely, {}, 'no such phrase')).toBeNull()
  })
})

describe('the phrases of each outlet', () => {
  it('add up over the outlets, and every cell opens', () =>
    fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const top = await topPhrases(database.kysely, filter, { limit: 50 })
        const phrases = top.counts.map(({ phrase }) => phrase)
        const rows = await phrasesByOutlet(database.kysely, filter, phrases)
        for (const [index, { articles, occurrences }] of top.counts.entries()) {
          expect(sum(rows, (row) => row.phrases[index]?.articles ?? 0)).toBe(articles)
          expect(sum(rows, (row) => row.phrases[index]?.occurrences ?? 0)).toBe(occurrences)
        }
        for (const row of rows) for (const cell of row.phrases) await adds(cell)
      }),
      { numRuns: 12 },
    ))

  it('come with what their weights are made of', async () => {
    const rows = await database.kysely.selectFrom('keyphrase').select(['outletId', 'key']).execute()
    const { candidates, sizes, everywhere } = await outletCandidates(database.kysely, {})
    expect(everywhere).toBe(rows.length)
    for (const [outlet, size] of sizes)
      expect(size).toBe(rows.filter((row) => row.outletId === outlet).length)
    for (const { outlet, phrase, articles, together } of candidates) {
      const all = rows.filter(({ key }) => key === phrase.key)
      expect(together).toBe(all.length)
      expect(articles).toBe(all.filter(({ outletId }) => outletId === outlet).length)
    }
    expect(sum(candidates, ({ articles }) => articles)).toBe(rows.length)
  })
})
