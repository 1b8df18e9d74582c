import { countOutlets, listOutlets } from '@parallax/database'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { toFilter } from '../filter.ts'
import { pageCost } from '../limits.ts'
import { loadOutlets, NODES } from '../rows.ts'
import { ArticleFilterInput } from './filter.ts'

export const OutletNode = builder.prismaNode('Outlet', {
  id: { field: 'id', description: 'Global id: `Outlet:` and a word made of its name.' },
  description: 'Who published: a newspaper, a portal, a broadcaster.',
  authScopes: { read: true },
  select: { id: true, name: true },
  fields: (t) => ({
    name: t.string({ description: 'The name as it is printed.', resolve: ({ name }) => name }),
    domain: t.exposeString('domain', { nullable: true, description: 'Web domain, where known.' }),
  }),
})

builder.queryField('outlets', (t) =>
  t.connection(
    {
      type: OutletNode,
      description: 'The outlets that published articles of the filter, most articles first.',
      complexity: pageCost,
      args: {
        filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }),
        search: t.arg.string({ description: 'Part of a name or a domain.' }),
      },
      resolve: (_root, { filter, search, ...args }, context, info) => {
        const { kysely } = context.database
        const request = { filter: toFilter(filter), ...(search ? { search } : {}) }
        return connection({
          page: () => listOutlets(kysely, { ...request, page: pageOf(args) }),
          nodes: (keys) =>
            loadOutlets(
              context,
              info,
              keys.map(({ id }) => id),
              NODES,
            ),
          total: () => countOutlets(kysely, request),
        })
      },
    },
    { name: 'OutletConnection', description: 'A page of outlets.' },
    {
      name: 'OutletEdge',
      description: 'An outlet and its place in a list.',
      fields: (edge) => ({
        articles: edge.int({
          description: 'Its articles in the filter.',
          resolve: ({ articles }) => articles,
        }),
      }),
    },
  ),
)
