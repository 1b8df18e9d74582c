import { z } from 'zod'
import { builder } from '../builder.ts'
import { HERE, loadArticles } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { StoryDecisionKindEnum } from './grouping-vocabulary.ts'
import { StoryNode } from './story.ts'
import { limitArg } from './sum-args.ts'

export const StoryDecisionType = builder.prismaObject('StoryDecision', {
  description:
    "A person's decision on which articles are of one story. It stands above what the engine found.",
  authScopes: { read: true },
  select: { number: true },
  fields: (t) => ({
    number: t.exposeInt('number', {
      description:
        'Order in which decisions were made, from 1; where two contradict each other the later stands.',
    }),
    kind: t.expose('kind', { type: StoryDecisionKindEnum, description: 'What was done.' }),
    articles: t.field({
      type: [ArticleNode],
      nullable: { list: false, items: true },
      description:
        'By what it names its stories: of a merge the oldest article of each; of a split the oldest that left and the oldest that stayed; of a move the one that moved and the oldest of the story that it went to. All as they were then; null for one that is no longer there.',
      complexity: { field: 1, multiplier: 5 },
      select: { number: true },
      resolve: async ({ number }, _args, context, info) =>
        (await loadArticles(context, info, await context.loaders.decided.load(number), HERE)) as never,
    }),
    by: t.exposeString('by', { description: 'Who decided; `owner` where nobody signs in.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why, in the words of who decided.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When it was decided.' }),
    undoneAt: t.expose('undoneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it stands.',
    }),
  }),
})

builder.queryField('storyDecisions', (t) =>
  t.prismaField({
    type: [StoryDecisionType],
    description: 'What people decided on stories, latest first, what was taken back too.',
    complexity: ({ limit }) => ({ field: 1, multiplier: limit ?? 20 }),
    args: {
      limit: t.arg.int({
        defaultValue: 20,
        validate: z.int().min(1).max(50).nullish(),
        description: 'How many at most, 1 to 50.',
      }),
    },
    resolve: (query, _root, { limit }, { database }) =>
      database.prisma.storyDecision.findMany({ ...query, orderBy: { number: 'desc' }, take: limit ?? 20 }),
  }),
)

builder.prismaObjectField(StoryNode, 'decisions', (t) =>
  t.prismaField({
    type: [StoryDecisionType],
    select: { id: true },
    description:
      'What people decided on it, latest first, what was taken back too: every decision that names one of its articles.',
    complexity: ({ limit }) => ({ field: 2, multiplier: limit ?? 20 }),
    args: { limit: limitArg(t.arg, 20) },
    resolve: async (query, { id }, { limit }, { database, loaders }) => {
      const numbers = (await loaders.storyDecisions.load(id)).slice(0, limit ?? 20)
      return database.prisma.storyDecision.findMany({
        ...query,
        where: { number: { in: numbers } },
        orderBy: { number: 'desc' },
      })
    },
  }),
)
