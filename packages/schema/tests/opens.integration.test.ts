import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeCorpus } from '../../database/tests/read/corpus.ts'
import { type Answer, type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
  await storeCorpus(api.database, 40)
})
afterAll(() => api.database.drop())

const MIRA = 'Entity:person.mira-solheim'
const OPENS = `articleList(first: 0) { totalCount } evidence(first: 0) { totalCount }
  slice { outlets agencies entities { all any none } topics { all any none } period { from to } text languages
    dated outletKnown agencyKnown analysed paywalled }`

/** Each sum as an operation, and where its marks are in the answer. */
const SUMS: [name: string, operation: string, marks: (data: Answer) => Answer[]][] = [
  [
    'top entities',
    `topEntities(filter: $filter) { counts { mentions articles ${OPENS} } }`,
    ({ topEntities }) => topEntities.counts,
  ],
  [
    'mentions over time',
    `mentionsOverTime(filter: $filter, entities: ["${MIRA}"], unit: MONTH) { timelines { mentions articles ${OPENS}
       points { mentions articles ${OPENS} } undated { mentions articles ${OPENS} } } }`,
    ({ mentionsOverTime: { timelines } }) => [...timelines, ...timelines[0].points, timelines[0].undated],
  ],
  [
    'articles over time',
    `articlesOverTime(filter: $filter, unit: MONTH) { points { articles ${OPENS} } undated { articles ${OPENS} } }`,
    ({ articlesOverTime: { points, undated } }) => [...points, undated],
  ],
  [
    'co-occurrence',
    `coOccurrence(filter: $filter, entity: "${MIRA}") { articles mentions ${OPENS} }`,
    ({ coOccurrence }) => coOccurrence,
  ],
  [
    'topic breakdown',
    `topicBreakdown(filter: $filter) { articles ${OPENS} }`,
    ({ topicBreakdown }) => topicBreakdown,
  ],
  [
    'topics over time',
    `topicsOverTime(filter: $filter, unit: MONTH) { timelines { articles ${OPENS} points { articles ${OPENS} }
       undated { articles ${OPENS} } } }`,
    ({ topicsOverTime: { timelines } }) =>
      timelines.flatMap((line: Answer) => [line, ...line.points, line.undated]),
  ],
  [
    'topics by outlet',
    `topicsByOutlet(filter: $filter) { articles ${OPENS} topics { share { numerator } ${OPENS} } }`,
    ({ topicsByOutlet }) =>
      topicsByOutlet.flatMap((outlet: Answer) => [
        outlet,
        ...outlet.topics.map((topic: Answer) => ({ ...topic, articles: topic.share.numerator })),
      ]),
  ],
  [
    'source comparison',
    `sourceComparison(filter: $filter, subject: { kind: ENTITY, id: "${MIRA}" }) { share { numerator } mentions ${OPENS} }`,
    ({ sourceComparison }) =>
      sourceComparison.map((mark: Answer) => ({ ...mark, articles: mark.share.numerator })),
  ],
  [
    'source comparison by topic',
    `sourceComparison(filter: $filter, subject: { kind: TOPIC, id: "Topic:medtop:11000000" })
       { share { numerator } mentions ${OPENS} }`,
    ({ sourceComparison }) =>
      sourceComparison.map((mark: Answer) => ({ ...mark, articles: mark.share.numerator })),
  ],
  ['overview', `overview(filter: $filter) { articles ${OPENS} }`, ({ overview }) => [overview]],
]

const FILTERS = [
  {},
  { text: 'tariff', dated: true },
  { entities: { any: [MIRA, 'Entity:place.norvand'] }, outletKnown: true },
  { period: { from: '2020-04-10', to: '2020-06-15' }, topics: { none: ['Topic:medtop:07000000'] } },
  { analysed: true, paywalled: false },
  { paywalled: true },
  { outlets: ['Outlet:eastmere-post', 'Outlet:quillport-courier'], languages: ['en'] },
]

describe.each(SUMS)('%s', (_name, sum, marksOf) => {
  it.each(FILTERS)('opens under %j', async (filter) => {
    const marks = marksOf(await api.data(`query ($filter: ArticleFilter) { ${sum} }`, { filter }))
    expect(marks.length).toBeGreaterThan(0)
    for (const { articles, mentions, articleList, evidence } of marks) {
      expect(articleList.totalCount).toBe(articles)
      if (mentions !== undefined) expect(evidence.totalCount).toBe(mentions)
    }
  })

  it('has slices that can be sent back as filters', async () => {
    const marks = marksOf(
      await api.data(`query ($filter: ArticleFilter) { ${sum} }`, { filter: { text: 'tariff or ferry' } }),
    )
    for (const { articles, slice } of marks.slice(0, 12)) {
      const answer = await api.data(
        'query ($slice: ArticleFilter) { articles(filter: $slice) { totalCount } }',
        { slice },
      )
      expect(answer.articles.totalCount).toBe(articles)
    }
  })
})

it('the denominator opens too, and leaves the subject out of the filter', async () => {
  const operation = `query ($filter: ArticleFilter) {
    sourceComparison(filter: $filter, subject: { kind: ENTITY, id: "${MIRA}" })
      { share { numerator denominator } whole { outlets outletKnown entities { all } text } } }`
  const about = await api.data(operation, { filter: { text: 'tariff', entities: { all: [MIRA] } } })
  expect(about).toEqual(await api.data(operation, { filter: { text: 'tariff' } }))
  for (const { share, whole } of about.sourceComparison) {
    const { articles } = await api.data(
      'query ($whole: ArticleFilter) { articles(filter: $whole) { totalCount } }',
      { whole },
    )
    expect(articles.totalCount).toBe(share.denominator)
  }
})

it('evidence marks what is counted, and the articles of a mark are those of its evidence', async () => {
  const { topEntities } = await api.data(`{ topEntities(limit: 3) { counts { entity { name }
    articleList(first: 100) { nodes { id } } evidence(first: 100) { nodes { sentence marks { start end } article { id } } } } } }`)
  for (const { entity, articleList, evidence } of topEntities.counts) {
    for (const { sentence, marks } of evidence.nodes)
      expect(marks.map(({ start, end }: Answer) => sentence.slice(start, end))).toEqual([entity.name])
    const inEvidence = new Set(evidence.nodes.map(({ article }: Answer) => article.id))
    expect(inEvidence).toEqual(new Set(articleList.nodes.map(({ id }: Answer) => id)))
  }
})
