import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { TestDatabase } from '@parallax/testkit'
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Transport } from '../src/transport.ts'
import { createApi } from '../src/yoga.ts'
import { sampleDatabase } from './support/product.ts'
import { ask } from './support/small-api.ts'

const folder = path.resolve(import.meta.dirname, '../examples')
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => path.basename(name, '.graphql'))

/** How many SQL statements each example may send: one for each list or sum it opens, whatever their length. */
const STATEMENTS: Record<string, number> = {
  '01-who-is-mentioned': 6,
  '02-mentions-over-time': 2,
  '03-outlets-compared': 4,
  '04-topics-by-outlet': 5,
  '05-named-together': 3,
  '06-who-is-quoted': 3,
  '07-one-article': 3,
  '08-evidence': 3,
  '09-what-is-not-counted': 5,
  '10-who-stands-with-whom': 6,
  '11-one-entity': 13,
  '12-how-much-room-speakers-get': 10,
  '13-what-is-each-outlets-own': 7,
  '14-words-for-and-against': 8,
  '15-narrower-topics': 6,
  '16-how-two-outlets-differ': 5,
  '17-whose-words': 8,
  '18-stories': 7,
  '19-how-a-story-is-told': 9,
  '20-whose-words-and-stories': 12,
}

let database: TestDatabase
let api: Transport
let statements: string[] = []

beforeAll(async () => {
  database = await sampleDatabase({ onQuery: (sql) => statements.push(sql) })
  api = createApi({
    database,
    startIngest: () => {},
    changeBlocks: async () => {},
    changeStories: async () => 1,
    renderer: { render: async () => new Uint8Array(), close: async () => {} },
    webUrl: 'http://127.0.0.1:3000',
  })
})
afterAll(() => database.drop())

function operation(name: string) {
  const query = readFileSync(path.join(folder, `${name}.graphql`), 'utf8')
  const variables = path.join(folder, `${name}.json`)
  const given = readdirSync(folder).includes(`${name}.json`)
    ? JSON.parse(readFileSync(variables, 'utf8'))
    : {}
  return { query, variables: given }
}

test('there are twenty', () => {
  expect(examples).toHaveLength(20)
})

describe.each(examples)('%s', (name) => {
  const { query, variables } = operation(name)

  test('begins with a comment that says what it shows', () => {
    expect(query).toMatch(/^# [A-Z]/)
  })

  test('answers with something, in a known number of SQL statements', async () => {
    statements = []
    const { status, body } = await ask(api, query, variables)
    expect(body.errors).toBeUndefined()
    expect(status).toBe(200)
    const lists = nonEmptyLists(body.data)
    expect(lists).not.toEqual([])
    expect({ name, statements: statements.length }).toEqual({ name, statements: STATEMENTS[name] })
  })

  test('its numbers are those of the lists beside them', async () => {
    const { body } = await ask(api, query, variables)
    for (const { articles, mentions, articleList, evidence } of objects(body.data)) {
      if (articles !== undefined && articleList?.totalCount !== undefined)
        expect(articleList.totalCount).toBe(articles)
      if (mentions !== undefined && evidence?.totalCount !== undefined)
        expect(evidence.totalCount).toBe(mentions)
    }
  })

  test('every entity that it names is in the sample corpus', async () => {
    const ids = [...new Set(JSON.stringify(variables).match(/\b[A-Z]\w+:[a-z][\w.:-]+/g) ?? [])]
    const { body } = await ask(api, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(body.data.nodes.map((node: { id: string } | null) => node?.id)).toEqual(ids)
  })
})

/** Paths of all lists in an answer that hold something. */
function nonEmptyLists(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.length > 0 ? [at] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => nonEmptyLists(inner, `${at}.${key}`))
}

interface Counted {
  articles?: number
  mentions?: number
  articleList?: { totalCount?: number }
  evidence?: { totalCount?: number }
}

/** Every object of an answer, however deep. */
function objects(value: unknown): Counted[] {
  if (value === null || typeof value !== 'object') return []
  return [value as Counted, ...Object.values(value).flatMap(objects)]
}

test("GraphiQL's introspection keeps every limit, and everything it finds is described", async () => {
  const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true })
  const { body } = await ask(api, query)
  expect(body.errors).toBeUndefined()
  const schema = buildClientSchema(body.data as IntrospectionQuery)
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  expect(own.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
})
