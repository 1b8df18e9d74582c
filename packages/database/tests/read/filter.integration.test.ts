import { countArticles, listArticles } from '@parallax/database'
import type { ArticleFilter, QuotationKind } from '@parallax/domain'
import { storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeCorpus } from './corpus.ts'
import { filters } from './random-filter.ts'

/** An article as the filter sees it, gathered without the filter. */
interface Known {
  id: string
  outletId: string | null
  agencyId: string | null
  publishedDay: string | null
  language: string | null
  analysed: boolean
  paywall: unknown
  body: string
  entities: string[]
  topics: string[]
  phrases: string[]
  furnitureEntities: string[]
  furnitureTopics: string[]
  isCopy: boolean
  original: string | null
  /** Articles whose words stand in it. */
  holds: string[]
  story: string | null
  /** A copy of what another outlet has, as far as one can tell. */
  isTaken: boolean
  quotations: { speakerEntityId: string | null; kind: QuotationKind }[]
}

let database: TestDatabase
let corpus: Known[]
beforeAll(async () => {
  database = await testDatabase()
  await storeCorpus(database, 50)
  const { kysely } = database
  const articles = await kysely
    .selectFrom('article')
    .select(['id', 'outletId', 'agencyId', 'publishedDay', 'language', 'analysed', 'paywall', 'body'])
    .execute()
  const entities = await kysely.selectFrom('mention').select(['articleId', 'entityId', 'form']).execute()
  const topics = await kysely.selectFrom('article_topic').select(['articleId', 'topicId']).execute()
  const phrases = await kysely.selectFrom('keyphrase').select(['articleId', 'key']).execute()
  const named = await kysely.selectFrom('furniture_mention').select(['articleId', 'entityKey']).execute()
  const about = await kysely.selectFrom('furniture_topic').select(['articleId', 'topicId']).execute()
  const said = await kysely.selectFrom('quotation').select(['articleId', 'speakerEntityId', 'kind']).execute()
  const stories = await kysely.selectFrom('article_story').select(['articleId', 'storyId']).execute()
  const copies = await kysely.selectFrom('article_copy').select(['articleId', 'originalId']).execute()
  const outletOf = new Map(articles.map(({ id, outletId }) => [id, outletId]))
  const shared = await kysely
    .selectFrom('shared_text')
    .select(['articleId', 'otherId'])
    .where('share', '>', 0.5)
    .execute()
  corpus = articles.map((article) => ({
    ...article,
    story: stories.find(({ articleId }) => articleId === article.id)?.storyId ?? null,
    original: copies.find(({ articleId }) => articleId === article.id)?.originalId ?? null,
    holds: shared.flatMap(({ articleId, otherId }) => (otherId === article.id ? [articleId] : [])),
    isCopy: copies.some(({ articleId }) => articleId === article.id),
    isTaken: copies.some(
      ({ articleId, originalId }) =>
        articleId === article.id && (article.outletId ?? 'a') !== (outletOf.get(originalId) ?? 'b'),
    ),
    entities: entities.flatMap(({ articleId, entityId, form }) =>
      articleId === article.id && entityId !== null && form === 'name' ? [entityId] : [],
    ),
    topics: topics.filter(({ articleId }) => articleId === article.id).map(({ topicId }) => topicId),
    phrases: phrases.filter(({ articleId }) => articleId === article.id).map(({ key }) => key),
    furnitureEntities: named.filter((row) => row.articleId === article.id).map((row) => row.entityKey),
    furnitureTopics: about.filter((row) => row.articleId === article.id).map((row) => row.topicId),
    quotations: said.filter((row) => row.articleId === article.id),
  }))
})
afterAll(() => database.drop())

/** The one topic of the corpus that lies below another. */
const BROADER: Record<string, string> = { 'medtop:20000638': 'medtop:11000000' }
const withBroader = (topics: string[]) => topics.flatMap((id) => [id, BROADER[id] ?? id])

/** The stories of these articles; nothing where none has one. */
const named = (articles: string[]): string[] => [
  ...corpus.flatMap(({ id, story }) => (story !== null && articles.includes(id) ? [story] : [])),
  'none',
]

/** The filter's meaning in plain words, to hold the SQL against; text apart. */
function selects(filter: ArticleFilter, article: Known): boolean {
  const among = (ids: string[] | undefined, id: string | null) =>
    !ids || ids.length === 0 || (id !== null && ids.includes(id))
  const has = (
    set: { all?: string[] | undefined; any?: string[] | undefined; none?: string[] | undefined } | undefined,
    ids: string[],
  ) =>
    (set?.all ?? []).every((id) => ids.includes(id)) &&
    (!set?.any?.length || set.any.some((id) => ids.includes(id))) &&
    !(set?.none ?? []).some((id) => ids.includes(id))
  const known = (asked: boolean | undefined, value: unknown) =>
    asked === undefined || asked === (value !== null)
  const isWire = article.agencyId !== null && article.agencyId !== article.outletId
  const { from, to } = filter.period ?? {}
  const day = article.publishedDay
  return (
    among(filter.outlets, article.outletId) &&
    !filter.exceptOutlets?.some((id) => id === article.outletId) &&
    among(filter.agencies, article.agencyId) &&
    among(filter.copiesOf, article.original) &&
    (!filter.sharingWith?.length || filter.sharingWith.some((id) => article.holds.includes(id))) &&
    among(filter.stories && named(filter.stories), article.story) &&
    among(filter.languages, article.language) &&
    has(filter.entities, article.entities) &&
    has(filter.topics, withBroader(article.topics)) &&
    (filter.noNarrower ?? []).every(
      (id) => article.topics.includes(id) && !article.topics.some((other) => BROADER[other] === id),
    ) &&
    has(filter.phrases, article.phrases) &&
    has({ all: filter.furnitureEntities }, article.furnitureEntities) &&
    has({ all: filter.furnitureTopics }, withBroader(article.furnitureTopics)) &&
    (filter.quoting ?? []).every(({ speakers, speakerKnown, kinds }) =>
      article.quotations.some(
        ({ speakerEntityId, kind }) =>
          known(speakerKnown, speakerEntityId) && among(speakers, speakerEntityId) && among(kinds, kind),
      ),
    ) &&
    known(filter.dated, day) &&
    known(filter.outletKnown, article.outletId) &&
    (filter.agencyKnown === undefined || filter.agencyKnown === isWire) &&
    (filter.analysed === undefined || filter.analysed === article.analysed) &&
    known(filter.paywalled, article.paywall) &&
    (filter.copiesOnce === undefined || filter.copiesOnce === !article.isCopy) &&
    (filter.originalOnly === undefined || filter.originalOnly === !(article.isTaken || isWire)) &&
    (from === undefined || (day !== null && day >= from)) &&
    (to === undefined || (day !== null && day <= to))
  )
}

describe('the filter', () => {
  it('selects what it says', () =>
    fc.assert(
      fc.asyncProperty(filters, async ({ text: _text, toned: _toned, words: _words, ...filter }) => {
        const expected = corpus.filter((article) => selects(filter, article)).map(({ id }) => id)
        const { edges } = await listArticles(database.kysely, { filter, page: { first: 100 } })
        expect(edges.map(({ node }) => node.id).sort()).toEqual(expected.sort())
        expect(await countArticles(database.kysely, filter)).toBe(expected.length)
      }),
      { numRuns: 150 },
    ))

  it('finds words in headline and body, whatever their ending', async () => {
    const found = await countArticles(database.kysely, { text: 'harvests -ferry' })
    const expected = corpus.filter(({ body }) => /harvest/.test(body) && !/ferry/.test(body))
    expect(found).toBe(expected.length)
    expect(found).toBeGreaterThan(0)
  })

  it('does not find what stands in the furniture alone', async () => {
    await storeArticle(database, {
      id: 'teased',
      body: 'Nothing happened here.',
      furniture: 'Zeppelin lands',
    })
    expect(await countArticles(database.kysely, { text: 'zeppelin' })).toBe(0)
    await database.prisma.article.deleteMany({ where: { sourceName: 'teased' } })
  })

  it('does not count who is met by description alone', async () => {
    const id = await storeArticle(database, {
      id: 'nominal',
      body: 'The inspector left.',
      names: { inspector: { type: 'PERSON', name: 'Ina Vell', form: 'nominal' } },
    })
    const outlet = { outletId: null, agencyId: null, publishedDay: null }
    await database.kysely
      .insertInto('article_entity')
      .values({
        articleId: id,
        entityId: 'person.ina-vell',
        mentions: 0,
        otherMentions: 1,
        salience: 1,
        ...outlet,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    expect(await countArticles(database.kysely, { entities: { all: ['person.ina-vell'] } })).toBe(0)
    await database.prisma.article.delete({ where: { id } })
  })

  it.each([
    '"unbalanced',
    "'; drop table article; --",
    '((((',
    '& | ! <-> :*',
    'a\0b',
    '\uD800 lone',
    'or or or',
    '-',
    '"" or -""',
    '🚢'.repeat(120),
    'the',
  ])('takes any text: %j', async (text) => {
    expect(await countArticles(database.kysely, { text })).toBeTypeOf('number')
  })

  it('takes any text that there is', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(await countArticles(database.kysely, { text })).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 200 },
    ))

  it('takes ids that cannot exist', async () => {
    const filter = { outlets: ['\0'], agencies: ['%'], entities: { any: ['\0\0'] }, topics: { none: ["'"] } }
    expect(await countArticles(database.kysely, filter)).toBe(0)
  })

  it('takes the year 0', async () => {
    expect(await countArticles(database.kysely, { period: { from: '0000-01-01', to: '0000-12-31' } })).toBe(0)
  })
})
