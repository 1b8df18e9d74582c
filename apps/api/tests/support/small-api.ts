import { Failure } from '@parallax/domain'
import {
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Fault } from '../../src/log.ts'
import { createTransport, type TransportOptions } from '../../src/transport.ts'

const Item: GraphQLObjectType = new GraphQLObjectType({
  name: 'Item',
  fields: () => ({
    name: { type: GraphQLString, resolve: () => 'item' },
    child: { type: Item, resolve: () => ({}) },
    children: {
      type: new GraphQLList(Item),
      args: { first: { type: GraphQLInt } },
      extensions: { complexity: ({ first }: { first?: number }) => ({ field: 1, multiplier: first ?? 20 }) },
      resolve: () => [{}],
    },
  }),
})

const fields = {
  item: { type: Item, resolve: () => ({}) },
  echo: {
    type: GraphQLString,
    args: { text: { type: GraphQLString } },
    resolve: (_: unknown, { text }: { text?: string }) => text,
  },
  broken: {
    type: GraphQLString,
    resolve: () => {
      throw new Error('the password is hunter2')
    },
  },
  refused: {
    type: GraphQLString,
    resolve: () => {
      throw new Failure('BAD_INPUT', 'There is no such day.')
    },
  },
  deliberate: {
    type: GraphQLString,
    resolve: () => {
      throw new GraphQLError('Say which.', { extensions: { code: 'BAD_INPUT' } })
    },
  },
  slow: {
    type: GraphQLString,
    resolve: () => {
      throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })
    },
  },
}

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: { add: { type: GraphQLInt, resolve: () => 1 } },
  }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      count: {
        type: GraphQLInt,
        args: { to: { type: new GraphQLNonNull(GraphQLInt) } },
        async *subscribe(_: unknown, { to }: { to: number }) {
          for (let count = 1; count <= to; count += 1) yield { count }
        },
      },
    },
  }),
})

/** The transport over a schema of a few fields, with everything that was logged and whether anything was validated. */
export function smallApi(options: Partial<TransportOptions> = {}) {
  const faults: Fault[] = []
  const reached = { validation: 0, execution: 0 }
  const watch: Plugin = {
    onValidate({ validateFn, setValidationFn }) {
      setValidationFn((...args) => {
        reached.validation += 1
        return validateFn(...args)
      })
    },
    onExecute() {
      reached.execution += 1
    },
  }
  const api = createTransport({
    schema,
    context: () => ({}),
    costLimits: { complexity: 1_000, depth: 14, breadth: 600 },
    health: async () => ({ status: 'ok', database: 'answers', engine: '1.0.0', migration: 'first' }),
    host: '127.0.0.1',
    webUrl: 'http://localhost:3000',
    log: (fault) => faults.push(fault),
    graphiqlFolder: '/nowhere',
    plugins: [watch],
    ...options,
  })
  return { api, faults, reached }
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by the test that asked.
  body: any
}

const URL = 'http://localhost:4000/graphql'

/** Posts an operation as a client of today does. */
export async function ask(
  api: ReturnType<typeof smallApi>['api'],
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer> {
  const response = await api.fetch(URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, body: await response.json() }
}
