import { describe, expect, test } from 'vitest'
import { dashboardOrigins } from '../src/cors.ts'
import { hostAllowed } from '../src/plugins/host-guard.ts'
import { MAX_BODY_BYTES } from '../src/transport.ts'
import { ask, smallApi } from './support/small-api.ts'

const URL = 'http://localhost:4000/graphql'
const operation = JSON.stringify({ query: '{ echo(text: "hello") }' })

describe('requests that another site could forge', () => {
  test.each([
    'text/plain',
    'text/plain; charset=utf-8; a=application/json',
    'text/plain, application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ])('POST as "%s" is refused', async (type) => {
    const { api, reached } = smallApi()
    const response = await api.fetch(URL, {
      method: 'POST',
      headers: { 'content-type': type },
      body: operation,
    })
    expect(response.status).toBe(415)
    expect((await response.json()).errors[0].message).toMatch(/^Send operations as application\/json, not/)
    expect(reached.validation).toBe(0)
  })

  test('POST without a content type is refused', async () => {
    const { api } = smallApi()
    const response = await api.fetch(URL, { method: 'POST', body: new Uint8Array(Buffer.from(operation)) })
    expect(response.status).toBe(415)
  })

  test.each(['application/json', 'application/json; charset=utf-8'])(
    'POST as %s is answered',
    async (type) => {
      const response = await smallApi().api.fetch(URL, {
        method: 'POST',
        headers: { 'content-type': type },
        body: operation,
      })
      expect(await response.json()).toEqual({ data: { echo: 'hello' } })
    },
  )

  const get = `${URL}?query=${encodeURIComponent('{ echo(text: "hello") }')}`

  test('GET for a foreign page is refused', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await smallApi().api.fetch(get, { headers })).status).toBe(403)
  })

  test.each(['same-origin', 'same-site', 'none'])('GET from %s is answered', async (site) => {
    const response = await smallApi().api.fetch(get, { headers: { 'sec-fetch-site': site } })
    expect(await response.json()).toEqual({ data: { echo: 'hello' } })
  })

  test('a mutation by GET is refused', async () => {
    const response = await smallApi().api.fetch(`${URL}?query=${encodeURIComponent('mutation { add }')}`)
    expect(response.status).toBe(405)
  })

  test('a list of operations in one request is refused', async () => {
    const response = await smallApi().api.fetch(URL, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `[${operation},${operation}]`,
    })
    expect(response.status).toBe(400)
  })
})

describe('which pages may read answers', () => {
  async function preflight(origin: string) {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const response = await smallApi().api.fetch(URL, { method: 'OPTIONS', headers })
    return response.headers
  }

  test.each(['http://localhost:3000', 'http://127.0.0.1:3000'])('%s, the dashboard', async (origin) => {
    const headers = await preflight(origin)
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('access-control-allow-headers')).toContain('content-type')
    expect(headers.get('vary')).toContain('Origin')
  })

  test.each(['https://evil.example', 'null', 'http://localhost:3001', 'http://localhost:3000.evil.example'])(
    'not %s',
    async (origin) => {
      expect((await preflight(origin)).get('access-control-allow-origin')).toBeNull()
    },
  )

  test('an address of the network has no twin', () => {
    expect(dashboardOrigins('https://news.example/')).toEqual(['https://news.example'])
  })
})

describe('names under which this machine answers', () => {
  test.each(['localhost', 'localhost:4000', '127.0.0.1:4000', 'LOCALHOST:1', '[::1]:4000', '127.1:4000'])(
    '%s',
    (host) => {
      expect(hostAllowed('127.0.0.1', host)).toBe(true)
    },
  )
  test.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '',
  ])('not "%s"', (host) => {
    expect(hostAllowed('127.0.0.1', host)).toBe(false)
  })
  test('a server for other machines answers to every name', () => {
    expect(hostAllowed('0.0.0.0', 'news.example')).toBe(true)
  })
  test('a rebound name gets nothing', async () => {
    const { api, reached } = smallApi()
    const response = await api.fetch(URL, {
      method: 'POST',
      headers: { host: 'evil.example:4000', 'content-type': 'application/json' },
      body: operation,
    })
    expect(response.status).toBe(421)
    expect(reached.validation).toBe(0)
  })
})

describe('errors', () => {
  test('an unexpected one is masked, and logged under the id that the client is given', async () => {
    const { api, faults } = smallApi()
    const { status, body } = await ask(api, '{ item { name } broken }')
    expect(status).toBe(200)
    expect(body.data).toEqual({ item: { name: 'item' }, broken: null })
    expect(body.errors).toEqual([
      {
        message: 'Unexpected error',
        locations: [{ line: 1, column: 17 }],
        path: ['broken'],
        extensions: { code: 'UNEXPECTED', id: expect.stringMatching(/^[\da-f]{8}$/) },
      },
    ])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ id: body.errors[0].extensions.id, where: 'broken' })
    expect(faults[0]?.error).toEqual(new Error('the password is hunter2'))
  })

  test('one outside of the operation is masked as well, with status 500', async () => {
    const { api, faults } = smallApi({
      context: () => {
        throw new Error('the password is hunter2')
      },
    })
    const { status, body } = await ask(api, '{ echo }')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('hunter2')
    expect(faults.map(({ id }) => id)).toEqual([body.errors[0].extensions.id])
  })

  test.each([
    ['refused', 'BAD_INPUT', 'There is no such day.'],
    ['deliberate', 'BAD_INPUT', 'Say which.'],
    ['slow', 'TOO_SLOW', 'This took too long and was stopped. Narrow the filter or ask for less.'],
  ])('an expected one (%s) is told as it is and not logged', async (field, code, message) => {
    const { api, faults } = smallApi()
    const { body } = await ask(api, `{ ${field} }`)
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0]).toMatchObject({ message, extensions: { code }, path: [field] })
    expect(faults).toEqual([])
  })
})

describe('bodies', () => {
  const big = JSON.stringify({ query: '{ echo }', variables: { text: 'x'.repeat(MAX_BODY_BYTES) } })
  const post = (body: BodyInit, headers = {}) =>
    smallApi().api.fetch(URL, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body,
      duplex: 'half',
    } as RequestInit)

  test('over the limit by its announced length', async () => {
    expect((await post('{}', { 'content-length': String(MAX_BODY_BYTES + 1) })).status).toBe(413)
  })

  test('over the limit without an announced length', async () => {
    const response = await post(new Blob([big]).stream() as unknown as BodyInit)
    expect(response.status).toBe(413)
  })

  test.each(['', '{', 'null', '"query"', '[]', '{"query": 1}', '{"query": "{ echo }", "variables": []}'])(
    '%s gets a status below 500',
    async (body) => {
      const { status } = await post(body)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    },
  )
})

describe('other addresses', () => {
  test('/health tells of process, database, engine and migration', async () => {
    const response = await smallApi().api.fetch('http://localhost:4000/health')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      status: 'ok',
      database: 'answers',
      engine: '1.0.0',
      migration: 'first',
    })
  })

  test('/health is 503 where the database does not answer', async () => {
    const { api } = smallApi({
      health: async () => ({
        status: 'unavailable',
        database: 'does not answer',
        engine: '1.0.0',
        migration: null,
      }),
    })
    expect((await api.fetch('http://localhost:4000/health')).status).toBe(503)
  })

  test.each([
    '/',
    '/graph',
    '/graphql/assets/nothing.js',
    '/graphql/assets/../../package.json',
    '/graphql/assets/%2e%2e%2findex.html',
  ])('%s is a 404 that says where things are', async (path) => {
    const response = await smallApi().api.fetch(`http://localhost:4000${path}`)
    expect(response.status).toBe(404)
    expect((await response.json()).errors[0].message).toContain('The API is at /graphql')
  })
})

test('a subscription is answered as a stream of events', async () => {
  const response = await smallApi().api.fetch(URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { count(to: 2) }' }),
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(await response.text()).toBe(
    ':\n\nevent: next\ndata: {"data":{"count":1}}\n\nevent: next\ndata: {"data":{"count":2}}\n\nevent: complete\ndata:\n\n',
  )
})
