import { topicBreakdown } from '@parallax/database'
import type { TopicCount } from '@parallax/domain'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { TopicLineInterface } from './any-topic.ts'
import { CountedInterface } from './furniture.ts'
import { OpensInterface } from './opens.ts'
import { filterArg, parentArg, parentOf } from './sum-args.ts'

const TopicCountType = builder.objectRef<TopicCount>('TopicCount').implement({
  description: 'How many articles have a topic.',
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface, TopicLineInterface],
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Articles that have it; an article may have several.' }),
  }),
})

builder.queryField('topicBreakdown', (t) =>
  t.field({
    type: [TopicCountType],
    description:
      'What the articles of the filter are about, most articles first: top-level topics and those of your own; or the ' +
      'narrower topics of one. An article counts once for each topic that it has.',
    complexity: { field: 1, multiplier: 17 },
    args: { filter: filterArg(t.arg), parent: parentArg(t.arg) },
    resolve: (_root, { filter, parent }, { database }) =>
      topicBreakdown(database.kysely, toFilter(filter), parentOf(parent)),
  }),
)
