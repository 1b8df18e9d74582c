import {
  articlesByOutlet,
  articlesOverTime,
  coOccurrence,
  countArticles,
  countArticlesEach,
  countEvidenceEach,
  entityNetwork,
  listArticles,
  mentionsOverTime,
  overview,
  sourceComparison,
  topEntities,
  topicBreakdown,
  topicsByOutlet,
  topicsOverTime,
  wireByOutlet,
} from '@parallax/database'
import { type ArticleFilter, narrow, type Opens, publisherKey, TIME_UNITS } from '@parallax/domain'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_IDS, OUTLETS, storeCorpus, TOPIC_IDS } from './corpus.ts'
import { filters } from './random-filter.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await storeCorpus(database, 60)
})
afterAll(() => database.drop())

interface Mark extends Opens {
  articles: number
  mentions?: number
}

/** Opens every mark: as many articles and as much evidence must stand behind it as it says. */
async function opens(marks: Mark[]): Promise<void> {
  const articles = await countArticlesEach(
    database.kysely,
    marks.map(({ slice }) => slice),
  )
  expect(articles).toEqual(marks.map((mark) => mark.articles))
  const counted = marks.filter((mark) => mark.mentions !== undefined)
  const evidence = await countEvidenceEach(
    database.kysely,
    counted.map(({ slice, subject }) => ({ filter: slice, subject })),
  )
  expect(evidence).toEqual(counted.map(({ mentions }) => mentions))
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

/** Each property is asked of as many filters as a few seconds allow. */
const everyFilter = (check: (filter: ArticleFilter) => Promise<void>, numRuns = 40) =>
  fc.assert(fc.asyncProperty(filters, check), { numRuns })

/** The pairs of these nodes, counted article by article in memory. */
async function naivePairs(filter: ArticleFilter, nodes: { entity: { id: string } }[], support: number) {
  const ids = nodes.map(({ entity }) => entity.id).sort()
  const held = await Promise.all(
    ids.map(async (entity) => {
      const { edges } = await listArticles(database.kysely, {
        filter: narrow(filter, { entity }),
        page: { first: 100 },
      })
      return new Set(edges.map(({ node }) => node.id))
    }),
  )
  const pairs = ids.flatMap((source, i) =>
    ids.slice(i + 1).flatMap((target, j) => {
      const articles = [...(held[i] ?? [])].filter((id) => held[i + 1 + j]?.has(id)).length
      const slice = narrow(narrow(filter, { entity: source }), { entity: target })
      const subject = { kind: 'pair', id: source, other: target }
      return articles >= support ? [{ source, target, articles, slice, subject }] : []
    }),
  )
  return pairs.sort((a, b) => b.articles - a.articles)
}

describe('every number opens', () => {
  it('top entities', () =>
    everyFilter(async (filter) => {
      const { counts, total } = await topEntities(database.kysely, filter, { limit: 50 })
      expect(counts).toHaveLength(total)
      await opens(counts)
    }))

  it('mentions over time, and points and undated add up to the line', () =>
    everyFilter(async (filter) => {
      for (const unit of TIME_UNITS) {
        const { timelines } = await mentionsOverTime(database.kysely, filter, ENTITY_IDS.slice(0, 3), unit)
        expect(timelines).toHaveLength(3)
        for (const line of timelines) {
          const all = [...line.points, line.undated]
          expect(sum(all.map(({ mentions }) => mentions))).toBe(line.mentions)
          expect(sum(all.map(({ articles }) => articles))).toBe(line.articles)
          expect(sum(all.map(({ covered }) => covered))).toBe(await countArticles(database.kysely, filter))
          expect(all.every(({ articles, covered }) => articles <= covered)).toBe(true)
          await opens([...all.slice(0, 40), line.undated, line])
        }
      }
    }, 15))

  it('articles over time, and points and undated are all articles', () =>
    everyFilter(async (filter) => {
      const { points, undated } = await articlesOverTime(database.kysely, filter, 'week')
      const total = await countArticles(database.kysely, filter)
      expect(sum(points.map(({ articles }) => articles)) + undated.articles).toBe(total)
      await opens([...points, undated].map((mark) => ({ ...mark, mentions: mark.articles })))
    }))

  it('co-occurrence', () =>
    everyFilter(async (filter) => {
      const pairs = await coOccurrence(database.kysely, filter, ENTITY_IDS[0] ?? '', { limit: 50 })
      await opens(pairs)
      for (const { articles, own, other, total } of pairs) {
        expect(articles).toBeLessThanOrEqual(Math.min(own, other))
        expect(Math.max(own, other)).toBeLessThanOrEqual(total)
      }
    }))

  it.each([undefined, ENTITY_IDS[0]])(
    'entity network around %s: nodes, and edges as a naive count has them',
    (entity) =>
      everyFilter(async (filter) => {
        const network = await entityNetwork(database.kysely, filter, { entity, limit: 7, support: 2 })
        await opens(network.nodes)
        await opens(network.pairs)
        expect(network.pairs).toEqual(await naivePairs(filter, network.nodes, 2))
        expect(network.nodes.length).toBe(Math.min(7, network.entities))
        if (entity && network.nodes.length > 0)
          expect(network.nodes.map((node) => node.entity.id)).toContain(entity)
      }, 30),
  )

  it('topic breakdown', () =>
    everyFilter(async (filter) => opens(await topicBreakdown(database.kysely, filter))))

  it('topics over time, and points and undated add up to the line', () =>
    everyFilter(async (filter) => {
      const { timelines, undated } = await topicsOverTime(database.kysely, filter, 'month')
      for (const line of timelines) {
        const all = [...line.points, line.undated]
        expect(sum(all.map(({ articles }) => articles))).toBe(line.articles)
        await opens([...all, line])
      }
      await opens(undated)
      const asked = await topicsOverTime(database.kysely, filter, 'month', {
        topics: ['medtop:20000638', 'medtop:99'],
      })
      expect(asked.timelines.map(({ topic }) => topic.id)).toEqual(['medtop:20000638'])
      await opens(asked.timelines)
    }))

  it('topics by outlet, and each outlet lists the same topics', () =>
    everyFilter(async (filter) => {
      const outlets = await topicsByOutlet(database.kysely, filter)
      for (const { topics, articles, whole } of outlets) {
        expect(topics.map(({ topic }) => topic.id)).toEqual(outlets[0]?.topics.map(({ topic }) => topic.id))
        expect(topics.every(({ denominator }) => denominator === articles)).toBe(true)
        await opens([
          { articles, slice: whole, subject: null, mentions: articles },
          ...topics.map((topic) => ({ ...topic, articles: topic.numerator })),
        ])
      }
    }))

  it('whose words, by outlet, and the parts add up to its articles', () =>
    everyFilter(async (filter) => {
      for (const { articles, whole, own, taken, wire, copies } of await wireByOutlet(
        database.kysely,
        filter,
      )) {
        expect(own.numerator + taken.numerator).toBe(articles)
        expect(wire.numerator + copies.numerator).toBe(taken.numerator)
        await opens([
          { articles, slice: whole, subject: null },
          ...[own, taken, wire, copies].map((part) => ({ ...part, articles: part.numerator })),
        ])
      }
    }))

  it.each(['entity', 'topic'] as const)('source comparison by %s, numerator and denominator', (kind) =>
    everyFilter(async (filter) => {
      const id = (kind === 'entity' ? ENTITY_IDS[1] : TOPIC_IDS[0]) ?? ''
      const shares = await sourceComparison(database.kysely, filter, { kind, id })
      await opens(shares.map((share) => ({ ...share, articles: share.numerator })))
      await opens(
        shares.map(({ denominator, whole }) => ({ articles: denominator, slice: whole, subject: null })),
      )
      expect(shares.every(({ numerator, denominator }) => numerator <= denominator)).toBe(true)
    }),
  )

  it('outlets asked for by name, also those without articles', () =>
    everyFilter(async (filter) => {
      const asked = [...OUTLETS, 'Nobody Herald'].map(publisherKey)
      const shares = await sourceComparison(
        database.kysely,
        filter,
        { kind: 'entity', id: ENTITY_IDS[2] ?? '' },
        asked,
      )
      const allowed = asked.slice(0, 3).filter((id) => !filter.outlets?.length || filter.outlets.includes(id))
      expect(shares.map(({ outlet }) => outlet?.id)).toEqual(allowed)
      await opens(shares.map((share) => ({ ...share, articles: share.numerator })))
    }))

  it('overview, and its parts agree', () =>
    everyFilter(async (filter) => {
      const all = await overview(database.kysely, filter)
      expect(all.articles).toBe(await countArticles(database.kysely, filter))
      expect(all.dated + all.undated).toBe(all.articles)
      for (const [count, part] of [
        [all.notAnalysed, { analysed: false }],
        [all.paywalled, { paywalled: true }],
      ] as const)
        if (filter.analysed === undefined && filter.paywalled === undefined)
          expect(count).toBe(await countArticles(database.kysely, { ...filter, ...part }))
      const { total, counts } = await topEntities(database.kysely, filter, { limit: 50 })
      expect(all.entities).toBe(total)
      expect(all.mentions).toBe(sum(counts.map(({ mentions }) => mentions)))
      expect(all.topics).toBe((await topicBreakdown(database.kysely, filter)).length)
      const byOutlet = await articlesByOutlet(database.kysely, filter)
      expect(sum(byOutlet.map(({ articles }) => articles))).toBe(all.articles)
      expect(byOutlet.find(({ outlet }) => outlet === null)?.articles ?? 0).toBe(all.unknownOutlet)
      expect(byOutlet.filter(({ outlet }) => outlet !== null)).toHaveLength(all.outlets)
    }))
})
