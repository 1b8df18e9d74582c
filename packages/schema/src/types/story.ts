import {
  countStories,
  listStories,
  type OutletArticles,
  type StoryListRequest,
  type StoryMembershipRow,
  storiesLeft,
} from '@parallax/database'
import type { Opens } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { toFilter } from '../filter.ts'
import { localId } from '../ids.ts'
import { pageCost } from '../limits.ts'
import { HERE, loadArticles, loadStories, NODES } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { ArticleFilterInput } from './filter.ts'
import { StoryOrderEnum, StoryTiedByEnum } from './grouping-vocabulary.ts'
import { OpensInterface, PeriodType } from './opens.ts'
import { OutletNode } from './outlet.ts'
import { filterArg, limitArg } from './sum-args.ts'

export const MembershipType = builder.objectRef<StoryMembershipRow>('StoryMembership').implement({
  description: 'An article in its story, and what ties it to that.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'The article.',
      resolve: async ({ articleId }, _args, context, info) => {
        const [row] = await loadArticles(context, info, [articleId], HERE)
        if (!row) throw new Error(`The article ${articleId} vanished.`)
        return row as never
      },
    }),
    tiedTo: t.field({
      type: ArticleNode,
      nullable: true,
      description: 'The article of the story that it is tied to; null for the one in the midst of the story.',
      resolve: async ({ toId }, _args, context, info) => {
        if (toId === null) return null
        const [row] = await loadArticles(context, info, [toId], HERE)
        return (row ?? null) as never
      },
    }),
    by: t.field({
      type: StoryTiedByEnum,
      nullable: true,
      description: 'What ties it to that one.',
      resolve: ({ tiedBy }) => tiedBy,
    }),
    names: t.stringList({
      description: 'Persons, places and organisations of which both speak, what weighs most first.',
      resolve: ({ why }) => why?.names ?? [],
    }),
    numbers: t.stringList({
      description: 'Figures that both give.',
      resolve: ({ why }) => why?.numbers ?? [],
    }),
    words: t.stringList({ description: 'Other words of both.', resolve: ({ why }) => why?.words ?? [] }),
    days: t.int({
      nullable: true,
      description: 'Days between the two; null where one has no date.',
      resolve: ({ why }) => why?.days ?? null,
    }),
  }),
})

const StoryOutletType = builder.objectRef<OutletArticles & Opens>('StoryOutlet').implement({
  description: 'An outlet that tells a story.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description: 'The outlet; null for the articles whose outlet is not known.',
      resolve: ({ outlet }) => outlet,
    }),
    articles: t.exposeInt('articles', { description: 'Its articles in the story.' }),
  }),
})

export const StoryNode = builder.prismaNode('Story', {
  id: {
    field: 'id',
    description:
      'Global id: `Story:` and the UUID of its oldest article. The id of any of its articles leads to it, so that an address holds when an older one comes in.',
  },
  description: 'Articles that tell one event.',
  authScopes: { read: true },
  select: { id: true },
  fields: (t) => ({
    name: t.string({
      select: { name: true },
      description:
        'The headline that says most of what its articles say, at most 80 characters; `Untitled` where none has words.',
      resolve: ({ name }) => name ?? 'Untitled',
    }),
    firstArticle: t.field({
      type: ArticleNode,
      nullable: true,
      select: { firstReportId: true },
      description:
        'The first report: its earliest dated article that copies no other; null where none is dated.',
      resolve: async ({ firstReportId }, _args, context, info) => {
        if (firstReportId === null) return null
        const [row] = await loadArticles(context, info, [firstReportId], HERE)
        return (row ?? null) as never
      },
    }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'From its first day of publication to its last; null without any date.',
      resolve: async ({ id }, _args, { loaders }) => {
        const { firstDay, lastDay } = await loaders.members.load(id)
        return firstDay === null || lastDay === null ? null : { from: firstDay, to: lastDay }
      },
    }),
    outlets: t.field({
      type: [StoryOutletType],
      description: 'Who tells it, most articles first. They add up to its articles in the filter.',
      complexity: { field: 2, multiplier: 10 },
      args: { filter: filterArg(t.arg) },
      resolve: async ({ id }, { filter }, { loaders }) =>
        (await loaders.storyOutlets.load({ story: id, filter: toFilter(filter) })).map((row) => ({
          ...{ ...row, slice: row.whole, subject: null },
        })),
    }),
    memberships: t.field({
      type: [MembershipType],
      description: 'What ties each of its articles to it, earliest first.',
      complexity: ({ limit }) => ({ field: 2, multiplier: limit ?? 20 }),
      args: { limit: limitArg(t.arg, 20) },
      resolve: async ({ id }, { limit }, { loaders }) =>
        (await loaders.members.load(id)).earliest.slice(0, limit ?? 20),
    }),
  }),
})

builder.prismaObjectFields(ArticleNode, (t) => ({
  story: t.field({
    type: StoryNode,
    nullable: true,
    select: { id: true },
    description: 'The story that it tells, which may be its alone; null until articles are compared.',
    resolve: async ({ id }, _args, context, info) => {
      const membership = await context.loaders.membership.load(id)
      if (!membership) return null
      const [row] = await loadStories(context, info, [membership.storyId], HERE)
      return (row ?? null) as never
    },
  }),
  storyMembership: t.field({
    type: MembershipType,
    nullable: true,
    select: { id: true },
    description: 'What ties it to its story; null until articles are compared.',
    resolve: ({ id }, _args, { loaders }) => loaders.membership.load(id),
  }),
}))

const Least = z.int().min(0).max(1_000_000).nullish()

builder.queryField('stories', (t) =>
  t.connection(
    {
      type: StoryNode,
      description: 'The stories that articles of the filter tell.',
      complexity: pageCost,
      args: {
        filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }),
        orderBy: t.arg({
          type: StoryOrderEnum,
          defaultValue: 'articles',
          description: 'What they are ordered by.',
        }),
        leastArticles: t.arg.int({
          defaultValue: 1,
          validate: Least,
          description: 'Only stories with at least so many articles of the filter.',
        }),
        leastOutlets: t.arg.int({
          defaultValue: 0,
          validate: Least,
          description: 'Only stories that at least so many known outlets of the filter tell.',
        }),
        search: t.arg.string({ description: 'Part of a name.' }),
      },
      resolve: (_root, { filter, orderBy, leastArticles, leastOutlets, search, ...args }, context, info) => {
        const { kysely } = context.database
        const request: Omit<StoryListRequest, 'page'> = {
          filter: toFilter(filter),
          order: orderBy ?? 'articles',
          leastArticles: leastArticles ?? 1,
          leastOutlets: leastOutlets ?? 0,
          ...(search ? { search } : {}),
        }
        return connection({
          page: () => listStories(kysely, { ...request, page: pageOf(args) }),
          nodes: (keys) =>
            loadStories(
              context,
              info,
              keys.map(({ id }) => id),
              NODES,
            ),
          total: () => countStories(kysely, request),
        })
      },
    },
    { name: 'StoryConnection', description: 'A page of stories.' },
    {
      name: 'StoryEdge',
      description: 'A story and its place in a list.',
      fields: (edge) => ({
        articles: edge.int({
          description: 'Its articles in the filter; `articles` of the story with that filter lists them.',
          resolve: ({ articles }) => articles,
        }),
        outlets: edge.int({
          description: 'Known outlets that published one of these.',
          resolve: ({ outlets }) => outlets,
        }),
      }),
    },
  ),
)

builder.queryField('storiesLeft', (t) =>
  t.field({
    type: [StoryNode],
    authScopes: { read: true },
    description:
      'The stories that an address once named, where a decision moved the article whose id it bears to another story, or split it off with few others; the address leads to that article’s story now. Empty for any other.',
    complexity: { field: 2, multiplier: 2 },
    args: { id: t.arg.id({ required: true, description: 'Id of a story, as its address has it.' }) },
    resolve: async (_root, { id }, context, info) => {
      const left = await storiesLeft(context.database.kysely, localId('Story', id))
      return (await loadStories(context, info, left, HERE)).filter((row) => row !== null) as never
    },
  }),
)
