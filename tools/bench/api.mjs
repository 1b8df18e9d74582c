// Requests a second of two operations of the GraphQL API beside a hand-written node + pg handler over the same database,
// in turn in one run.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startApi } from '@parallax/api'
import { connect, migrate, openDatabase, seedTopics } from '@parallax/database'
import { ingestFiles } from '@parallax/ingest'
import { topicTaxonomy } from '@parallax/reading'
import autocannon from 'autocannon'
import { startHandler } from '../../apps/api/bench/handler.ts'
import { median, ratio, whole } from './median.mjs'
import { root } from './sample.mjs'

const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 8

const operations = [
  {
    name: '50 newest articles with outlet',
    path: '/articles',
    query: '{ articles(first: 50) { nodes { id title publishedDay outlet { name } } } }',
  },
  {
    name: 'mentions of one entity a day',
    path: '/mentions',
    query:
      '{ mentionsOverTime(entities: ["Entity:person.donald-trump"], unit: DAY) { timelines { points { period { from } mentions } } } }',
  },
]

async function rate(options) {
  const result = await autocannon({ connections: CONNECTIONS, duration: SECONDS, ...options })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.url}: ${result.non2xx} answers were not 2xx, ${result.errors} errors`)
  return result.requests.average
}

export async function bench() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'parallax-bench-'))
  const server = await openDatabase({ dataDir })
  await migrate(server.url)
  const database = connect(server.url)
  await seedTopics(database, topicTaxonomy())
  await ingestFiles(database, [path.join(root, 'seeds', 'articles')], {})
  const api = await startApi({ database, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1:3000' })
  const handler = await startHandler(server.url)
  console.log(`\nAPI, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turn, sample corpus`)
  for (const operation of operations) {
    const graphql = {
      url: `${api.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation.query }),
    }
    const plain = { url: `${handler.url}${operation.path}` }
    await rate({ ...graphql, duration: 1 })
    await rate({ ...plain, duration: 1 })
    const a = []
    const b = []
    for (let round = 0; round < ROUNDS; round += 1) {
      a.push(await rate(graphql))
      b.push(await rate(plain))
    }
    console.log(`  ${operation.name}`)
    console.log(`    GraphQL       ${whole(median(a))} requests/s`)
    console.log(`    node + pg     ${whole(median(b))} requests/s`)
    console.log(`    ratio         ${ratio(a, b)}`)
  }
  await handler.close()
  await api.close()
  await database.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
