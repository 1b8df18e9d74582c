import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SmallProduct, smallProduct, spec, WEB } from './support/small-product.ts'

const ARTICLES = [
  { id: 's1', title: 'Ferry stopped', text: 'Mira Solheim stopped the ferry.', publishedAt: '2020-04-02' },
  { id: 's2', title: 'Bridge opens', text: 'Tomas Brekke opened the bridge.', publishedAt: '2020-05-03' },
  { id: 's3', title: 'Road closed', text: 'Greta Vosslund closed the road.', publishedAt: '2020-06-04' },
]
const CHART = spec({ kind: 'top-entities', types: ['PERSON'], limit: 5 })

const SAVE =
  'mutation ($spec: JSON!) { saveChart(spec: $spec) { ... on MutationSaveChartSuccess { data { slug } } } }'
const SHARE = `mutation ($slug: ID!, $access: ChartAccess, $sites: [String!], $free: [String!]) {
  shareChart(slug: $slug, access: $access, frameAncestors: $sites, free: $free) { __typename
    ... on InputFailure { code message field }
    ... on MutationShareChartSuccess { data { sharing { access frameAncestors free links { id state label } } } } } }`
const LINK = `mutation ($slug: ID!, $label: String!, $expiresAt: DateTime, $free: [String!]) {
  createChartLink(slug: $slug, label: $label, expiresAt: $expiresAt, free: $free) { __typename
    ... on InputFailure { code message field }
    ... on MutationCreateChartLinkSuccess { data { id label expiresAt state free address } } } }`
const REVOKE = `mutation ($id: ID!) { revokeChartLink(id: $id) { __typename
  ... on InputFailure { code } ... on MutationRevokeChartLinkSuccess { data { id state revokedAt } } } }`

let product: SmallProduct
let slug: string
let other: string

const save = async (document: object): Promise<string> =>
  (await product.ask(SAVE, { spec: document })).saveChart.data.slug
const share = async (variables: object) => (await product.ask(SHARE, { slug, ...variables })).shareChart
const link = async (variables: object = {}) =>
  (await product.ask(LINK, { slug, label: 'The editors', ...variables })).createChartLink
const tokenOf = ({ address }: { address: string }) => new URL(address).searchParams.get('link') ?? ''
const file = (form: string, search = '') => product.get(`/charts/${slug}.${form}${search}`)
const names = async (answer: Response) =>
  ((await answer.json()) as { rows: string[][] }).rows.map(([name]) => name).sort()

beforeAll(async () => {
  product = await smallProduct(ARTICLES)
  slug = await save(CHART)
  other = await save(spec({ kind: 'top-entities', types: ['PERSON'], limit: 3 }))
}, 240_000)
afterAll(() => product.close())
beforeEach(() => share({ access: 'OPEN', sites: [], free: [] }))

describe('a chart that is shown only by link', () => {
  beforeEach(() => share({ access: 'LINK' }))

  test('without one is not told from a chart that is not there', async () => {
    const [hidden, missing] = [await file('svg'), await product.get('/charts/top-entities-0000000000.svg')]
    const plain = async (answer: Response) =>
      (await answer.text()).replaceAll(slug, '').replaceAll('top-entities-0000000000', '')
    expect([hidden.status, missing.status]).toEqual([404, 404])
    expect(await plain(hidden)).toBe(await plain(missing))
    expect(hidden.headers.get('cache-control')).toBe('no-store')
    expect((await file('csv')).headers.get('content-type')).toContain('json')
  })

  test.each(['svg', 'png', 'pdf', 'csv', 'json', 'md', 'zip'])(
    '.%s is given by link, and no copy kept',
    async (form) => {
      const { data } = await link()
      const answer = await file(form, `?link=${tokenOf(data)}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(answer.headers.get('parallax-ignored')).toBeNull()
      expect(answer.headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
    },
  )

  test('with another chart’s link is not there', async () => {
    const { data } = await link({ slug: other })
    expect((await product.get(`/charts/${other}.csv?link=${tokenOf(data)}`)).status).toBe(200)
    expect((await file('csv', `?link=${tokenOf(data)}`)).status).toBe(404)
  })

  test('a link that was changed, or signed with another key, is none', async () => {
    const [id, expiry, signed] = tokenOf((await link({ expiresAt: inHours(1) })).data).split('.')
    const later = Number(expiry) + 86_400
    const own = createHmac('sha256', 'guessed').update(`${slug}\n${id}\n${expiry}`).digest('base64url')
    for (const token of [`${id}.${later}.${signed}`, `${id}.0.${signed}`, `${id}.${expiry}.${own}`, 'x', ''])
      expect((await file('csv', `?link=${token}`)).status, token).toBe(404)
  })

  test('a revoked link says so, and so does one that has ended', async () => {
    const { data } = await link({ expiresAt: inHours(1) })
    const search = `?link=${tokenOf(data)}`
    const revoked = (await product.ask(REVOKE, { id: data.id })).revokeChartLink.data
    expect(revoked.state).toBe('REVOKED')
    expect((await product.ask(REVOKE, { id: data.id })).revokeChartLink.data).toEqual(revoked)
    const answer = await file('svg', search)
    expect([answer.status, await answer.text()]).toEqual([
      410,
      expect.stringContaining('This link was withdrawn'),
    ])

    await product.database.prisma.chartLink.update({
      where: { id: data.id },
      data: { revokedAt: null, expiresAt: new Date('2026-01-02T00:00:00Z') },
    })
    const ended = await file('json', search)
    expect([ended.status, await ended.text()]).toEqual([
      410,
      expect.stringContaining('This link has ended. It led here until 2 January 2026'),
    ])
  })

  test('a link of a chart that was deleted and saved anew is gone with it', async () => {
    const gone = await save(spec({ kind: 'top-entities', limit: 9 }))
    const { data } = await link({ slug: gone })
    await product.ask('mutation ($slug: ID!) { deleteChart(slug: $slug) { __typename } }', { slug: gone })
    await save(spec({ kind: 'top-entities', limit: 9 }))
    await share({ slug: gone, access: 'LINK' })
    expect((await product.get(`/charts/${gone}.csv?link=${tokenOf(data)}`)).status).toBe(410)
  })

  test('deleted it is as little told from a chart that is not there', async () => {
    const closed = await save(spec({ kind: 'top-entities', limit: 8 }))
    await share({ slug: closed, access: 'LINK' })
    await product.ask('mutation ($slug: ID!) { deleteChart(slug: $slug) { __typename } }', { slug: closed })
    expect((await product.get(`/charts/${closed}.csv`)).status).toBe(404)
    expect((await product.get(`/embed/${closed}`)).status).toBe(404)
  })

  test('a frozen one has the access of the live one from its beginning', async () => {
    const { freezeChart } = await product.ask(
      `mutation ($spec: JSON!) { freezeChart(spec: $spec) { ... on MutationFreezeChartSuccess { data { slug sharing { access } } } } }`,
      { spec: CHART },
    )
    const frozen = freezeChart.data.slug
    expect(freezeChart.data.sharing.access).toBe('LINK')
    expect((await product.get(`/charts/${frozen}.svg`)).status).toBe(404)
    const { data } = await link({ slug: frozen })
    const answer = await product.get(`/charts/${frozen}.svg?link=${tokenOf(data)}`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(await link({ slug: frozen, free: ['from'] })).toMatchObject({ code: 'BAD_INPUT', field: 'free' })
    const unmoved = await product.get(`/charts/${frozen}.json?from=2020-05-01&link=${tokenOf(data)}`)
    expect(unmoved.headers.get('parallax-ignored')).toBe('from')
    expect(await names(unmoved)).toHaveLength(3)
  })
})

describe('locked filters', () => {
  const ALL = ['Greta Vosslund', 'Mira Solheim', 'Tomas Brekke']

  test('nothing of a filter is free unless it was freed', async () => {
    const answer = await file('json', '?from=2020-05-01&q=bridge')
    expect(decodeURIComponent(answer.headers.get('parallax-ignored') ?? '')).toBe('from,q')
    expect(await names(answer)).toEqual(ALL)
  })

  test('a freed part is set, a locked one beside it is not', async () => {
    await share({ free: ['from', 'to'] })
    const answer = await file('json', '?from=2020-05-01&q=bridge')
    expect(answer.headers.get('parallax-ignored')).toBe('q')
    expect(await names(answer)).toEqual(['Greta Vosslund', 'Tomas Brekke'])
  })

  test('a link has its own freedom, whoever else the chart is open to', async () => {
    await share({ free: ['from'] })
    const { data } = await link({ free: ['to'] })
    const answer = await file('json', `?from=2020-05-01&to=2020-05-31&link=${tokenOf(data)}`)
    expect(answer.headers.get('parallax-ignored')).toBe('from')
    expect(await names(answer)).toEqual(['Mira Solheim', 'Tomas Brekke'])
  })

  test('a link that leads nowhere takes nothing from an open chart', async () => {
    const answer = await file('json', '?link=nonsense')
    expect([answer.status, answer.headers.get('parallax-ignored')]).toEqual([200, 'link'])
  })
})

describe('an embed', () => {
  const embed = (search = '') => product.get(`/embed/${slug}${search}`)
  const policy = (answer: Response) => answer.headers.get('content-security-policy') ?? ''

  test('may be shown by any site, or by those that are named', async () => {
    expect(policy(await embed())).toMatch(/frame-ancestors \*$/)
    await share({ sites: ['https://*.a.example', 'b.example'] })
    expect(policy(await embed())).toMatch(
      /frame-ancestors 'self' https:\/\/\*\.a\.example https:\/\/b\.example$/,
    )
  })

  test('is shown by link alone, where a link is needed, and not kept', async () => {
    await share({ access: 'LINK' })
    const { data } = await link()
    const search = `?link=${tokenOf(data)}`
    expect([(await embed()).status, (await embed(search)).status]).toEqual([404, 200])
    expect((await embed(search)).headers.get('cache-control')).toBe('private, no-store')
    expect(await (await embed(search)).text()).toContain(`.png?link=${tokenOf(data)}&amp;download=1`)
    await product.ask(REVOKE, { id: data.id })
    const revoked = await embed(search)
    expect([revoked.status, await revoked.text()]).toEqual([
      410,
      expect.stringContaining('This link was withdrawn'),
    ])
  })

  test('is described to whoever has the link, and to nobody else', async () => {
    await share({ access: 'LINK' })
    const { data } = await link()
    const described = (address: string) => product.get(`/oembed?url=${encodeURIComponent(address)}`)
    const answer = await described(data.address)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(((await answer.json()) as { html: string }).html).toContain(tokenOf(data))
    expect((await described(`${WEB}/embed/${slug}`)).status).toBe(404)
  })
})

describe('what is set is checked, in words', () => {
  test.each([
    [{ sites: ['https://a.example', 'nowhere at all'] }, 'frameAncestors.1', /“nowhere at all” is no site/],
    [{ sites: ['https://a.example; script-src *'] }, 'frameAncestors.0', /is no site/],
    [{ free: ['from', 'password'] }, 'free.1', /“password” is no part of a filter/],
  ])('%j', async (variables, field, message) => {
    expect(await share(variables)).toMatchObject({
      code: 'BAD_INPUT',
      field,
      message: expect.stringMatching(message),
    })
    expect((await share({})).data.sharing).toMatchObject({ access: 'OPEN', frameAncestors: [], free: [] })
  })

  test.each([
    [{ label: '  ' }, 'BAD_INPUT', 'label'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'BAD_INPUT', 'expiresAt'],
    [{ slug: 'top-entities-0000000000' }, 'NOT_FOUND', 'slug'],
    [{ slug: '\0' }, 'NOT_FOUND', 'slug'],
  ])('%j', async (variables, code, field) => expect(await link(variables)).toMatchObject({ code, field }))

  test('a chart that is not there cannot be shared, nor an unknown link revoked', async () => {
    expect(await share({ slug: 'nosuch' })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await product.ask(REVOKE, { id: 'nosuch' })).revokeChartLink.code).toBe('NOT_FOUND')
  })

  test('what is set stands in one order; what is left out stays', async () => {
    await share({ sites: ['b.example', 'https://*.a.example/'], free: ['to', 'from'] })
    expect((await share({ access: 'LINK' })).data.sharing).toMatchObject({
      ...{ access: 'LINK', free: ['from', 'to'] },
      frameAncestors: ['https://*.a.example', 'https://b.example'],
    })
  })
})

test('a link’s address can be asked for again, and leads to the chart as a page', async () => {
  const { data } = await link({ label: '  The   editors ', expiresAt: inHours(2) })
  expect(data.label).toBe('The editors')
  expect(data.address.startsWith(`${WEB}/embed/${slug}?link=${data.id}.`)).toBe(true)
  const again = await product.ask(
    'query ($slug: ID!) { chart(slug: $slug) { sharing { links { id address state } } } }',
    { slug },
  )
  expect(again.chart.sharing.links[0]).toEqual({ id: data.id, address: data.address, state: 'VALID' })
})

test('what was done is told also to whoever asks for nothing of it', async () => {
  const { data } = await link()
  const answer = await product.ask(
    `mutation ($slug: ID!, $id: ID!, $spec: JSON!) { shareChart(slug: $slug) { __typename }
      createChartLink(slug: $slug, label: "x") { __typename } revokeChartLink(id: $id) { __typename } freezeChart(spec: $spec) { __typename } }`,
    { slug, id: data.id, spec: CHART },
  )
  expect(Object.values(answer).map((one) => (one as { __typename: string }).__typename)).toEqual(
    ['ShareChart', 'CreateChartLink', 'RevokeChartLink', 'FreezeChart'].map(
      (name) => `Mutation${name}Success`,
    ),
  )
})

test('the key is made once, and no answer holds it', async () => {
  const keys = await product.database.prisma.signingKey.findMany()
  expect(keys.map(({ purpose, key }) => [purpose, key.length])).toEqual([['link', 32]])
  const words = await product.ask('{ __schema { types { name fields { name } } } }')
  expect(JSON.stringify(words).toLowerCase()).not.toMatch(/signing|secret/)
})

function inHours(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString()
}
