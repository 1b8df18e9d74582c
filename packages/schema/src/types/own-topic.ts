import { builder } from '../builder.ts'
import { fromFilter } from '../filter.ts'
import { AnyTopicInterface } from './any-topic.ts'
import { ArticleFilterEcho } from './filter-echo.ts'

export const OwnTopicNode = builder.prismaNode('OwnTopic', {
  id: { field: 'id', description: 'Global id: `OwnTopic:` and a UUID, the same when it is renamed.' },
  description: 'A topic of your own: a name and a query. Its articles are those that the query finds now.',
  authScopes: { read: true },
  interfaces: [AnyTopicInterface],
  select: { id: true, name: true },
  fields: (t) => ({
    name: t.string({ description: 'What it is called.', resolve: ({ name }) => name }),
    query: t.field({
      type: ArticleFilterEcho,
      description: 'What it asks of articles, as a filter that can be sent back.',
      resolve: async ({ id }, _args, { loaders }) =>
        fromFilter((await loaders.ownTopic.load(id))?.query ?? {}),
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it was made or last changed.',
    }),
  }),
})

builder.queryField('ownTopics', (t) =>
  t.prismaField({
    type: [OwnTopicNode],
    description: 'The topics that were defined here, by name.',
    complexity: { field: 1, multiplier: 10 },
    resolve: (query, _root, _args, { database }) =>
      database.prisma.ownTopic.findMany({ ...query, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
  }),
)
