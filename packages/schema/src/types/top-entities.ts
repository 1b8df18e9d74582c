import { type TopEntities, topEntities } from '@parallax/database'
import type { EntityCount } from '@parallax/domain'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { EntityNode } from './entity.ts'
import { CountedInterface } from './furniture.ts'
import { OpensInterface } from './opens.ts'
import { filterArg, limitArg } from './sum-args.ts'
import { EntityTypeEnum } from './vocabulary.ts'

export const EntityCountType = builder.objectRef<EntityCount>('EntityCount').implement({
  description: 'How often an entity is mentioned by name.',
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    entity: t.field({ type: EntityNode, description: 'The entity.', resolve: ({ entity }) => entity }),
    mentions: t.exposeInt('mentions', { description: 'Mentions by name.' }),
    articles: t.exposeInt('articles', { description: 'Articles that mention it by name.' }),
  }),
})

const TopEntitiesType = builder.objectRef<TopEntities>('TopEntities').implement({
  description: 'The entities that are mentioned most.',
  authScopes: { read: true },
  fields: (t) => ({
    total: t.exposeInt('total', {
      description: 'How many entities are mentioned at all: what this is the top of.',
    }),
    counts: t.field({
      type: [EntityCountType],
      description: 'Most mentions first.',
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ counts }) => counts,
    }),
  }),
})

builder.queryField('topEntities', (t) =>
  t.field({
    type: TopEntitiesType,
    description: 'The entities that the articles of the filter mention most by name.',
    complexity: ({ limit }) => ({ field: 5, multiplier: limit ?? 10 }),
    args: {
      filter: filterArg(t.arg),
      types: t.arg({ type: [EntityTypeEnum], description: 'Only these kinds; all where absent or empty.' }),
      limit: limitArg(t.arg, 10),
    },
    resolve: (_root, { filter, types, limit }, { database }) =>
      topEntities(database.kysely, toFilter(filter), {
        types: types ?? undefined,
        limit: limit ?? undefined,
      }),
  }),
)
