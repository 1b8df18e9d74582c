import { comparedEntities } from '@parallax/database'
import type { ComparedEntity } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { entityOfSides } from '../../compare/marks.ts'
import { mapParts, partsOf } from '../../compare/parts.ts'
import { EntityNode } from '../entity.ts'
import { CountedInterface } from '../furniture.ts'
import { EntityTypeEnum } from '../vocabulary.ts'
import { OutletComparisonType } from './comparison.ts'
import { OF_SIDE, SIDES } from './of-side.ts'
import { comparedType, partLimit, partsCost } from './parts.ts'

const EntityOfSideType = builder.objectRef<ComparedEntity['sides'][number]>('EntityOfSide').implement({
  description: 'The attention that one side gives an entity; `evidence` lists its mentions.',
  authScopes: { read: true },
  interfaces: [...OF_SIDE, CountedInterface],
  fields: (t) => ({ mentions: t.exposeInt('mentions', { description: 'Mentions by name.' }) }),
})

const ComparedEntityType = builder.objectRef<ComparedEntity>('ComparedEntity').implement({
  description: 'The attention that each side gives an entity.',
  authScopes: { read: true },
  fields: (t) => ({
    entity: t.field({ type: EntityNode, description: 'The entity.', resolve: ({ entity }) => entity }),
    sides: t.field({
      type: [EntityOfSideType],
      description: 'In the sides’ order.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})

const ComparedEntitiesType = comparedType({ type: 'Entities', many: 'entities' }, ComparedEntityType)

builder.objectField(OutletComparisonType, 'entities', (t) =>
  t.field({
    type: ComparedEntitiesType,
    description: 'Whom and what each side names in more of its articles than the others do.',
    complexity: partsCost,
    args: {
      types: t.arg({ type: [EntityTypeEnum], description: 'Only these kinds; all where absent or empty.' }),
      limit: partLimit(t.arg),
    },
    resolve: async (compared, { types, limit }, { database }) => {
      const named = await comparedEntities(database.kysely, compared, types ?? undefined)
      return mapParts(partsOf(compared, named, limit ?? 10), entityOfSides(compared))
    },
  }),
)
