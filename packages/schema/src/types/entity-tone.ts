import { entityTone } from '@parallax/database'
import type { EntityTone, ToneCount } from '@parallax/domain'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { toneFigures } from '../tone-figures.ts'
import { EntityNode } from './entity.ts'
import { filterArg } from './sum-args.ts'
import { COUNTED_TONE } from './tone-count.ts'

export const VoiceToneType = builder.objectRef<ToneCount>('VoiceTone').implement({
  description: 'What the clauses of one voice say of an entity.',
  authScopes: { read: true },
  interfaces: [...COUNTED_TONE],
})

const EntityToneType = builder.objectRef<EntityTone>('EntityTone').implement({
  description: 'What clauses say of an entity; its two voices add up to it.',
  authScopes: { read: true },
  interfaces: [...COUNTED_TONE],
  fields: (t) => ({
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

builder.prismaObjectFields(EntityNode, (t) => ({
  tone: t.field({
    type: EntityToneType,
    description: 'What clauses around its mentions say of it, in the articles of the filter.',
    complexity: { field: 10, multiplier: 1 },
    args: { filter: filterArg(t.arg) },
    resolve: async ({ id: entity }, { filter }, { database }) => {
      const articles = toFilter(filter)
      const [all, narration, quoted] = await Promise.all([
        entityTone(database.kysely, articles, { entity }),
        entityTone(database.kysely, articles, { entity, voice: 'narration' }),
        entityTone(database.kysely, articles, { entity, voice: 'quoted' }),
      ])
      return { ...toneFigures(all), narration: toneFigures(narration), quoted: toneFigures(quoted) }
    },
  }),
}))
