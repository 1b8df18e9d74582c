import { storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
  for (const id of ['north', 'south'])
    await storeArticle(api.database, {
      ...{ id, outlet: 'Eastmere Post', published: '2020-05-04' },
      body: `The ferry to the ${id} left. Nobody asked why.`,
      topics: { 'medtop:11000000': 0.9, 'medtop:20000638': 0.7 },
    })
})
afterAll(() => api.database.drop())
beforeEach(async () => {
  await api.database.prisma.ownTopic.deleteMany()
})

const CHANGE = '__typename ... on InputFailure { code field message }'
const TOPIC = 'data { id name query { text topics { all } languages } articles { totalCount } }'
const ADD = `mutation ($topic: OwnTopicInput!) { change: addOwnTopic(topic: $topic) {
  ${CHANGE} ... on MutationAddOwnTopicSuccess { ${TOPIC} } } }`
const EDIT = `mutation ($id: ID!, $topic: OwnTopicInput!) { change: changeOwnTopic(id: $id, topic: $topic) {
  ${CHANGE} ... on MutationChangeOwnTopicSuccess { ${TOPIC} } } }`
const REMOVE = `mutation ($id: ID!) { change: removeOwnTopic(id: $id) {
  ${CHANGE} ... on MutationRemoveOwnTopicSuccess { data } } }`

const change = async (operation: string, variables: Record<string, unknown>) =>
  (await api.data(operation, variables)).change
const ferries = { name: 'Ferries', query: { text: 'ferry' } }

describe('a topic of one’s own', () => {
  it('is added, found again as a node, and counted at once', async () => {
    const { data } = await change(ADD, { topic: ferries })
    expect(data).toMatchObject({ ...ferries, articles: { totalCount: 2 } })
    const answer = await api.data(
      `query ($id: ID!) { node(id: $id) { __typename id ... on OwnTopic { name } }
        ownTopics { id }
        topicBreakdown { articles rest topic { __typename id name } furniture { mentions } articleList { totalCount }
          evidence { nodes { sentence marks { start end } } } slice { ownTopics { all } } }
        topicsOverTime(ownTopics: [$id], unit: MONTH) { timelines { articles topic { id } points { articles } } }
        topicsByOutlet { topics { topic { id } share { numerator } } }
        articles(filter: { ownTopics: { any: [$id] } }) { totalCount } }`,
      { id: data.id },
    )
    expect(answer.node).toEqual({ __typename: 'OwnTopic', id: data.id, name: 'Ferries' })
    expect(answer.ownTopics).toEqual([{ id: data.id }])
    const line = answer.topicBreakdown.find((one: { topic: { id: string } }) => one.topic.id === data.id)
    expect(line).toMatchObject({
      ...{ articles: 2, rest: false, topic: { __typename: 'OwnTopic', name: 'Ferries' }, furniture: null },
      ...{ articleList: { totalCount: 2 }, slice: { ownTopics: { all: [data.id] } } },
    })
    for (const { sentence, marks } of line.evidence.nodes)
      expect(
        marks.map((mark: { start: number; end: number }) => sentence.slice(mark.start, mark.end)),
      ).toEqual(['ferry'])
    expect(answer.topicsOverTime.timelines).toEqual([
      { articles: 2, topic: { id: data.id }, points: [{ articles: 2 }] },
    ])
    expect(answer.articles.totalCount).toBe(2)
  })

  it('is changed under its id, and removed', async () => {
    const { id } = (await change(ADD, { topic: ferries })).data
    const topic = { name: 'Politics', query: { topics: { all: ['Topic:medtop:11000000'] } } }
    expect((await change(EDIT, { id, topic })).data).toMatchObject({
      id,
      name: 'Politics',
      query: topic.query,
    })
    expect(await change(REMOVE, { id })).toEqual({ __typename: 'MutationRemoveOwnTopicSuccess', data: id })
    expect(await api.database.prisma.ownTopic.count()).toBe(0)
  })

  const gone = 'OwnTopic:00000000-0000-4000-8000-000000000000'
  it.each([
    [ADD, { topic: { name: ' ', query: { text: 'x' } } }, 'BAD_INPUT', 'name'],
    [ADD, { topic: { name: 'a'.repeat(81), query: { text: 'x' } } }, 'BAD_INPUT', 'name'],
    [
      ADD,
      { topic: { name: 'Nothing', query: { text: ' ', topics: { any: [] } } } },
      'BAD_INPUT',
      'query.text',
    ],
    [ADD, { topic: { name: 'Every one', query: { text: 'the and' } } }, 'BAD_INPUT', 'query.text'],
    [ADD, { topic: { name: 'Quoting', query: { text: 'x', paywalled: true } } }, 'BAD_INPUT', 'query'],
    [
      ADD,
      { topic: { name: 'Back', query: { period: { from: '2020-05-02', to: '2020-05-01' } } } },
      ...(['BAD_INPUT', 'query.period'] as const),
    ],
    [ADD, { topic: { name: 'FERRIES', query: { text: 'tram' } } }, 'DUPLICATE', 'name'],
    [EDIT, { id: gone, topic: { name: 'New', query: { text: 'tram' } } }, 'NOT_FOUND', null],
    [REMOVE, { id: gone }, 'NOT_FOUND', null],
  ])('cannot be changed so, and the answer says why: %s %j', async (operation, variables, code, field) => {
    await change(ADD, { topic: ferries })
    expect(await change(operation, variables)).toMatchObject({ __typename: 'InputFailure', code, field })
    expect(await api.database.prisma.ownTopic.count()).toBe(1)
  })

  it('is not changed by whoever may only read', async () => {
    const answer = await api.run(ADD, { topic: ferries }, { read: true, write: false })
    expect(answer.errors).toHaveLength(1)
    expect(await api.database.prisma.ownTopic.count()).toBe(0)
  })
})

it('the narrower topics of one, each with the way up', async () => {
  const { topicBreakdown, wrong } = await api.data(`{
    topicBreakdown(parent: "Topic:medtop:11000000") { articles rest topic { id ... on Topic { path { name } } } slice { noNarrower } }
    wrong: topicBreakdown(parent: "medtop:1") { articles } }`)
  expect(topicBreakdown).toEqual([
    {
      ...{ articles: 2, rest: false, slice: { noNarrower: null } },
      topic: {
        id: 'Topic:medtop:20000638',
        path: [{ name: 'politics' }, { name: 'international relations' }],
      },
    },
  ])
  expect(wrong).toEqual([])
})
