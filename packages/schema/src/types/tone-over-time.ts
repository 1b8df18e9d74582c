import { entityTone, toneOverTime } from '@parallax/database'
import type { ToneOverTime, TonePoint } from '@parallax/domain'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { localId } from '../ids.ts'
import { toneFigures } from '../tone-figures.ts'
import { POINTS } from './mentions-over-time.ts'
import { PeriodType } from './opens.ts'
import { entityArg, filterArg, unitArg, voiceArg } from './sum-args.ts'
import { COUNTED_TONE } from './tone-count.ts'
import { TimeUnitEnum } from './vocabulary.ts'

const TonePointType = builder.objectRef<TonePoint>('TonePoint').implement({
  description: 'What the clauses of one stretch of days say of an entity.',
  authScopes: { read: true },
  interfaces: [...COUNTED_TONE],
  fields: (t) => ({
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The days it stands for; null for what has no date.',
      resolve: ({ period }) => period,
    }),
    covered: t.exposeInt('covered', { description: 'Articles of the filter on these days.' }),
  }),
})

const ToneOverTimeType = builder.objectRef<Omit<ToneOverTime, 'entity'>>('ToneOverTime').implement({
  description: 'What clauses say of an entity over time: the points and what has no date add up to it.',
  authScopes: { read: true },
  interfaces: [...COUNTED_TONE],
  fields: (t) => ({
    unit: t.expose('unit', { type: TimeUnitEnum, description: 'How wide the points are.' }),
    points: t.field({
      type: [TonePointType],
      description: 'From the first day of the filter to the last, without gaps.',
      complexity: POINTS,
      resolve: ({ points }) => points,
    }),
    undated: t.field({
      type: TonePointType,
      description: 'What stands in articles without a date.',
      resolve: ({ undated }) => undated,
    }),
  }),
})

builder.queryField('toneOverTime', (t) =>
  t.field({
    type: ToneOverTimeType,
    description: 'What clauses say of an entity, over time.',
    complexity: { field: 5, multiplier: 1 },
    args: {
      filter: filterArg(t.arg),
      entity: entityArg(t.arg),
      voice: voiceArg(t.arg),
      unit: unitArg(t.arg),
    },
    resolve: async (_root, { filter, entity, voice, unit: asked }, { database }) => {
      const subject = { entity: localId('Entity', entity), voice: voice ?? undefined }
      const articles = toFilter(filter)
      const [all, { unit, points, undated }] = await Promise.all([
        entityTone(database.kysely, articles, subject),
        toneOverTime(database.kysely, articles, subject, asked ?? 'week'),
      ])
      return { ...toneFigures(all), unit, points: points.map(toneFigures), undated: toneFigures(undated) }
    },
  }),
)
