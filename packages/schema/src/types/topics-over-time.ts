import {
  type CountedTopicsOverTime,
  type CountedTopicTimeline,
  type TopicPoint,
  topicsOverTime,
} from '@parallax/database'
import { builder } from '../builder.ts'
import { ids, toFilter } from '../filter.ts'
import { TopicLineInterface } from './any-topic.ts'
import { CountedInterface } from './furniture.ts'
import { POINTS } from './mentions-over-time.ts'
import { OpensInterface, PeriodType } from './opens.ts'
import { filterArg, Ids, parentArg, parentOf, unitArg } from './sum-args.ts'
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
  interfaces: [OpensInterface, CountedInterface, TopicLineInterface],
  fields: (t) => ({
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

const TopicsOverTimeType = builder.objectRef<CountedTopicsOverTime>('TopicsOverTime').implement({
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
    complexity: ({ topics, ownTopics }) => ({
      field: 5,
      multiplier: (topics?.length ?? 0) + (ownTopics?.length ?? 0) || 17,
    }),
    args: {
      filter: filterArg(t.arg),
      topics: t.arg.idList({
        validate: Ids.nullish(),
        description:
          'Ids of topics of any level; where these and `ownTopics` are absent or empty, the top-level topics and those of ' +
          'your own that occur.',
      }),
      ownTopics: t.arg.idList({
        validate: Ids.nullish(),
        description: 'Ids of topics of your own, after `topics`.',
      }),
      parent: parentArg(t.arg),
      unit: unitArg(t.arg),
    },
    resolve: (_root, { filter, topics, ownTopics, parent, unit }, { database }) =>
      topicsOverTime(database.kysely, toFilter(filter), unit ?? 'week', {
        ...parentOf(parent),
        topics: [...(ids('Topic', topics) ?? []), ...(ids('OwnTopic', ownTopics) ?? [])],
      }),
  }),
)
