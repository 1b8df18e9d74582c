import { request } from 'node:http'
import { connect } from '@parallax/database'
import { createRun, runProgress } from '@parallax/ingest'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverSentEvents } from '../graphiql/server-sent-events.ts'
import type { Fault } from '../src/log.ts'
import { startApi } from '../src/server.ts'
import { withStatementTimeout } from '../src/statement-timeout.ts'
import { post } from './support/product.ts'

const WEB = 'http://127.0.0.1:3000'
const faults: Fault[] = []
let database: TestDatabase
const start = (port = 0) =>
  startApi({ database, host: '127.0.0.1', port, webUrl: WEB, log: (fault) => faults.push(fault) })

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

/** An invented town council's report, different for each number. */
const article = (n: number) => ({
  name: `report ${n}`,
  title: `Council of Aldermoor meets for the ${n}th time`,
  text: `The council of Aldermoor met on Tuesday for the ${n}th time this year. Its chair, Petra Lindqvist, opened the meeting with a report on the bridge over the river. ${'The members spoke about the budget at length. '.repeat(40)}`,
})

async function serving<T>(work: (url: string) => Promise<T>): Promise<T> {
  const api = await start()
  try {
    return await work(api.url)
  } finally {
    await api.close()
  }
}

test("graphql-http's audits pass with all protections on", async () => {
  const results = await serving((url) => auditServer({ url: `${url}/graphql` }))
  const failing = results.filter(({ status }) => status !== 'ok')
  expect(
    failing.map(
      ({ id, name, status, ...rest }) => `${status} ${id} ${name}: ${'reason' in rest ? rest.reason : ''}`,
    ),
  ).toEqual([])
  expect(results).toHaveLength(61)
})

test('/health names the newest migration', async () => {
  const report = await serving(async (url) => (await fetch(`${url}/health`)).json())
  expect(report).toMatchObject({
    status: 'ok',
    database: 'answers',
    migration: expect.stringMatching(/^\d{14}_/),
  })
})

test('/health tells of a database that does not answer', async () => {
  const gone = new URL(database.url)
  gone.pathname = '/gone'
  const other = connect(gone.href)
  const api = await startApi({ database: other, host: '127.0.0.1', port: 0, webUrl: WEB, log: () => {} })
  const response = await fetch(`${api.url}/health`)
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ status: 'unavailable', database: 'does not answer' })
  await api.close()
  await other.close()
})

describe('an ingest', () => {
  const add =
    'mutation($articles: [ArticleInput!]) { addArticles(articles: $articles) { __typename ... on MutationAddArticlesSuccess { data { id total } } } }'
  const follow = 'subscription($id: ID!) { ingest(id: $id) { state done stored failed total } }'

  async function begin(url: string, count: number): Promise<string> {
    const articles = Array.from({ length: count }, (_, n) => article(n))
    const { data, errors } = await (await post(url, { query: add, variables: { articles } })).json()
    expect(errors).toBeUndefined()
    expect(data.addArticles).toMatchObject({
      __typename: 'MutationAddArticlesSuccess',
      data: { total: count },
    })
    return data.addArticles.data.id
  }

  test('that a mutation begins is followed to its end by a subscription', async () => {
    const steps = await serving(async (url) => {
      const id = await begin(url, 5)
      const response = await post(url, { query: follow, variables: { id } }, { accept: 'text/event-stream' })
      expect(response.headers.get('content-type')).toBe('text/event-stream')
      const found = []
      for await (const event of serverSentEvents(response.body as ReadableStream<Uint8Array>))
        if (event.type === 'next') found.push(JSON.parse(event.data))
      return found
    })
    expect(steps.flatMap(({ errors }) => errors ?? [])).toEqual([])
    expect(steps.at(-1).data.ingest).toEqual({ state: 'FINISHED', done: 5, stored: 5, failed: 0, total: 5 })
  })

  test('stops with the server and goes on with the next', async () => {
    const total = 40
    const inputs = Array.from({ length: total }, (_, n) => article(1_000 + n))
    const runId = await createRun(
      database,
      inputs.map(({ name, title, text }) => ({ name, input: { id: name, title, text } })),
    )
    const first = await start()
    await expect
      .poll(async () => (await runProgress(database, runId))?.done ?? 0, { interval: 20, timeout: 50_000 })
      .toBeGreaterThan(0)
    await first.close()
    const stopped = await runProgress(database, runId)
    expect(stopped?.state).toBe('running')
    expect(stopped?.done).toBeLessThan(total)

    const second = await start()
    await expect
      .poll(async () => (await runProgress(database, runId))?.state, { timeout: 50_000, interval: 100 })
      .toBe('finished')
    await second.close()
    expect(await runProgress(database, runId)).toMatchObject({ done: total, stored: total, failed: 0 })
    const stored = await database.pool.query("SELECT 1 FROM article WHERE title LIKE 'Council % 10__th time'")
    expect(stored.rowCount).toBe(total)
  })

  test('being followed does not keep the server from closing', async () => {
    const runId = await createRun(database, [])
    await database.pool.query("UPDATE ingest_run SET state = 'running', total = 1 WHERE id = $1", [runId])
    await database.pool.query(
      `INSERT INTO ingest_item ("runId", position, name, state, payload) VALUES ($1, 0, 'held', 'waiting', '{}')`,
      [runId],
    )
    const holder = await database.pool.connect()
    await holder.query('BEGIN')
    await holder.query('SELECT 1 FROM ingest_item WHERE "runId" = $1 FOR UPDATE', [runId])
    const api = await start()
    const response = await post(
      api.url,
      { query: follow, variables: { id: `IngestRun:${runId}` } },
      { accept: 'text/event-stream' },
    )
    const events = serverSentEvents(response.body as ReadableStream<Uint8Array>)
    expect(JSON.parse((await events.next()).value?.data ?? '{}').data.ingest.state).toBe('RUNNING')
    await Promise.all([api.close(), expect(events.next()).rejects.toThrow()])
    await holder.query('ROLLBACK')
    holder.release()
    await database.pool.query('DELETE FROM ingest_run WHERE id = $1', [runId])
  })
})

describe('the listening server', () => {
  test('a port in use is a plain sentence', async () => {
    const api = await start()
    const port = Number(new URL(api.url).port)
    await expect(start(port)).rejects.toThrow(
      `The API cannot listen on 127.0.0.1:${port}: something listens there already.`,
    )
    await api.close()
  })

  test('after close nothing answers', async () => {
    const api = await start()
    await api.close()
    await expect(fetch(`${api.url}/health`)).rejects.toThrow()
  })

  test.each(['//', 'http://[', '*', '/%', '//[', '/graphql?variables=%7B'])(
    'the address %s gets a status below 500',
    async (target) => {
      const status = await serving(
        (url) =>
          new Promise<number>((resolve, reject) => {
            const { hostname, port } = new URL(url)
            const sent = request({ hostname, port, path: target, method: 'GET' }, (response) => {
              response.resume()
              resolve(response.statusCode ?? 0)
            })
            sent.on('error', reject)
            sent.end()
          }),
      )
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    },
  )

  test('a body over 32 MB is refused with a readable answer', async () => {
    const response = await serving((url) =>
      post(url, { query: '{ __typename }', variables: { text: 'x'.repeat(33_000_000) } }).then(
        async (answer) => ({
          status: answer.status,
          body: await answer.json(),
        }),
      ),
    )
    expect(response).toMatchObject({
      status: 413,
      body: { errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] },
    })
  })

  test('statements of operations are stopped by the database after a while', async () => {
    const timed = connect(withStatementTimeout(database.url, 50))
    await expect(timed.pool.query('SELECT pg_sleep(5)')).rejects.toMatchObject({ code: '57014' })
    await expect(timed.prisma.$queryRaw`SELECT 1 FROM pg_sleep(5)`).rejects.toThrow(/timeout/)
    await timed.close()
  })
})

test('nothing of all this was unexpected', () => {
  expect(faults).toEqual([])
})
