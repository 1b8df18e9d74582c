import { type CountedTimeline, mentionsOverTime } from '@parallax/database'
import type { MentionsOverTime, TimePoint } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { ids, toFilter } from '../filter.ts'
import { EntityNode } from './entity.ts'
import { CountedInterface } from './furniture.ts'
import { OpensInterface, PeriodType } from './opens.ts'
import { filterArg, Ids, unitArg } from './sum-args.ts'
import { TimeUnitEnum } from './vocabulary.ts'

/** Points that a line is taken to have when its cost is reckoned. */
export const POINTS = { field: 1, multiplier: 30 }

const MentionPointType = builder.objectRef<TimePoint>('MentionPoint').implement({
  description: "One point of an entity's line.",
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The days it stands for; null for what has no date.',
      resolve: ({ period }) => period,
    }),
    mentions: t.exposeInt('mentions', { description: 'Mentions by name.' }),
    articles: t.exposeInt('articles', { description: 'Articles that mention it by name.' }),
    covered: t.exposeInt('covered', {
      description:
        'Articles of the filter on these days: where it is 0 there is a gap in the data, not a zero.',
    }),
  }),
})

const EntityTimelineType = builder.objectRef<CountedTimeline>('EntityTimeline').implement({
  description: "An entity's line: its points and what has no date add up to it.",
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    entity: t.field({ type: EntityNode, description: 'The entity.', resolve: ({ entity }) => entity }),
    mentions: t.exposeInt('mentions', { description: 'Mentions by name, dated and undated.' }),
    articles: t.exposeInt('articles', {
      description: 'Articles that mention it by name, dated and undated.',
    }),
    points: t.field({
      type: [MentionPointType],
      description:
        'From the first day of the filter to the last, without gaps; the same days for every line.',
      complexity: POINTS,
      resolve: ({ points }) => points,
    }),
    undated: t.field({
      type: MentionPointType,
      description: 'What stands in articles without a date.',
      resolve: ({ undated }) => undated,
    }),
  }),
})

const MentionsOverTimeType = builder
  .objectRef<MentionsOverTime & { timelines: CountedTimeline[] }>('MentionsOverTime')
  .implement({
    description: 'How often entities are mentioned over time.',
    authScopes: { read: true },
    fields: (t) => ({
      unit: t.expose('unit', { type: TimeUnitEnum, description: 'How wide the points are.' }),
      timelines: t.field({
        type: [EntityTimelineType],
        description: 'One line for each entity, in the order asked; an id that nobody knows gives none.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ timelines }) => timelines,
      }),
    }),
  })

builder.queryField('mentionsOverTime', (t) =>
  t.field({
    type: MentionsOverTimeType,
    description: 'How often the articles of the filter mention entities by name, over time.',
    complexity: ({ entities }) => ({ field: 5, multiplier: Math.max(1, entities.length) }),
    args: {
      filter: filterArg(t.arg),
      entities: t.arg.idList({
        required: true,
        validate: Ids.pipe(z.array(z.string()).max(12)),
        description: 'Ids of entities, 12 at most.',
      }),
      unit: unitArg(t.arg),
    },
    resolve: (_root, { filter, entities, unit }, { database }) =>
      mentionsOverTime(database.kysely, toFilter(filter), ids('Entity', entities) ?? [], unit ?? 'week'),
  }),
)
