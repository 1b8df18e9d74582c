import { countIngestItems, type ListedIngestItem, listIngestItems } from '@parallax/database'
import type { InputWarning } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { localId } from '../ids.ts'
import { pageCost } from '../limits.ts'
import { HERE, loadArticles } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { IngestStateEnum, ItemStateEnum } from './vocabulary.ts'

const IngestItemType = builder.objectRef<ListedIngestItem>('IngestItem').implement({
  description: 'One article of an ingest and how it ended.',
  authScopes: { read: true },
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Order in which it was handed in, from 0.' }),
    name: t.exposeString('name', { description: 'What it was called when it came in: file and line.' }),
    state: t.expose('state', { type: ItemStateEnum, description: 'How it ended.' }),
    code: t.exposeString('code', { nullable: true, description: 'Why it failed, for programs.' }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'Why it failed, as a plain sentence.',
    }),
    article: t.field({
      type: ArticleNode,
      nullable: true,
      description: 'The article it became.',
      resolve: async ({ articleId }, _args, context, info) =>
        articleId === null ? null : ((await loadArticles(context, info, [articleId], HERE))[0] ?? null),
    }),
  }),
})

const Warnings = z.array(z.object({ field: z.string(), message: z.string() }))

const InputWarningType = builder.objectRef<InputWarning>('InputWarning').implement({
  description: 'Something handed in beside an article that cannot be used; the article is read without it.',
  authScopes: { read: true },
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Which: `publishedAt`, `url`, …' }),
    message: t.exposeString('message', { description: 'What is wrong, as a plain sentence.' }),
  }),
})

builder.objectField(IngestItemType, 'warnings', (t) =>
  t.field({
    type: [InputWarningType],
    description: 'What was handed in beside it and could not be used.',
    resolve: ({ warnings }) => Warnings.parse(warnings),
  }),
)

export const IngestRunNode = builder.prismaNode('IngestRun', {
  id: { field: 'id', description: 'Global id: `IngestRun:` and a UUID.' },
  description: 'One ingest: articles that were handed in together.',
  authScopes: { read: true },
  select: { id: true },
  fields: (t) => ({
    state: t.expose('state', { type: IngestStateEnum, description: 'How far it is.' }),
    total: t.exposeInt('total', { description: 'Articles handed in.' }),
    done: t.int({
      description: 'Articles that have ended.',
      resolve: async ({ id }, _args, { loaders }) => {
        const { stored, unchanged, failed } = await loaders.ingestProgress.load(id)
        return stored + unchanged + failed
      },
    }),
    stored: t.int({
      description: 'Articles read and kept.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.ingestProgress.load(id)).stored,
    }),
    unchanged: t.int({
      description: 'Articles that were known already.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.ingestProgress.load(id)).unchanged,
    }),
    failed: t.int({
      description: 'Articles that could not be read.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.ingestProgress.load(id)).failed,
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    items: t.connection(
      {
        type: IngestItemType,
        description: 'Its articles, in the order they were handed in.',
        complexity: pageCost,
        args: {
          state: t.arg({ type: ItemStateEnum, description: 'Only those that ended like this.' }),
          warned: t.arg.boolean({ description: 'True: only those with warnings. False: only without.' }),
        },
        resolve: ({ id: runId }, { state, warned, ...args }, { database: { kysely } }) => {
          const request = { runId, state: state ?? undefined, warned: warned ?? undefined }
          return connection({
            page: () => listIngestItems(kysely, { ...request, page: pageOf(args) }),
            nodes: (items) => items,
            total: () => countIngestItems(kysely, request),
          })
        },
      },
      { name: 'IngestItemConnection', description: 'A page of the articles of an ingest.' },
      { name: 'IngestItemEdge', description: 'An article of an ingest and its place in the list.' },
    ),
  }),
})

builder.queryField('ingestRun', (t) =>
  t.prismaField({
    type: IngestRunNode,
    nullable: true,
    description: 'The ingest with this id, or null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of the ingest.' }) },
    resolve: (query, _root, args, { database }) => {
      const id = z.uuid().safeParse(localId('IngestRun', args.id))
      return id.success ? database.prisma.ingestRun.findUnique({ ...query, where: { id: id.data } }) : null
    },
  }),
)

builder.queryField('ingestRuns', (t) =>
  t.prismaField({
    type: [IngestRunNode],
    description: 'The latest ingests, newest first.',
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? 10 }),
    args: {
      first: t.arg.int({
        defaultValue: 10,
        validate: z.int().min(1).max(100).nullish(),
        description: 'How many at most, 1 to 100.',
      }),
    },
    resolve: (query, _root, { first }, { database }) =>
      database.prisma.ingestRun.findMany({
        ...query,
        orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
        take: first ?? 10,
      }),
  }),
)
