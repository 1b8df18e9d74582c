import {
  ARTICLE_ORDERS,
  countEntities,
  countOutlets,
  countQuotationsEach,
  listArticles,
  listEntities,
  listEvidence,
  listOutlets,
  listQuotationsEach,
  type Page,
  type PageRequest,
} from '@parallax/database'
import { storeArticle, type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_IDS, storeCorpus } from './corpus.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await storeCorpus(database, 37)
})
afterAll(() => database.drop())

type List<T> = (page: PageRequest) => Promise<Page<T>>

async function walk<T>(list: List<T>, size: number, direction: 'forward' | 'backward'): Promise<T[]> {
  const all: T[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await list(
      direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor },
    )
    const nodes = page.edges.map(({ node }) => node)
    if (direction === 'forward') all.push(...nodes)
    else all.unshift(...nodes)
    const more = direction === 'forward' ? page.hasNextPage : page.hasPreviousPage
    if (!more) return all
    expect(nodes).toHaveLength(size)
    cursor = direction === 'forward' ? page.edges.at(-1)?.cursor : page.edges[0]?.cursor
  }
}

const lists: Record<string, List<unknown>> = {
  ...Object.fromEntries(
    ARTICLE_ORDERS.map((order) => [
      `articles, ${order}`,
      (page: PageRequest) => listArticles(database.kysely, { filter: {}, order, page }),
    ]),
  ),
  entities: (page) => listEntities(database.kysely, { filter: {}, page }),
  outlets: (page) => listOutlets(database.kysely, { filter: {}, page }),
  quotations: async (page) => {
    const [first] = await listQuotationsEach(database.kysely, [{ filter: {}, page }])
    if (!first) throw new Error('no page')
    return first
  },
  'evidence of an entity': (page) =>
    listEvidence(database.kysely, {
      filter: {},
      subject: { kind: 'entity', id: ENTITY_IDS[0] ?? '' },
      page,
    }),
  'evidence of articles': (page) => listEvidence(database.kysely, { filter: {}, subject: null, page }),
}

describe.each(Object.entries(lists))('%s', (_name, list) => {
  it('gives the same list in pages of any size, forward and backward', async () => {
    const whole = (await list({ first: 100 })).edges.map(({ node }) => node)
    expect(whole.length).toBeGreaterThan(2)
    for (const size of [1, 2, 7]) {
      expect(await walk(list, size, 'forward')).toEqual(whole)
      expect(await walk(list, size, 'backward')).toEqual(whole)
    }
  })

  it('knows whether something lies before and after', async () => {
    const [first] = (await list({ first: 1 })).edges
    expect(await list({ first: 1 })).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(await list({ first: 1, after: first?.cursor })).toMatchObject({ hasPreviousPage: true })
    expect(await list({ last: 1 })).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(await list({ first: 0 })).toMatchObject({ edges: [], hasNextPage: true })
  })

  it.each([
    { first: -1 },
    { first: 101 },
    { first: 1.5 },
    { last: 1_000_000 },
    { first: 1, last: 1 },
    { first: 1, before: 'x' },
    { first: 1, after: 'not a cursor' },
    { first: 1, after: Buffer.from('["other",null]').toString('base64url') },
    { first: 1, after: '' },
  ])('refuses %j', async (page) => {
    await expect(list(page)).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
})

it('refuses a cursor of another order, and one with a value that cannot be', async () => {
  const newest = (await listArticles(database.kysely, { filter: {} })).edges[0]?.cursor
  const other = listArticles(database.kysely, { filter: {}, order: 'oldest', page: { after: newest } })
  await expect(other).rejects.toMatchObject({ code: 'BAD_INPUT' })
  const values = ['2020-13-45', null, '00000000-0000-0000-0000-000000000000']
  const after = Buffer.from(JSON.stringify(['newest', ...values])).toString('base64url')
  const broken = listArticles(database.kysely, { filter: {}, page: { after } })
  await expect(broken).rejects.toMatchObject({ code: 'BAD_INPUT' })
})

it('puts articles without a date last, newest and oldest first alike', async () => {
  for (const order of ['newest', 'oldest'] as const) {
    const { edges } = await listArticles(database.kysely, { filter: {}, order, page: { first: 100 } })
    const rows = await database.kysely.selectFrom('article').select(['id', 'publishedDay as day']).execute()
    const days = edges.map(({ node }) => rows.find(({ id }) => id === node.id)?.day ?? null)
    const dated = days.filter((day) => day !== null)
    expect(days.slice(0, dated.length)).toEqual(
      order === 'oldest' ? dated.toSorted() : dated.toSorted().reverse(),
    )
    expect(dated.length).toBeLessThan(days.length)
  }
})

describe('searching', () => {
  beforeAll(async () => {
    await storeArticle(database, {
      id: 'accents',
      outlet: 'L’Écho du Port',
      body: 'Çelik Yıldız met the 100% Society. Yıldız left.',
      names: {
        'Çelik Yıldız': { type: 'PERSON' },
        Yıldız: { type: 'PERSON', name: 'Çelik Yıldız' },
        '100% Society': { type: 'ORGANIZATION' },
      },
    })
  })

  it.each([
    ['yıldız', ['Çelik Yıldız']],
    ['YILDIZ', ['Çelik Yıldız']],
    ['celik yil', ['Çelik Yıldız']],
    ['100%', ['100% Society']],
    ['0% S', ['100% Society']],
    ['%%', []],
    ['_', []],
    ['\\', []],
    ['\0', []],
  ])('entities by %j', async (search, expected) => {
    const { edges } = await listEntities(database.kysely, { filter: {}, search })
    const ids = edges.map(({ node }) => node.id)
    const rows = await database.kysely.selectFrom('entity').select(['id', 'name']).execute()
    expect(ids.map((id) => rows.find((row) => row.id === id)?.name)).toEqual(expected)
    expect(await countEntities(database.kysely, { filter: {}, search })).toBe(expected.length)
  })

  it('entities by a wording they were met under', async () => {
    await database.kysely
      .insertInto('entity_alias')
      .values({ entityId: 'person.celik-yildiz', alias: 'the Steel Star', source: 'test' })
      .execute()
    const { edges } = await listEntities(database.kysely, { filter: {}, search: 'steel' })
    expect(edges.map(({ node }) => node)).toEqual([{ id: 'person.celik-yildiz', mentions: 2, articles: 1 }])
  })

  it('entities of some kinds alone', async () => {
    const { edges } = await listEntities(database.kysely, {
      filter: {},
      types: ['PLACE'],
      page: { first: 100 },
    })
    expect(edges.every(({ node }) => node.id.startsWith('place.'))).toBe(true)
    expect(edges.length).toBeGreaterThan(0)
  })

  it('outlets by part of their name', async () => {
    const { edges } = await listOutlets(database.kysely, { filter: {}, search: 'echo' })
    expect(edges.map(({ node }) => node)).toEqual([{ id: 'l-echo-du-port', articles: 1 }])
    expect(await countOutlets(database.kysely, { filter: {}, search: 'echo' })).toBe(1)
  })
})

describe('evidence', () => {
  it.each([
    { kind: 'entity', id: ENTITY_IDS[0] ?? '' },
    { kind: 'topic', id: 'medtop:11000000' },
    { kind: 'speaker', id: ENTITY_IDS[1] ?? '' },
    null,
  ] as const)('is cut out of the text where it says: %j', async (subject) => {
    const { edges } = await listEvidence(database.kysely, { filter: {}, subject, page: { first: 100 } })
    expect(edges.length).toBeGreaterThan(3)
    const texts = await database.kysely.selectFrom('article').select(['id', 'text']).execute()
    for (const { node } of edges) {
      const text = texts.find(({ id }) => id === node.articleId)?.text ?? ''
      expect(node.sentence).toBe(text.slice(node.start, node.end))
      for (const { start, end } of node.marks) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(node.sentence.length)
        expect(start).toBeLessThan(end)
      }
      if (subject?.kind === 'entity')
        expect(node.marks.map(({ start, end }) => node.sentence.slice(start, end))).toEqual(['Mira Solheim'])
    }
  })

  it('is right in a text with characters beyond the basic plane', async () => {
    await storeArticle(database, {
      id: 'astral',
      body: '🚢🚢🚢 sailed. Runa Falk waved 🚢 and Runa Falk left.',
      names: { 'Runa Falk': { type: 'PERSON' } },
    })
    const subject = { kind: 'entity', id: 'person.runa-falk' } as const
    const { edges } = await listEvidence(database.kysely, { filter: {}, subject })
    expect(edges.map(({ node: { sentence, marks } }) => [sentence, marks])).toEqual([
      ['Runa Falk waved 🚢 and Runa Falk left.', [{ start: 0, end: 9 }]],
      ['Runa Falk waved 🚢 and Runa Falk left.', [{ start: 23, end: 32 }]],
    ])
  })

  it('of a topic is each sentence that a span touches, once', async () => {
    const id = await storeArticle(database, {
      id: 'spans',
      body: 'One goes here. Two goes here. Three goes here.',
      topics: { 'medtop:07000000': 0.9 },
    })
    const evidence = [
      { start: 4, end: 8 },
      { start: 0, end: 3 },
      { start: 10, end: 18 },
    ]
    await database.prisma.articleTopic.updateMany({ where: { articleId: id }, data: { evidence } })
    const { edges } = await listEvidence(database.kysely, {
      filter: { text: 'three two one' },
      subject: { kind: 'topic', id: 'medtop:07000000' },
    })
    expect(edges.map(({ node: { sentence, marks } }) => [sentence, marks])).toEqual([
      [
        'One goes here.',
        [
          { start: 0, end: 3 },
          { start: 4, end: 8 },
          { start: 10, end: 14 },
        ],
      ],
      ['Two goes here.', [{ start: 0, end: 3 }]],
    ])
  })
})

it('counts as many quotations as it lists', async () => {
  const requests = [
    { filter: {} },
    { filter: {}, quotations: { speakers: [ENTITY_IDS[0] ?? ''] } },
    { filter: {}, quotations: { kinds: ['indirect' as const] } },
    { filter: {}, quotations: { cueClasses: ['neutral' as const] } },
  ]
  const pages = await listQuotationsEach(
    database.kysely,
    requests.map((request) => ({ ...request, page: { first: 100 } })),
  )
  expect(await countQuotationsEach(database.kysely, requests)).toEqual(pages.map(({ edges }) => edges.length))
  expect(pages[0]?.edges.length).toBeGreaterThan(pages[1]?.edges.length ?? 0)
  expect(pages[2]?.edges.length).toBeLessThan(pages[0]?.edges.length ?? 0)
})
