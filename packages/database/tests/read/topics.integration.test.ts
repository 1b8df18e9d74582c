import {
  addOwnTopic,
  changeOwnTopic,
  countArticles,
  countEvidenceEach,
  listArticles,
  listEvidence,
  removeOwnTopic,
  seedTopics,
  topicBreakdown,
  topicsByOutlet,
  topicsOverTime,
} from '@parallax/database'
import { type ArticleFilter, narrow, type OwnTopicQuery } from '@parallax/domain'
import { storeArticle, type TestDatabase, TOPICS, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_IDS, storeCorpus } from './corpus.ts'
import { filters } from './random-filter.ts'

const POLITICS = 'medtop:11000000'
const RELATIONS = 'medtop:20000638'
/** Below international relations, and beside them. */
const DIPLOMACY = 'medtop:20000639'
const ELECTION = 'medtop:20000574'

const below = (id: string, broader: string, level: number) => ({
  ...{ id, name: `topic ${id.slice(-3)}`, definition: 'Invented.', level, broader, top: POLITICS },
})

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await seedTopics(database, [...TOPICS, below(DIPLOMACY, RELATIONS, 3), below(ELECTION, POLITICS, 2)])
  await storeCorpus(database, 50)
  const about = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, 0.8]))
  const draft = (id: string, topics: string[]) => ({
    ...{ id, outlet: 'Eastmere Post', published: '2020-05-04' },
    body: `The envoy left the harbour. The ferry 🚢 waited, and the envoys met at quay ${id}.`,
    topics: about(...topics),
  })
  await storeArticle(database, draft('deep', [DIPLOMACY]))
  await storeArticle(database, draft('both', [POLITICS, DIPLOMACY, ELECTION]))
  await storeArticle(database, draft('broad', [POLITICS]))
})
afterAll(() => database.drop())

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

async function articles(filter: ArticleFilter): Promise<string[]> {
  const { edges } = await listArticles(database.kysely, { filter, page: { first: 100 } })
  return edges.map(({ node }) => node.id).sort()
}

/** Every mark counts exactly the articles that it opens. */
async function opens(marks: { articles: number; slice: ArticleFilter }[]): Promise<void> {
  for (const mark of marks) expect(await countArticles(database.kysely, mark.slice)).toBe(mark.articles)
}

const everyFilter = (check: (filter: ArticleFilter) => Promise<void>, numRuns: number) =>
  fc.assert(fc.asyncProperty(filters, check), { numRuns })

describe('the narrower topics of one', () => {
  it('count what is about them or anything below them, and the rest for the topic itself', async () => {
    const lines = await topicBreakdown(database.kysely, { text: 'envoy' }, { parent: POLITICS })
    expect(lines.map(({ topic, rest, articles }) => [topic.id, rest ?? false, articles])).toEqual([
      [RELATIONS, false, 2],
      [POLITICS, true, 1],
      [ELECTION, false, 1],
    ])
    const top = await topicBreakdown(database.kysely, { text: 'envoy' })
    expect(top.map(({ topic, articles }) => [topic.id, articles])).toEqual([[POLITICS, 3]])
  })

  it.each([POLITICS, RELATIONS, DIPLOMACY])('of %s cover its articles, and every number opens', (parent) =>
    everyFilter(async (filter) => {
      const lines = await topicBreakdown(database.kysely, filter, { parent })
      await opens(lines)
      const held = await Promise.all(lines.map(({ slice }) => articles(slice)))
      expect([...new Set(held.flat())].sort()).toEqual(await articles(narrow(filter, { topic: parent })))
    }, 25),
  )

  it('over time: points and undated add up to the line, and each opens', () =>
    everyFilter(async (filter) => {
      const { timelines } = await topicsOverTime(database.kysely, filter, 'month', { parent: POLITICS })
      const counts = await topicBreakdown(database.kysely, filter, { parent: POLITICS })
      expect(timelines.map(({ articles }) => articles).sort()).toEqual(
        counts.map(({ articles }) => articles).sort(),
      )
      for (const line of timelines) {
        const all = [...line.points, line.undated]
        expect(sum(all.map((point) => point.articles))).toBe(line.articles)
        await opens([...all, line])
      }
    }, 15))

  it('by outlet: each outlet the same lines, which add up to the breakdown', () =>
    everyFilter(async (filter) => {
      const outlets = await topicsByOutlet(database.kysely, filter, undefined, { parent: POLITICS })
      for (const { topics } of outlets)
        await opens(topics.map((topic) => ({ ...topic, articles: topic.numerator })))
      for (const { topic, articles } of await topicBreakdown(database.kysely, filter, { parent: POLITICS }))
        expect(
          sum(
            outlets
              .flatMap(({ topics }) => topics.filter((one) => one.topic.id === topic.id))
              .map(({ numerator }) => numerator),
          ),
        ).toBe(articles)
    }, 15))

  it('of a topic that nobody knows are none', async () => {
    expect(await topicBreakdown(database.kysely, {}, { parent: 'no\0thing' })).toEqual([])
  })
})

const QUERIES: Record<string, OwnTopicQuery> = {
  words: { text: 'harvest or ferry' },
  'a phrase and not a word': { text: '"the harbour" -tariff' },
  names: { entities: { any: ENTITY_IDS.slice(0, 2), none: ENTITY_IDS.slice(3, 4) } },
  'all names, one language': { entities: { all: ENTITY_IDS.slice(4, 6) }, languages: ['en'] },
  'a broad topic': { topics: { all: [POLITICS] }, period: { from: '2020-04-15', to: '2020-06-10' } },
  'outlets and topics': { outlets: ['eastmere-post'], topics: { none: [RELATIONS] } },
}

describe.each(Object.entries(QUERIES))('a topic of one’s own that asks for %s', (name, query) => {
  it('holds in every filter what the filter and the query find together', async () => {
    const { id } = await addOwnTopic(database, { name, query })
    const members = new Set(await articles(query))
    expect(members.size).toBeGreaterThan(0)
    await everyFilter(async (filter) => {
      const whole = await articles(filter)
      const inside = await articles(narrow(filter, { ownTopic: id }))
      expect(inside).toEqual(whole.filter((article) => members.has(article)))
      const outside = await articles({ ...filter, ownTopics: { none: [id] } })
      expect(outside).toEqual(whole.filter((article) => !members.has(article)))
      const counts = await topicBreakdown(database.kysely, filter)
      const line = counts.find(({ topic }) => topic.id === id)
      expect(line?.articles ?? 0).toBe(inside.length)
      await opens(counts)
    }, 15)
    const { timelines } = await topicsOverTime(database.kysely, {}, 'month', { topics: [id] })
    expect(timelines.map(({ topic, articles }) => [topic, articles])).toEqual([
      [{ id, name, own: true }, members.size],
    ])
    for (const line of timelines) await opens([...line.points, line.undated])
    const outlets = await topicsByOutlet(database.kysely, {})
    const shares = outlets.flatMap(({ topics }) => topics.filter(({ topic }) => topic.id === id))
    expect(sum(shares.map(({ numerator }) => numerator))).toBe(members.size)
    await removeOwnTopic(database, id)
    expect(await countArticles(database.kysely, { ownTopics: { any: [id] } })).toBe(0)
  })
})

describe('the evidence of a topic of one’s own', () => {
  it('is the sentences with its words, marked, also after an emoji', async () => {
    const { id } = await addOwnTopic(database, { name: 'Envoys', query: { text: 'envoy ferry -tariff' } })
    const subject = { kind: 'own-topic', id } as const
    const filter = narrow({ text: 'envoy' }, { ownTopic: id })
    const { edges } = await listEvidence(database.kysely, { filter, subject })
    expect(
      edges
        .slice(0, 2)
        .map(({ node: { sentence, marks } }) => marks.map(({ start, end }) => sentence.slice(start, end))),
    ).toEqual([['envoy'], ['ferry', 'envoys']])
    expect(await countEvidenceEach(database.kysely, [{ filter, subject }])).toEqual([edges.length])
    await removeOwnTopic(database, id)
  })

  it('is the opening where no sentence has its words, so that no article is without', async () => {
    const { id } = await addOwnTopic(database, { name: 'No words', query: { topics: { any: [POLITICS] } } })
    const filter = { ownTopics: { all: [id] } }
    const { edges } = await listEvidence(database.kysely, {
      ...{ filter, subject: { kind: 'own-topic', id }, page: { first: 100 } },
    })
    expect(edges.map(({ node }) => node.articleId).sort()).toEqual(await articles(filter))
    expect(edges.every(({ node }) => node.marks.length === 0)).toBe(true)
    await removeOwnTopic(database, id)
  })
})

describe('topics of one’s own', () => {
  it('are renamed under the same id, and refused where another is called so or nothing is searched for', async () => {
    const draft = { name: 'Ferry lines', query: { text: 'ferry' } }
    const { id } = await addOwnTopic(database, draft)
    await expect(addOwnTopic(database, { ...draft, name: 'ferry  LINES' })).rejects.toMatchObject({
      ...{ code: 'DUPLICATE', field: 'name' },
    })
    await expect(
      addOwnTopic(database, { name: 'Articles', query: { text: 'the and' } }),
    ).rejects.toMatchObject({
      ...{ code: 'BAD_INPUT', field: 'query.text' },
    })
    const changed = await changeOwnTopic(database, id, { name: 'Ferry Lines', query: { text: 'tariff' } })
    expect(changed).toMatchObject({ id, name: 'Ferry Lines', query: { text: 'tariff' } })
    expect(await articles({ ownTopics: { any: [id] } })).toEqual(await articles({ text: 'tariff' }))
    await removeOwnTopic(database, id)
    await expect(removeOwnTopic(database, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(changeOwnTopic(database, id, draft)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
