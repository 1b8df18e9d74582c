import { createContext, schema } from '@parallax/schema'
import { type ExecutionResult, graphql, parse, subscribe } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, bench, NO_DRAWING } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
})
afterAll(() => api.database.drop())

const ADD = `mutation ($articles: [ArticleInput!], $files: [FileInput!]) { addArticles(articles: $articles, files: $files) {
  __typename ... on MutationAddArticlesSuccess { data { id state total done failed
    items { totalCount nodes { position name state code message } } } }
  ... on Error { message } ... on InputFailure { code field } } }`

const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('adding articles', () => {
  it('records them and begins the ingest, each failure for itself', async () => {
    const { addArticles } = await api.data(ADD, {
      articles: [
        { name: 'pasted', text: 'The ferry left Quillport.' },
        { name: 'empty', text: '  ' },
        { name: 'both', text: 'a', html: '<p>b</p>' },
      ],
      files: [
        {
          name: 'two.jsonl',
          base64: base64('{"id":"x","text":"The first."}\n{broken\n{"id":"y","text":"The second."}\n'),
        },
        { name: 'table.csv', base64: base64('a,b') },
      ],
    })
    expect(addArticles).toMatchObject({
      __typename: 'MutationAddArticlesSuccess',
      data: { state: 'RUNNING', total: 7, failed: 4, done: 4, items: { totalCount: 7 } },
    })
    const { items } = addArticles.data
    expect(items.nodes.map(({ state }: { state: string }) => state)).toEqual([
      ...['WAITING', 'FAILED', 'FAILED', 'WAITING', 'FAILED', 'WAITING', 'FAILED'],
    ])
    expect(items.nodes[1]).toMatchObject({
      name: 'empty',
      code: 'EMPTY',
      message: expect.stringMatching(/\.$/),
    })
    expect(items.nodes[6]).toMatchObject({ name: 'table.csv', code: 'UNSUPPORTED_FORMAT' })
    expect(api.started).toEqual([addArticles.data.id.replace('IngestRun:', '')])
  })

  it.each([
    [{}, 'EMPTY', null],
    [{ articles: [], files: [] }, 'EMPTY', null],
    [{ files: [{ name: 'a.txt', base64: 'not base64!' }] }, 'BAD_ENCODING', 'files.0.base64'],
    [{ articles: Array.from({ length: 1001 }, (_, i) => ({ name: `${i}`, text: 'x' })) }, 'TOO_LARGE', null],
  ])('says why nothing was begun', async (variables, code, field) => {
    const { addArticles } = await api.data(ADD, variables)
    expect(addArticles).toMatchObject({ __typename: 'InputFailure', code, field })
    expect(addArticles.message).toMatch(/\.$/)
  })

  it('is found again, its articles by state', async () => {
    const { ingestRuns } = await api.data(
      '{ ingestRuns { id total items(state: FAILED, first: 1) { totalCount nodes { name } } } }',
    )
    expect(ingestRuns[0]).toMatchObject({ total: 7, items: { totalCount: 4, nodes: [{ name: 'empty' }] } })
    const { ingestRun, node } = await api.data(
      'query ($id: ID!) { ingestRun(id: $id) { id } node(id: $id) { ... on IngestRun { id } } }',
      { id: ingestRuns[0].id },
    )
    expect(ingestRun).toEqual(node)
  })
})

describe('saving a chart', () => {
  const SAVE = `mutation ($spec: JSON!) { saveChart(spec: $spec) { __typename
    ... on MutationSaveChartSuccess { data { slug spec createdAt } } ... on InputFailure { code field message } } }`
  const spec = {
    version: 2,
    kind: 'top-entities',
    filter: { outlets: ['Outlet:eastmere-post'] },
    types: ['PERSON'],
  }

  it('gives an address, the same for the same chart', async () => {
    const first = (await api.data(SAVE, { spec })).saveChart.data
    expect(first.slug).toMatch(/^top-entities-[0-9a-z]{10}$/)
    expect(first.spec).toEqual({ ...spec, filter: { outlets: ['eastmere-post'] }, limit: 10 })
    const again = await api.data(SAVE, {
      spec: { ...spec, filter: { outlets: ['eastmere-post'] }, limit: 10 },
    })
    expect(again.saveChart.data).toEqual(first)
    const { chart } = await api.data(
      'query ($slug: ID!) { chart(slug: $slug) { slug spec createdAt } }',
      first,
    )
    expect(chart).toEqual(first)
    expect(await api.database.prisma.chart.count()).toBe(1)
  })

  it.each([
    ['words', 'spec'],
    [{ version: 2, kind: 'pie', filter: {} }, 'spec.kind'],
    [{ ...spec, version: 3 }, 'spec.version'],
    [{ ...spec, form: 'pie' }, 'spec.form'],
    [{ ...spec, limit: 1000 }, 'spec.limit'],
    [{ ...spec, filter: { text: 7 } }, 'spec.filter.text'],
  ])('says what is wrong with %j', async (document, field) => {
    const { saveChart } = await api.data(SAVE, { spec: document })
    expect(saveChart).toMatchObject({ __typename: 'InputFailure', code: 'BAD_INPUT', field })
  })

  it('of an earlier version is today’s at the address that it had, and stays one chart', async () => {
    const old = { version: 1, kind: 'articles-over-time', filter: { text: 'harbour' }, unit: 'month' }
    const slug = 'articles-over-time-9f85xr1y3c'
    await api.database.prisma.chart.create({ data: { slug, spec: old } })
    const { chart } = await api.data('query ($slug: ID!) { chart(slug: $slug) { spec } }', { slug })
    expect(chart.spec).toEqual({ ...old, version: 2 })
    for (const version of [1, 2]) {
      const { saveChart } = await api.data(SAVE, { spec: { ...old, version } })
      expect(saveChart.data).toMatchObject({ slug, spec: { ...old, version: 2 } })
    }
  })

  it('of a version that is not known here is given as it was saved', async () => {
    const spec = { version: 9, kind: 'hologram' }
    await api.database.prisma.chart.create({ data: { slug: 'hologram-0000000000', spec } })
    const { chart } = await api.data('{ chart(slug: "hologram-0000000000") { spec } }')
    expect(chart.spec).toEqual(spec)
  })
})

describe('following an ingest', () => {
  const FOLLOW =
    'subscription ($id: ID!) { ingest(id: $id) { state total done failed items(state: STORED) { totalCount } } }'
  const follow = (id: string, access = { read: true, write: false }, signal?: AbortSignal) =>
    subscribe({
      schema,
      document: parse(FOLLOW),
      variableValues: { id },
      contextValue: createContext({
        database: api.database,
        startIngest: () => {},
        changeBlocks: async () => {},
        changeStories: async () => 1,
        charts: NO_DRAWING,
        access,
        signal,
      }),
    })

  it('tells where it stands, every change, and its end', async () => {
    const { addArticles } = await api.data(ADD, { articles: [{ name: 'one', text: 'The ferry left.' }] })
    const id = addArticles.data.id.replace('IngestRun:', '')
    const events = await follow(addArticles.data.id)
    if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events))
    const seen: unknown[] = []
    for await (const event of events as AsyncIterable<ExecutionResult>) {
      seen.push(event.data?.ingest ?? event.errors)
      if (seen.length > 1) continue
      await api.database.prisma.ingestItem.updateMany({ where: { runId: id }, data: { state: 'stored' } })
      await api.database.prisma.ingestRun.update({ where: { id }, data: { state: 'finished' } })
    }
    expect(seen).toEqual([
      { state: 'RUNNING', total: 1, done: 0, failed: 0, items: { totalCount: 0 } },
      { state: 'FINISHED', total: 1, done: 1, failed: 0, items: { totalCount: 1 } },
    ])
  })

  it('ends with the request, also where the run stands still', async () => {
    const { addArticles } = await api.data(ADD, { articles: [{ name: 'held', text: 'The ferry waits.' }] })
    const request = new AbortController()
    const events = await follow(addArticles.data.id, undefined, request.signal)
    if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events))
    const steps = (events as AsyncIterable<ExecutionResult>)[Symbol.asyncIterator]()
    expect((await steps.next()).value.data.ingest.state).toBe('RUNNING')
    const next = steps.next()
    request.abort()
    expect(await next).toEqual({ done: true, value: undefined })
  })

  it.each(['IngestRun:4d84c2f4-0088-46c3-b050-3226884cefb7', 'IngestRun:x'])(
    '%s is not there',
    async (id) => {
      expect(await follow(id)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    },
  )

  it('needs the scope read', async () => {
    const refused = await follow('IngestRun:x', { read: false, write: true })
    expect(refused).toMatchObject({ errors: [{ message: 'This is not open to you.' }] })
  })
})

it('tells each root field and how long it took', async () => {
  const told: [string, number][] = []
  const contextValue = createContext({
    database: api.database,
    startIngest: () => {},
    changeBlocks: async () => {},
    changeStories: async () => 1,
    charts: NO_DRAWING,
    onRootField: (field, milliseconds) => told.push([field, milliseconds]),
  })
  for (const source of [
    '{ articles { totalCount } overview { articles } }',
    '{ coOccurrence(entity: "Outlet:x") { articles } }',
  ])
    await graphql({ schema, source, contextValue })
  expect(told.map(([field]) => field).sort()).toEqual([
    'Query.articles',
    'Query.coOccurrence',
    'Query.overview',
  ])
  expect(told.every(([, milliseconds]) => milliseconds >= 0)).toBe(true)
})
