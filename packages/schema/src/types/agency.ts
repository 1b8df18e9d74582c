import { builder } from '../builder.ts'

builder.prismaNode('Agency', {
  id: { field: 'id', description: 'Global id: `Agency:` and a word made of its name.' },
  description: 'Who wrote, where the text is wire copy.',
  authScopes: { read: true },
  select: { id: true, name: true },
  fields: (t) => ({
    name: t.string({ description: 'The name as credits print it.', resolve: ({ name }) => name }),
  }),
})

builder.queryField('agencies', (t) =>
  t.prismaField({
    type: ['Agency'],
    description: 'Every agency that an article credits, by name.',
    resolve: (query, _root, _args, { database }) =>
      database.prisma.agency.findMany({ ...query, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
  }),
)
