import { z } from 'zod'
import { builder } from '../builder.ts'
import { HERE, loadTopics } from '../rows.ts'
import { AnyTopicInterface } from './any-topic.ts'

export const TopicNode = builder.prismaNode('Topic', {
  id: { field: 'id', description: 'Global id: `Topic:medtop:` and eight digits.' },
  description: 'An IPTC Media Topic (CC BY 4.0).',
  interfaces: [AnyTopicInterface],
  authScopes: { read: true },
  select: { id: true, name: true },
  fields: (t) => ({
    name: t.string({ description: "IPTC's English label.", resolve: ({ name }) => name }),
    definition: t.exposeString('definition', { description: "IPTC's definition." }),
    level: t.exposeInt('level', { description: '1 at the top.' }),
    broader: t.relation('broader', {
      nullable: true,
      description: 'The next broader topic; null at the top.',
    }),
    narrower: t.relation('narrower', {
      query: { orderBy: { id: 'asc' } },
      description: 'The next narrower topics.',
    }),
  }),
})

builder.prismaObjectFields(TopicNode, (t) => ({
  path: t.field({
    type: [TopicNode],
    select: { path: true },
    description: 'The topics above it from the top, and itself last.',
    complexity: { field: 1, multiplier: 3 },
    resolve: async ({ path }, _args, context, info) =>
      (await loadTopics(context, info, path, HERE)).filter((topic) => topic !== null),
  }),
}))

builder.queryField('topics', (t) =>
  t.prismaField({
    type: [TopicNode],
    description: 'The topics of the taxonomy, by name; also those that no article has.',
    complexity: { field: 1, multiplier: 20 },
    args: {
      level: t.arg.int({
        defaultValue: 1,
        validate: z.int().min(1).max(10).nullish(),
        description: 'How deep: 1 is the top. Null: every level.',
      }),
      search: t.arg.string({ description: 'Part of a name.' }),
    },
    resolve: (query, _root, { level, search }, { database }) =>
      database.prisma.topic.findMany({
        ...query,
        where: {
          ...(level == null ? {} : { level }),
          ...(search ? { name: { contains: search.replaceAll('\0', ''), mode: 'insensitive' } } : {}),
        },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)
