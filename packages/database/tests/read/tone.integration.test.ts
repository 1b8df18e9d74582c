import {
  entityTone,
  listArticles,
  listEvidence,
  type ToneSums,
  toneByOutlet,
  toneOverTime,
} from '@parallax/database'
import { TONE_DIRECTIONS, TONE_VOICES, type ToneChoice } from '@parallax/domain'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_IDS, storeCorpus } from './corpus.ts'
import { filters } from './random-filter.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await storeCorpus(database, 60)
})
afterAll(() => database.drop())

const subjects = fc.record({
  entity: fc.constantFrom(...ENTITY_IDS),
  voice: fc.option(fc.constantFrom(...TONE_VOICES), { nil: undefined }),
})

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((all, row) => all + of(row), 0)

/** The mentions of a choice in these articles, told without SQL. */
async function meant({ entity, voice, direction }: ToneChoice, articles: ReadonlySet<string>) {
  const rows = await database.kysely
    .selectFrom('mention')
    .select(['articleId', 'entityId', 'polarity', 'quoted', 'toneRule'])
    .execute()
  const way = (polarity: number | null) =>
    polarity === null ? 'none' : polarity < 0 ? 'negative' : 'positive'
  return rows.filter(
    (row) =>
      row.entityId === entity &&
      row.toneRule !== null &&
      articles.has(row.articleId) &&
      (!voice || row.quoted === (voice === 'quoted')) &&
      (!direction || way(row.polarity) === direction),
  )
}

/** What stands behind each number adds up to it. */
async function adds(count: ToneSums) {
  expect(sum(count.directions, ({ mentions }) => mentions)).toBe(count.mentions)
  expect(count.directions.map(({ direction }) => direction)).toEqual(TONE_DIRECTIONS)
  for (const { slice, subject, mentions, articles } of [count, ...count.directions]) {
    const evidence = await listEvidence(database.kysely, { filter: slice, subject, page: { first: 100 } })
    const list = await listArticles(database.kysely, { filter: slice, page: { first: 100 } })
    expect(evidence.edges).toHaveLength(mentions)
    expect(list.edges).toHaveLength(articles)
    expect(new Set(evidence.edges.map(({ node }) => node.articleId))).toEqual(
      new Set(list.edges.map(({ node }) => node.id)),
    )
  }
}

describe('the tone toward an entity', () => {
  it('counts the mentions that were read, and every number opens', () =>
    fc.assert(
      fc.asyncProperty(filters, subjects, async (filter, subject) => {
        const found = await entityTone(database.kysely, filter, subject)
        const list = await listArticles(database.kysely, { filter, page: { first: 100 } })
        const articles = new Set(list.edges.map(({ node }) => node.id))
        const rows = await meant(
          { entity: subject.entity, ...(subject.voice && { voice: subject.voice }) },
          articles,
        )
        const told = rows.flatMap(({ polarity }) => (polarity === null ? [] : [polarity]))
        expect(found.mentions).toBe(rows.length)
        expect(found.polarity.size).toBe(told.length)
        expect(found.polarity.total).toBeCloseTo(
          sum(told, (polarity) => polarity),
          9,
        )
        await adds(found)
      }),
      { numRuns: 15 },
    ))

  it('of both voices together is that of each', () =>
    fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...ENTITY_IDS), async (filter, entity) => {
        const all = await entityTone(database.kysely, filter, { entity })
        const voices = await Promise.all(
          TONE_VOICES.map((voice) => entityTone(database.kysely, filter, { entity, voice })),
        )
        expect(sum(voices, ({ mentions }) => mentions)).toBe(all.mentions)
        for (const [at, { mentions }] of all.directions.entries())
          expect(sum(voices, ({ directions }) => directions[at]?.mentions ?? 0)).toBe(mentions)
      }),
      { numRuns: 10 },
    ))

  it.each(TONE_VOICES)('goes every way somewhere: the corpus is worth testing with (%s)', async (voice) => {
    const counts = await Promise.all(
      ENTITY_IDS.map((entity) => entityTone(database.kysely, {}, { entity, voice })),
    )
    for (const direction of TONE_DIRECTIONS) {
      const own = counts.flatMap(({ directions }) => directions.filter((one) => one.direction === direction))
      expect(sum(own, ({ mentions }) => mentions)).toBeGreaterThan(0)
    }
  })

  it('has the sums of its articles for an interval', async () => {
    const { polarity } = await entityTone(database.kysely, {}, { entity: ENTITY_IDS[0] ?? '' })
    const everywhere = await database.kysely.selectFrom('article').select('id').execute()
    const rows = await meant({ entity: ENTITY_IDS[0] ?? '' }, new Set(everywhere.map(({ id }) => id)))
    const told = rows.filter((row) => row.polarity !== null)
    const clusters = [...Map.groupBy(told, ({ articleId }) => articleId).values()].map((own) => ({
      size: own.length,
      total: sum(own, (row) => row.polarity ?? 0),
    }))
    expect(polarity.clusters).toBe(clusters.length)
    expect(polarity.sizeSquared).toBe(sum(clusters, ({ size }) => size ** 2))
    expect(polarity.totalSquared).toBeCloseTo(
      sum(clusters, ({ total }) => total ** 2),
      9,
    )
    expect(polarity.product).toBeCloseTo(
      sum(clusters, ({ size, total }) => size * total),
      9,
    )
  })
})

it('by outlet adds up to the whole, and every number opens', () =>
  fc.assert(
    fc.asyncProperty(filters, subjects, async (filter, subject) => {
      const rows = await toneByOutlet(database.kysely, filter, subject)
      const all = await entityTone(database.kysely, filter, subject)
      expect(sum(rows, ({ mentions }) => mentions)).toBe(all.mentions)
      for (const row of rows) await adds(row)
    }),
    { numRuns: 8 },
  ))

it('over time adds up to the whole, and every number opens', () =>
  fc.assert(
    fc.asyncProperty(filters, subjects, async (filter, subject) => {
      const { points, undated } = await toneOverTime(database.kysely, filter, subject, 'month')
      const all = await entityTone(database.kysely, filter, subject)
      expect(sum([...points, undated], ({ mentions }) => mentions)).toBe(all.mentions)
      for (const point of [...points, undated]) await adds(point)
    }),
    { numRuns: 8 },
  ))

it('an outlet that is asked for and says nothing of it has zeros', async () => {
  const [row] = await toneByOutlet(database.kysely, {}, { entity: 'person.nobody' }, ['eastmere-post'])
  expect(row).toMatchObject({ mentions: 0, articles: 0, polarity: { size: 0 } })
  if (row) await adds(row)
})
