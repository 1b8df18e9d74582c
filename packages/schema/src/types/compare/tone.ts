import { comparedTone, mostTold } from '@parallax/database'
import type { ComparedTone } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../../builder.ts'
import { ids } from '../../filter.ts'
import { toneFigures } from '../../tone-figures.ts'
import { EntityNode } from '../entity.ts'
import { VoiceToneType } from '../entity-tone.ts'
import { Ids, limitArg } from '../sum-args.ts'
import { OutletComparisonType } from './comparison.ts'
import { ComparedOutletType, SIDES } from './of-side.ts'

/** Entities whose tone is compared at once. */
const MOST_ENTITIES = 50

const ToneOfSideType = builder.objectRef<ComparedTone['sides'][number]>('ToneOfSide').implement({
  description:
    'What the clauses of one side say of an entity: its own words, and those of others that it quotes.',
  authScopes: { read: true },
  fields: (t) => ({
    side: t.field({ type: ComparedOutletType, description: 'Which side.', resolve: ({ side }) => side }),
    narration: t.field({
      type: VoiceToneType,
      description: "In the outlet's own words.",
      resolve: ({ narration }) => narration,
    }),
    quoted: t.field({
      type: VoiceToneType,
      description: 'Inside quotations: not the outlet’s words.',
      resolve: ({ quoted }) => quoted,
    }),
  }),
})

const ComparedToneType = builder.objectRef<ComparedTone>('ComparedTone').implement({
  description: 'What the clauses of each side say of an entity.',
  authScopes: { read: true },
  fields: (t) => ({
    entity: t.field({ type: EntityNode, description: 'The entity.', resolve: ({ entity }) => entity }),
    sides: t.field({
      type: [ToneOfSideType],
      description: 'In the sides’ order.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})

builder.objectField(OutletComparisonType, 'tone', (t) =>
  t.field({
    type: [ComparedToneType],
    description: 'The tone of each side’s own words toward entities, against the tone inside its quotations.',
    complexity: ({ entities, limit }) => ({ field: 10, multiplier: entities?.length || (limit ?? 5) }),
    args: {
      entities: t.arg.idList({
        validate: Ids.pipe(z.array(z.string()).max(MOST_ENTITIES)).nullish(),
        description: `Ids of entities, ${MOST_ENTITIES} at most, in this order; where absent or empty, those of whom every side says something, first those of whom the side that says least says most.`,
      }),
      limit: limitArg(t.arg, 5),
    },
    resolve: async (compared, { entities, limit }, { database: { kysely } }) => {
      const asked = entities?.length
        ? (ids('Entity', entities) ?? [])
        : await mostTold(kysely, compared, Math.min(limit ?? 5, MOST_ENTITIES))
      const sums = await comparedTone(kysely, compared, asked)
      return sums.map(({ entity, sides }) => ({
        entity,
        sides: sides.map(({ side, narration, quoted }) => ({
          side,
          narration: toneFigures(narration),
          quoted: toneFigures(quoted),
        })),
      }))
    },
  }),
)
