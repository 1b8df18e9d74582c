import { changeBlocks, changeStories, readerPool } from '@parallax/ingest'
import { type Context, createContext, schema } from '@parallax/schema'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { type ExecutionResult, graphql } from 'graphql'

/** A database, and a way to ask it through the schema that says what it cost. */
export interface Bench {
  database: TestDatabase
  /** Statements that the last operation sent, without those that begin and end transactions. */
  statements: string[]
  run: (
    operation: string,
    variables?: Record<string, unknown>,
    access?: Context['access'],
  ) => Promise<ExecutionResult>
  /** The data of an operation that must not fail. */
  data: (operation: string, variables?: Record<string, unknown>) => Promise<Answer>
  started: string[]
}

/** What tests look into; each test knows what it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the operation's, which is text here
export type Answer = any

/** Nothing is drawn here; `apps/api` has the tests of what is. */
export const NO_DRAWING: Context['charts'] = {
  freeze: async () => {
    throw new Error('Nothing is drawn here.')
  },
  changes: async () => null,
  evidenceAddress: () => '/articles',
  webUrl: 'http://127.0.0.1:3000',
}

/** Starts with the first article that is read again. */
const reader = readerPool({ size: 1 })

export async function bench(): Promise<Bench> {
  const statements: string[] = []
  const started: string[] = []
  const database = await testDatabase({
    onQuery: (sql) => {
      if (!/^(begin|commit|rollback)/i.test(sql)) statements.push(sql)
    },
  })
  const run: Bench['run'] = async (operation, variables = {}, access) => {
    statements.length = 0
    const contextValue = createContext({
      database,
      startIngest: (id) => started.push(id),
      changeBlocks: (id, change) => changeBlocks(database, reader, id, change),
      changeStories: (change) => changeStories(database, change),
      charts: NO_DRAWING,
      ...(access ? { access } : {}),
    })
    return graphql({ schema, source: operation, variableValues: variables, contextValue })
  }
  const data: Bench['data'] = async (operation, variables) => {
    const result = await run(operation, variables)
    if (result.errors) throw new AggregateError(result.errors, result.errors.map(String).join('\n'))
    return result.data
  }
  return { database, statements, run, data, started }
}
