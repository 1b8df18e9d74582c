import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRenderer } from '@parallax/charts/export'
import { CHART_SPEC_VERSION } from '@parallax/domain'
import { ingestFiles } from '@parallax/ingest'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { createApi } from '../../src/yoga.ts'

export const WEB = 'http://127.0.0.1:3000'

/** An article of a test's own. */
export interface Written {
  id: string
  title: string
  text: string
  outlet?: string
  publishedAt?: string
}

/** What tests look into; each test knows what it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the operation's, which is text here
type Answer = any

/** The product's API over a database of its own with a few articles. */
export interface SmallProduct {
  database: TestDatabase
  /** Has articles read as the product reads them. */
  add: (articles: readonly Written[]) => Promise<void>
  /** The data of an operation that must not fail. */
  ask: (query: string, variables?: object) => Promise<Answer>
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  close: () => Promise<void>
}

export const spec = (parts: object): object => ({ version: CHART_SPEC_VERSION, filter: {}, ...parts })

export async function smallProduct(articles: readonly Written[]): Promise<SmallProduct> {
  const database = await testDatabase()
  const renderer = createRenderer()
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-small-'))
  const api = createApi({
    database,
    startIngest: () => {},
    changeBlocks: async () => {},
    changeStories: async () => 1,
    renderer,
    webUrl: WEB,
  })
  const add = async (written: readonly Written[]) => {
    const file = path.join(folder, 'articles.jsonl')
    writeFileSync(file, written.map((article) => `${JSON.stringify(article)}\n`).join(''))
    await ingestFiles(database, [file], { names: 'fast' })
  }
  await add(articles)
  return {
    database,
    add,
    ask: async (query, variables = {}) => {
      const answer = await api.fetch('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await answer.json()) as Answer
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    get: async (where, headers = {}) => api.fetch(`http://127.0.0.1${where}`, { headers }),
    close: async () => {
      rmSync(folder, { recursive: true, force: true })
      await renderer.close()
      await database.drop()
    },
  }
}
