import type { ArticleOrder, PageRequest } from '@parallax/database'
import { type ArticleFilter, narrow, type Slice } from '@parallax/domain'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { toFilter } from '../filter.ts'
import { pageCost } from '../limits.ts'
import { loadArticles, NODES } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { ArticleFilterInput } from './filter.ts'
import { ArticleOrderEnum } from './vocabulary.ts'

export const ArticleEdge = builder.edgeObject({
  type: ArticleNode,
  name: 'ArticleEdge',
  nodeNullable: false,
  description: 'An article and its place in a list.',
})

export const ArticleConnection = builder.connectionObject(
  { type: ArticleNode, name: 'ArticleConnection', description: 'A page of articles.' },
  ArticleEdge,
)

/** A page of the articles of a filter, as rows with what the operation selects. */
export function articlesOf(
  filter: ArticleFilter,
  args: PageRequest & { orderBy?: ArticleOrder | null | undefined },
  context: Context,
  info: GraphQLResolveInfo,
) {
  const request = { filter, order: args.orderBy ?? 'newest', page: pageOf(args) }
  return connection({
    page: () => context.loaders.articles.load(request),
    nodes: (keys) =>
      loadArticles(
        context,
        info,
        keys.map(({ id }) => id),
        NODES,
      ),
    total: () => context.loaders.articleCount.load(filter),
  })
}

builder.queryField('articles', (t) =>
  t.connection(
    {
      type: ArticleNode,
      description: 'The articles of a filter.',
      complexity: pageCost,
      args: {
        filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }),
        orderBy: t.arg({
          type: ArticleOrderEnum,
          defaultValue: 'newest',
          description: 'What they are ordered by.',
        }),
      },
      resolve: (_root, { filter, ...args }, context, info) =>
        articlesOf(toFilter(filter), args, context, info),
    },
    ArticleConnection,
    ArticleEdge,
  ),
)

/** The articles of an outlet, an agency, an entity, a topic or a story: those of the filter that also belong to it. */
function owned(
  type: 'Outlet' | 'Agency' | 'Entity' | 'Topic' | 'OwnTopic' | 'Story',
  own: (id: string) => Slice | { agency: string },
) {
  builder.prismaObjectField(type, 'articles', (t) =>
    t.connection(
      {
        type: ArticleNode,
        description: 'Its articles in the filter.',
        complexity: pageCost,
        args: {
          filter: t.arg({
            type: ArticleFilterInput,
            description: 'Which of its articles; all where absent.',
          }),
          orderBy: t.arg({
            type: ArticleOrderEnum,
            description: 'What they are ordered by; NEWEST where absent.',
          }),
        },
        resolve: ({ id }, { filter, ...args }, context, info) => {
          const slice = own(id)
          const given = toFilter(filter)
          const narrowed = 'agency' in slice ? { ...given, agencies: [slice.agency] } : narrow(given, slice)
          return articlesOf(narrowed, args, context, info)
        },
      },
      ArticleConnection,
      ArticleEdge,
    ),
  )
}

owned('Outlet', (outlet) => ({ outlet }))
owned('Agency', (agency) => ({ agency }))
owned('Entity', (entity) => ({ entity }))
owned('Topic', (topic) => ({ topic }))
owned('OwnTopic', (ownTopic) => ({ ownTopic }))
owned('Story', (story) => ({ story }))
