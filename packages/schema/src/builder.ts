import type PrismaTypes from '@parallax/database/pothos'
import { getDatamodel } from '@parallax/database/pothos'
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import TracingPlugin, { isRootField, wrapResolver } from '@pothos/plugin-tracing'
import ValidationPlugin from '@pothos/plugin-validation'
import type { Context } from './context.ts'
import { badInput } from './failures.ts'
import { decodeId, encodeId } from './ids.ts'
import { OPERATION_LIMITS } from './limits.ts'
import { loadNode } from './rows.ts'

interface Types {
  Context: Context
  PrismaTypes: PrismaTypes
  AuthScopes: { read: boolean; write: boolean }
  Connection: {
    totalCount: number | Promise<number>
    /** Of evidence: what its values add up to. */
    totalValue?: number | null | Promise<number | null>
  }
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string | Date }
    DateTime: { Input: Date; Output: Date }
    JSON: { Input: unknown; Output: unknown }
  }
}

/** Every type asks for a scope, the connections and edges too: what nobody opened stays shut. */
const readable = { authScopes: { read: true } } as const

export const builder = new SchemaBuilder<Types>({
  // The order counts: a field's scopes are checked inside the errors, its arguments before either.
  plugins: [
    ErrorsPlugin,
    ScopeAuthPlugin,
    TracingPlugin,
    RelayPlugin,
    PrismaPlugin,
    DataloaderPlugin,
    ComplexityPlugin,
    ValidationPlugin,
  ],
  defaultFieldNullability: false,
  prisma: { client: (context) => context.database.prisma, dmmf: getDatamodel(), onUnusedQuery: null },
  scopeAuth: {
    authScopes: ({ access }) => ({ read: access.read, write: access.write }),
    authorizeOnSubscribe: true,
    runScopesOnType: true,
    unauthorizedError: () => 'This is not open to you.',
  },
  complexity: { limit: OPERATION_LIMITS },
  validation: {
    validationError: ({ issues }) =>
      badInput(issues.map(({ message, path = [] }) => [...path.map(keyOf), message].join(': ')).join(' ')),
  },
  tracing: {
    default: (config) => isRootField(config),
    wrap: (resolver, _options, field) => (parent, args, context: Context, info) =>
      wrapResolver(resolver, (_error, milliseconds) =>
        context.onRootField(`${field.parentType}.${field.name}`, milliseconds),
      )(parent, args, context, info),
  },
  relay: {
    encodeGlobalID: encodeId,
    decodeGlobalID: decodeId,
    nodeTypeOptions: { description: 'A thing with an id of its own that `node` finds again.', ...readable },
    idFieldOptions: { description: 'Global id, readable: the type, a colon, and the id.' },
    nodeQueryOptions: {
      nullable: true,
      description: 'The thing with this global id, or null where there is none.',
      args: { id: { description: 'Global id, e.g. `Entity:person.…`.' } },
      resolve: (_root, { id }, context, info) => loadNode(id, context, info),
    },
    nodesQueryOptions: {
      nullable: { list: false, items: true },
      description: 'The things with these global ids, in this order; null for each that does not exist.',
      complexity: (args: { ids?: readonly unknown[] }) => ({ field: 1, multiplier: args.ids?.length ?? 1 }),
      args: { ids: { description: 'Global ids, 100 at most.' } },
      resolve: (_root, { ids }, context, info) => {
        if (ids.length > 100) throw badInput('`ids` may hold 100 ids at most.')
        return ids.map((id) => loadNode(id, context, info))
      },
    },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.', ...readable },
    hasNextPageFieldOptions: { description: 'Whether more follows this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether something lies before this page.' },
    startCursorFieldOptions: {
      description: 'Cursor of the first edge; null on an empty page.',
      nullable: true,
    },
    endCursorFieldOptions: { description: 'Cursor of the last edge; null on an empty page.', nullable: true },
    cursorFieldOptions: { description: 'The place in the list, to go on from with `after` or `before`.' },
    nodeFieldOptions: { description: 'The thing itself.', nullable: false },
    edgesFieldOptions: {
      description: 'The things of the page, each with its cursor.',
      complexity: { field: 0, multiplier: 1 },
    },
    nodesOnConnection: {
      description: 'The things of the page.',
      complexity: { field: 0, multiplier: 1 },
    },
    pageInfoFieldOptions: { description: 'Where the page lies in its list.' },
    firstArgOptions: {
      description: 'How many, from the start or after a cursor: 20 unless told, 100 at most.',
    },
    afterArgOptions: { description: 'Go on after this cursor.' },
    lastArgOptions: { description: 'How many, from the end or before a cursor: 100 at most.' },
    beforeArgOptions: { description: 'Go back before this cursor.' },
    defaultConnectionTypeOptions: { ...readable },
    defaultEdgeTypeOptions: { ...readable },
  },
})

function keyOf(segment: PropertyKey | { key: PropertyKey }): string {
  return String(typeof segment === 'object' ? segment.key : segment)
}

builder.queryType({ description: 'What can be asked.', authScopes: { read: true } })
builder.mutationType({ description: 'What can be changed.', authScopes: { write: true } })
builder.subscriptionType({
  description: 'What can be followed while it happens.',
  authScopes: { read: true },
})

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many things the whole list holds.',
    resolve: (connection) => connection.totalCount,
  }),
)
