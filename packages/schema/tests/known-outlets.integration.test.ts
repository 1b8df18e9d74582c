import { storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
  await storeArticle(api.database, {
    id: 'post',
    url: 'https://eastmere-post.example/ferry',
    outlet: 'Eastmere Post',
    body: 'The ferry left.',
  })
  await storeArticle(api.database, {
    id: 'other',
    outlet: 'Quillport Tide',
    body: 'The tram stopped. Quillport Tide',
  })
})
afterAll(() => api.database.drop())
beforeEach(async () => {
  await api.database.prisma.knownOutlet.deleteMany()
  api.started.length = 0
})

const CHANGE = `__typename ... on InputFailure { code field message }`
const ENTRY = 'data { touched outlet { id domain name country } run { id state total } }'
const ADD = `mutation ($outlet: KnownOutletInput!) { change: addKnownOutlet(outlet: $outlet) {
  ${CHANGE} ... on MutationAddKnownOutletSuccess { ${ENTRY} } } }`
const EDIT = `mutation ($id: ID!, $outlet: KnownOutletInput!) { change: changeKnownOutlet(id: $id, outlet: $outlet) {
  ${CHANGE} ... on MutationChangeKnownOutletSuccess { ${ENTRY} } } }`
const REMOVE = `mutation ($id: ID!) { change: removeKnownOutlet(id: $id) {
  ${CHANGE} ... on MutationRemoveKnownOutletSuccess { ${ENTRY} } } }`
const IMPORT = `mutation ($csv: String!) { change: importKnownOutlets(csv: $csv) {
  ${CHANGE} ... on MutationImportKnownOutletsSuccess { data { added unchanged touched failures { row code field message }
  run { total } } } } }`

const post = { domain: 'eastmere-post.example', name: 'Eastmere Post', country: 'GB' }
const change = async (operation: string, variables: object) =>
  (await api.data(operation, variables as Record<string, unknown>)).change

describe('an entry', () => {
  it('is added, and what it touches is read again', async () => {
    const added = await change(ADD, { outlet: { ...post, domain: 'https://www.eastmere-post.example/x' } })
    expect(added).toMatchObject({
      __typename: 'MutationAddKnownOutletSuccess',
      data: {
        touched: 1,
        outlet: { id: 'KnownOutlet:eastmere-post.example', ...post },
        run: { state: 'RUNNING', total: 1 },
      },
    })
    expect(api.started).toEqual([added.data.run.id.replace('IngestRun:', '')])
  })

  it('that touches nothing begins no run', async () => {
    const added = await change(ADD, { outlet: { name: 'Unmet Gazette' } })
    expect(added.data).toMatchObject({ touched: 0, run: null, outlet: { domain: null, country: null } })
    expect(api.started).toEqual([])
  })

  it('is changed and removed by its id', async () => {
    const { id } = (await change(ADD, { outlet: post })).data.outlet
    const changed = await change(EDIT, { id, outlet: { ...post, name: 'Eastmere Daily Post' } })
    expect(changed.data).toMatchObject({ touched: 1, outlet: { id, name: 'Eastmere Daily Post' } })
    const removed = await change(REMOVE, { id })
    expect(removed.data).toMatchObject({ touched: 1, outlet: { id, name: 'Eastmere Daily Post' } })
    expect(await api.database.prisma.knownOutlet.count()).toBe(0)
    expect(api.started).toHaveLength(3)
  })

  it.each([
    [ADD, { outlet: { ...post, domain: 'eastmere' } }, 'BAD_INPUT', 'domain'],
    [ADD, { outlet: { ...post, name: ' ' } }, 'BAD_INPUT', 'name'],
    [ADD, { outlet: { ...post, country: 'Narnia' } }, 'BAD_INPUT', 'country'],
    [ADD, { outlet: { ...post, name: 'Another' } }, 'DUPLICATE', 'domain'],
    [EDIT, { id: 'KnownOutlet:gone.example', outlet: post }, 'NOT_FOUND', null],
    [EDIT, { id: 'KnownOutlet:eastmere-post.example', outlet: { name: '' } }, 'BAD_INPUT', 'name'],
    [REMOVE, { id: 'KnownOutlet:gone.example' }, 'NOT_FOUND', null],
  ])('cannot be changed so, and the answer says why', async (operation, variables, code, field) => {
    await change(ADD, { outlet: post })
    api.started.length = 0
    const failure = await change(operation, variables)
    expect(failure).toMatchObject({ __typename: 'InputFailure', code, field })
    expect(failure.message).toMatch(/\.$/)
    expect(api.started).toEqual([])
    expect(await api.database.prisma.knownOutlet.findMany()).toMatchObject([post])
  })

  it('needs the scope write', async () => {
    const refused = await api.run(ADD, { outlet: post }, { read: true, write: false })
    expect(refused.errors?.[0]?.message).toBe('This is not open to you.')
    expect(await api.database.prisma.knownOutlet.count()).toBe(0)
  })
})

describe('a table', () => {
  it('is taken row by row; what cannot be taken is told with its number', async () => {
    await change(ADD, { outlet: post })
    const csv = [
      'domain,name,country',
      'eastmere-post.example,Eastmere Post,GB',
      'quillport-tide.example,Quillport Tide,gb',
      'nonsense,Nonsense,',
      'eastmere-post.example,Another,',
    ].join('\n')
    const { data } = await change(IMPORT, { csv })
    expect(data).toMatchObject({ added: 1, unchanged: 1, touched: 1, run: { total: 1 } })
    expect(data.failures).toMatchObject([
      { row: 4, code: 'BAD_INPUT', field: 'domain' },
      { row: 5, code: 'DUPLICATE', field: null },
    ])
    const again = await change(IMPORT, { csv: 'eastmere-post.example,Another,' })
    expect(again.data).toMatchObject({ added: 0, touched: 0, run: null })
    expect(again.data.failures).toMatchObject([{ row: 1, code: 'DUPLICATE', field: 'domain' }])
  })

  it('without a row is refused', async () => {
    expect(await change(IMPORT, { csv: '\n' })).toMatchObject({ __typename: 'InputFailure', code: 'EMPTY' })
  })
})

describe('the lists', () => {
  const LIST = `query ($search: String, $after: String) { knownOutlets(search: $search, first: 2, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name } } }`

  it('are paged and searched by name and domain', async () => {
    for (const name of ['Cliff', 'Anchor', 'Beacon']) await change(ADD, { outlet: { name } })
    await change(ADD, { outlet: { name: 'Dune', domain: 'beacon-and-dune.example' } })
    const names = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name)
    const { knownOutlets } = await api.data(LIST)
    expect([knownOutlets.totalCount, names(knownOutlets)]).toEqual([4, ['Anchor', 'Beacon']])
    const next = (await api.data(LIST, { after: knownOutlets.pageInfo.endCursor })).knownOutlets
    expect(names(next)).toEqual(['Cliff', 'Dune'])
    const found = (await api.data(LIST, { search: 'beacon' })).knownOutlets
    expect(names(found)).toEqual(['Beacon', 'Dune'])
    expect((await api.data(LIST, { search: '100%_' })).knownOutlets.totalCount).toBe(0)
  })

  it('of what ships can be searched too', async () => {
    const SHIPPED =
      'query ($search: String) { shippedOutlets(search: $search, first: 100) { domain name country } }'
    const { shippedOutlets: all } = await api.data(SHIPPED)
    expect(all).toHaveLength(100)
    const one = all.find(({ country }: { country: string | null }) => country !== null)
    const { shippedOutlets: found } = await api.data(SHIPPED, { search: one.domain.toUpperCase() })
    expect(found).toContainEqual(one)
    expect((await api.data(SHIPPED, { search: 'no such outlet' })).shippedOutlets).toEqual([])
  })
})

it('an outlet says how it is known', async () => {
  const ASK = '{ outlets { nodes { name origin country known { id } } } }'
  const of = async () =>
    Object.fromEntries(
      (await api.data(ASK)).outlets.nodes.map(({ name, ...rest }: { name: string }) => [name, rest]),
    )
  expect((await of())['Eastmere Post']).toEqual({ origin: 'TEXT', country: null, known: null })
  await change(ADD, { outlet: post })
  expect(await of()).toEqual({
    'Eastmere Post': { origin: 'OWN', country: 'GB', known: { id: 'KnownOutlet:eastmere-post.example' } },
    'Quillport Tide': { origin: 'TEXT', country: null, known: null },
  })
  const { shippedOutlets } = await api.data('{ shippedOutlets(first: 100) { domain name country } }')
  const { domain, country } = shippedOutlets[0]
  await api.database.prisma.outlet.update({ where: { id: 'quillport-tide' }, data: { domain } })
  expect((await of())['Quillport Tide']).toEqual({ origin: 'SHIPPED', country, known: null })
  expect(api.statements.filter((sql) => sql.includes('"known_outlet"'))).toHaveLength(1)
})
