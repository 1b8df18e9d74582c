import { type CountedTopicTimeline, type TopicPoint, topicsOverTime } from '@parallax/database'
import type { TopicsOverTime } from '@parallax/domain'
import { builder } from '../builder.ts'
import { ids, toFilter } from '../filter.ts'
import { CountedInterface } from './furniture.ts'
import { POINTS } from './mentions-over-time.ts'
import { OpensInterface, PeriodType } from './opens.ts'
import { filterArg, Ids, unitArg } from './sum-args.ts'
import { TopicNode } from './topic.ts'
import { TimeUnitEnum } from './vocabulary.ts'

const TopicPointType = builder.objectRef<TopicPoint>('TopicPoint').implement({
  description: "One point of a topic's line.",
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The days it stands for; null for what has no date.',
      resolve: ({ period }) => period,
    }),
    articles: t.exposeInt('articles', { description: 'Articles that have the topic.' }),
    covered: t.exposeInt('covered', {
      description:
        'Articles of the filter on these days: where it is 0 there is a gap in the data, not a zero.',
    }),
  }),
})

const TopicTimelineType = builder.objectRef<CountedTopicTimeline>('TopicTimeline').implement({
  description: "A topic's line: its points and what has no date add up to it.",
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    topic: t.field({ type: TopicNode, description: 'The topic.', resolve: ({ topic }) => topic }),
    articles: t.exposeInt('articles', { description: 'Articles that have it, dated and undated.' }),
    points: t.field({
      type: [TopicPointType],
      description:
        'From the first day of the filter to the last, without gaps; the same days for every line.',
      complexity: POINTS,
      resolve: ({ points }) => points,
    }),
    undated: t.field({
      type: TopicPointType,
      description: 'Articles without a date.',
      resolve: ({ undated }) => undated,
    }),
  }),
})

const TopicsOverTimeType = builder
  .objectRef<TopicsOverTime & { timelines: CountedTopicTimeline[] }>('TopicsOverTime')
  .implement({
    description: 'What articles are about over time.',
    authScopes: { read: true },
    fields: (t) => ({
      unit: t.expose('unit', { type: TimeUnitEnum, description: 'How wide the points are.' }),
      timelines: t.field({
        type: [TopicTimelineType],
        description: 'One line for each topic: in the order asked, or most articles first.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ timelines }) => timelines,
      }),
    }),
  })

builder.queryField('topicsOverTime', (t) =>
  t.field({
    type: TopicsOverTimeType,
    description: 'What the articles of the filter are about, over time.',
    complexity: ({ topics }) => ({ field: 5, multiplier: topics?.length || 17 }),
    args: {
      filter: filterArg(t.arg),
      topics: t.arg.idList({
        validate: Ids.nullish(),
        description: 'Ids of topics of any level; where absent or empty, the top-level topics that occur.',
      }),
      unit: unitArg(t.arg),
    },
    resolve: (_root, { filter, topics, unit }, { database }) =>
      topicsOverTime(database.kysely, toFilter(filter), unit ?? 'week', ids('Topic', topics)),
  }),
)
