import { schema } from '@parallax/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeCorpus } from '../../database/tests/read/corpus.ts'
import { type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
  await storeCorpus(api.database, 12)
})
afterAll(() => api.database.drop())

describe('bad arguments are said to be so, and nothing else is asked of the database', () => {
  it.each([
    ['{ articles(first: -1) { nodes { id } } }', /between 0 and 100/],
    ['{ articles(first: 101) { nodes { id } } }', /between 0 and 100/],
    ['{ articles(first: 2, last: 2) { nodes { id } } }', /not for both/],
    ['{ articles(after: "nonsense") { nodes { id } } }', /cursor/],
    ['{ articles(filter: { outlets: ["Entity:person.x"] }) { totalCount } }', /another type/],
    [`{ articles(filter: { text: "${'x'.repeat(501)}" }) { totalCount } }`, /filter\.text/],
    ['{ topEntities(limit: 0) { total } }', /limit/],
    ['{ topEntities(limit: 51) { total } }', /limit/],
    ['{ coOccurrence(entity: "Outlet:x") { articles } }', /another type/],
    ['{ node(id: "nothing") { id } }', /not an id/],
    [`{ nodes(ids: [${'"Entity:x",'.repeat(101)}]) { id } }`, /100 ids/],
    [
      '{ sourceComparison(subject: { kind: SPEAKER, id: "Entity:person.x" }) { mentions } }',
      /entity or a topic/,
    ],
    [
      '{ sourceComparison(subject: { kind: FURNITURE_ENTITY, id: "Entity:person.x" }) { mentions } }',
      /entity or a topic/,
    ],
    ['{ evidence(subject: { kind: TOPIC, id: "Entity:person.x" }) { totalCount } }', /another type/],
    [`{ mentionsOverTime(entities: [${'"Entity:x",'.repeat(13)}]) { unit } }`, /entities/],
    ['{ articles(first: 1) { nodes { excerpt(length: 0) } } }', /length/],
    ['{ topics(level: 0) { name } }', /level/],
  ])('%s', async (operation, message) => {
    const { errors = [] } = await api.run(operation)
    expect(errors.map((error) => error.message).join()).toMatch(message)
    expect(errors.every(({ extensions }) => extensions.code === 'BAD_INPUT')).toBe(true)
  })

  it('a day that is none is refused by its type', async () => {
    const { errors } = await api.run(
      '{ articles(filter: { period: { from: "2020-02-30" } }) { totalCount } }',
    )
    expect(errors?.[0]?.message).toMatch(/YYYY-MM-DD/)
    expect(api.statements).toEqual([])
  })

  it('one bad page does not spoil the others', async () => {
    const { data, errors } = await api.run(
      '{ bad: articles(after: "x") { pageInfo { endCursor } } good: articles { pageInfo { hasNextPage } } }',
    )
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.path).toEqual(['bad', 'pageInfo'])
    expect(data).toBeNull()
  })
})

describe('what does not exist is null', () => {
  it.each([
    'Article:x',
    'Article:4d84c2f4-0088-56c3-b050-3226884cefb7',
    'Entity:none',
    'Outlet:\\u0000',
    'IngestRun:1',
  ])('%s', async (id) => {
    expect(await api.data(`{ node(id: "${id}") { id } }`)).toEqual({ node: null })
  })
  it('chart and ingest', async () => {
    expect(await api.data('{ chart(slug: "none") { slug } ingestRun(id: "IngestRun:x") { id } }')).toEqual({
      chart: null,
      ingestRun: null,
    })
  })
})

describe('an id that no table can hold finds nothing', () => {
  it.each([
    '{ articlePair(a: "Article:\\u0000x", b: "Article:y") { compared } }',
    '{ articles(filter: { outlets: ["Outlet:\\u0000x"] }) { totalCount } }',
    '{ articles(filter: { stories: ["Story:\\u0000x"], copiesOf: ["Article:\\u0000x"] }) { totalCount } }',
    '{ articles(filter: { entities: { all: ["Entity:\\u0000x"] }, topics: { any: ["Topic:\\u0000x"] } }) { totalCount } }',
    '{ articles(filter: { exceptOutlets: ["Outlet:\\u0000x"], agencies: ["Agency:\\u0000x"] }) { totalCount } }',
    '{ nodes(ids: ["Story:\\u0000x", "Topic:\\u0000x"]) { id } }',
  ])('%s', async (query) => {
    expect((await api.run(query)).errors).toBeUndefined()
  })
})

describe('any text may be searched for', () => {
  it.each(['"', "'", '((', '!!', 'a & | b', '\0', '\\', '%', '🚢'])('%j', async (text) => {
    const answer = await api.data(
      `query ($text: String!) { articles(filter: { text: $text }) { totalCount }
        entities(search: $text) { totalCount nodes { name } } outlets(search: $text) { totalCount } knownOutlets(search: $text) { totalCount }
        shippedOutlets(search: $text) { domain } topics(search: $text) { name } }`,
      { text },
    )
    expect(answer.articles.totalCount).toBeTypeOf('number')
  })
})

describe('access', () => {
  /** A call of a field with the least it takes. */
  const least = (field: {
    name: string
    args: readonly { name: string; type: unknown; defaultValue?: unknown }[]
  }) => {
    const values: Record<string, string> = {
      'ID!': '"Entity:x"',
      '[ID!]!': '["Entity:x"]',
      'SubjectInput!': '{ kind: ENTITY, id: "Entity:x" }',
      'JSON!': '{ kind: "x" }',
      'CompareOutletsInput!': '{ outlets: ["Outlet:x"] }',
      'KnownOutletInput!': '{ name: "x" }',
      'OwnTopicInput!': '{ name: "x", query: {} }',
      'String!': '"x"',
      'Int!': '1',
      '[Int!]!': '[1]',
      '[String!]!': '["x"]',
      '[BlockCorrectionInput!]!': '[{ start: 0, end: 1, role: BODY }]',
    }
    const args = field.args.flatMap(({ name, type }) => {
      const value = values[String(type)]
      return value ? [`${name}: ${value}`] : []
    })
    return `${field.name}${args.length ? `(${args.join(', ')})` : ''} { __typename }`
  }

  const queries = Object.values(schema.getQueryType()?.getFields() ?? {})
  it.each(queries.map((field) => [field.name, least(field)]))(
    '%s needs the scope read',
    async (_name, call) => {
      const { data, errors } = await api.run(`{ ${call} }`, {}, { read: false, write: true })
      expect(errors?.map(({ message }) => message)).toEqual(['This is not open to you.'])
      expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true)
      expect(api.statements).toEqual([])
    },
  )

  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  it.each(mutations.map((field) => [field.name, least(field)]))(
    '%s needs the scope write',
    async (_name, call) => {
      const { errors } = await api.run(`mutation { ${call} }`, {}, { read: true, write: false })
      expect(errors?.map(({ message }) => message)).toEqual(['This is not open to you.'])
      expect(api.statements).toEqual([])
    },
  )
})

it('who may only read sees that a chart has links, and never an address', async () => {
  await api.database.prisma.chart.create({
    data: { slug: 'shared', spec: {}, links: { create: { id: 'abcdefghijklmnop', label: 'The editors' } } },
  })
  const links = (field: string) => `{ chart(slug: "shared") { sharing { links { ${field} } } } }`
  const reader = { read: true, write: false }
  const seen = await api.run(links('label'), {}, reader)
  expect(JSON.stringify(seen.data)).toContain('The editors')
  const { data, errors } = await api.run(links('address'), {}, reader)
  expect(errors?.map(({ message }) => message)).toEqual(['This is not open to you.'])
  expect(JSON.stringify(data)).not.toContain('abcdefghijklmnop')
  expect((await api.data(links('address'))).chart.sharing.links[0].address).toContain(
    '?link=abcdefghijklmnop.0.',
  )
})

describe('cost', () => {
  it('a list of lists of lists is refused before anything is read', async () => {
    const { errors } =
      await api.run(`{ articles(first: 100) { nodes { entities { entity { articles(first: 100) { nodes
      { entities { entity { name } } } } } } } } }`)
    expect(errors?.[0]?.message).toMatch(/complexity/)
    expect(api.statements).toEqual([])
  })

  it('fragments that fan out are refused before anything is read', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Article { a: outlet { articles(first: 9) { nodes { ...F${i + 1} } } }
        b: outlet { articles(first: 9) { nodes { ...F${i + 1} } } } }`,
    )
    const { errors } = await api.run(
      `{ articles { nodes { ...F0 } } } ${levels.join(' ')} fragment F12 on Article { id }`,
    )
    expect(errors?.[0]?.message).toMatch(/complexity|depth/)
    expect(api.statements).toEqual([])
  })
})
