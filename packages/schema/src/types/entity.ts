import { countEntities, listEntities, mentionsOfEntities } from '@parallax/database'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { toFilter } from '../filter.ts'
import { pageCost } from '../limits.ts'
import { loadEntities, NODES } from '../rows.ts'
import { ArticleFilterInput } from './filter.ts'
import { EntityTypeEnum } from './vocabulary.ts'

export const EntityNode = builder.prismaNode('Entity', {
  id: { field: 'id', description: 'Global id: `Entity:`, the type, and a word made of the name.' },
  description: 'A person, organisation, place, group, event or work, the same in all articles.',
  authScopes: { read: true },
  select: { id: true, name: true, type: true },
  fields: (t) => ({
    name: t.string({ description: 'The fullest name known.', resolve: ({ name }) => name }),
    type: t.field({
      type: EntityTypeEnum,
      description: 'What kind of thing it is.',
      resolve: ({ type }) => type,
    }),
    wikidata: t.exposeString('wikidata', { nullable: true, description: 'Wikidata id, where known.' }),
    mentions: t.loadable({
      type: 'Int',
      description: 'Mentions by name in the articles of the filter.',
      args: { filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }) },
      byPath: true,
      load: async (entities: string[], { database }, { filter }) => {
        const counts = await mentionsOfEntities(database.kysely, toFilter(filter), entities)
        return entities.map((id) => counts.get(id) ?? 0)
      },
      resolve: ({ id }) => id,
    }),
  }),
})

builder.queryField('entities', (t) =>
  t.connection(
    {
      type: EntityNode,
      description: 'The entities that articles of the filter mention by name, most mentioned first.',
      complexity: pageCost,
      args: {
        filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }),
        search: t.arg.string({ description: 'Part of a name, or of a wording under which it was met.' }),
        types: t.arg({ type: [EntityTypeEnum], description: 'Only these kinds; all where absent or empty.' }),
      },
      resolve: (_root, { filter, search, types, ...args }, context, info) => {
        const { kysely } = context.database
        const request = {
          filter: toFilter(filter),
          ...(search ? { search } : {}),
          ...(types ? { types } : {}),
        }
        return connection({
          page: () => listEntities(kysely, { ...request, page: pageOf(args) }),
          nodes: (keys) =>
            loadEntities(
              context,
              info,
              keys.map(({ id }) => id),
              NODES,
            ),
          total: () => countEntities(kysely, request),
        })
      },
    },
    { name: 'EntityConnection', description: 'A page of entities.' },
    {
      name: 'EntityEdge',
      description: 'An entity and its place in a list.',
      fields: (edge) => ({
        mentions: edge.int({
          description: 'Its mentions by name in the filter.',
          resolve: ({ mentions }) => mentions,
        }),
        articles: edge.int({
          description: 'The articles of the filter that mention it by name.',
          resolve: ({ articles }) => articles,
        }),
      }),
    },
  ),
)
