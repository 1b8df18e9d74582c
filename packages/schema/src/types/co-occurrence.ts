import { coOccurrence } from '@parallax/database'
import type { CoOccurrence } from '@parallax/domain'
import { expectedTogether } from '@parallax/measures'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { localId } from '../ids.ts'
import { EntityNode } from './entity.ts'
import { CountedInterface } from './furniture.ts'
import { OpensInterface } from './opens.ts'
import { filterArg, limitArg } from './sum-args.ts'
import { EntityTypeEnum } from './vocabulary.ts'

const CoOccurrenceType = builder.objectRef<CoOccurrence>('CoOccurrence').implement({
  description: 'An entity that stands in the same articles.',
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    entity: t.field({ type: EntityNode, description: 'The other entity.', resolve: ({ entity }) => entity }),
    articles: t.exposeInt('articles', { description: 'Articles that mention both by name.' }),
    mentions: t.exposeInt('mentions', { description: "The other's mentions by name in these articles." }),
    expected: t.exposeFloat('expected', {
      description:
        'Articles that chance would give: articles of one × articles of the other ÷ all of the filter.',
    }),
  }),
})

builder.queryField('coOccurrence', (t) =>
  t.field({
    type: [CoOccurrenceType],
    description: 'With whom an entity stands in the same articles of the filter, most articles first.',
    complexity: ({ limit }) => ({ field: 5, multiplier: limit ?? 15 }),
    args: {
      filter: filterArg(t.arg),
      entity: t.arg.id({ required: true, description: 'Id of the entity.' }),
      types: t.arg({ type: [EntityTypeEnum], description: 'Only these kinds; all where absent or empty.' }),
      limit: limitArg(t.arg, 15),
    },
    resolve: async (_root, { filter, entity, types, limit }, { database }) => {
      const pairs = await coOccurrence(database.kysely, toFilter(filter), localId('Entity', entity), {
        types: types ?? undefined,
        limit: limit ?? undefined,
      })
      return pairs.map((pair) => ({ ...pair, expected: expectedTogether(pair.own, pair.other, pair.total) }))
    },
  }),
)
