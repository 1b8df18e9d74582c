import { type SidesOverTime, sidesOverTime } from '@parallax/database'
import type { ComparedOutlet } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { ArticlePointType } from '../articles-over-time.ts'
import { POINTS } from '../mentions-over-time.ts'
import { unitArg } from '../sum-args.ts'
import { TimeUnitEnum } from '../vocabulary.ts'
import { OutletComparisonType } from './comparison.ts'
import { ComparedOutletType, SIDES } from './of-side.ts'

const SideTimelineType = builder
  .objectRef<SidesOverTime['sides'][number] & { side: ComparedOutlet }>('SideTimeline')
  .implement({
    description: 'One side’s line: its points and what has no date add up to its articles.',
    authScopes: { read: true },
    fields: (t) => ({
      side: t.field({ type: ComparedOutletType, description: 'Which side.', resolve: ({ side }) => side }),
      points: t.field({
        type: [ArticlePointType],
        description:
          'From the first day of any side to the last, without gaps; the same days for every line.',
        complexity: POINTS,
        resolve: ({ points }) => points,
      }),
      undated: t.field({
        type: ArticlePointType,
        description: 'Articles without a date.',
        resolve: ({ undated }) => undated,
      }),
    }),
  })

const SidesOverTimeType = builder
  .objectRef<{ unit: SidesOverTime['unit']; sides: (typeof SideTimelineType.$inferType)[] }>('SidesOverTime')
  .implement({
    description: 'How much each side published over time.',
    authScopes: { read: true },
    fields: (t) => ({
      unit: t.expose('unit', { type: TimeUnitEnum, description: 'How wide the points are.' }),
      sides: t.field({
        type: [SideTimelineType],
        description: 'In the sides’ order.',
        complexity: SIDES,
        resolve: ({ sides }) => sides,
      }),
    }),
  })

builder.objectField(OutletComparisonType, 'overTime', (t) =>
  t.field({
    type: SidesOverTimeType,
    description: 'How many articles of the filter each side published over time.',
    args: { unit: unitArg(t.arg) },
    resolve: async (compared, { unit: asked }, { database }) => {
      const { unit, sides } = await sidesOverTime(database.kysely, compared, asked ?? 'week')
      return {
        unit,
        sides: compared.sides.flatMap((side, index) => {
          const line = sides[index]
          return line ? [{ side, ...line }] : []
        }),
      }
    },
  }),
)
