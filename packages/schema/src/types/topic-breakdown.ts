import { topicBreakdown } from '@parallax/database'
import type { TopicCount } from '@parallax/domain'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { CountedInterface } from './furniture.ts'
import { OpensInterface } from './opens.ts'
import { filterArg } from './sum-args.ts'
import { TopicNode } from './topic.ts'

const TopicCountType = builder.objectRef<TopicCount>('TopicCount').implement({
  description: 'How many articles have a topic.',
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    topic: t.field({ type: TopicNode, description: 'The topic.', resolve: ({ topic }) => topic }),
    articles: t.exposeInt('articles', { description: 'Articles that have it; an article may have several.' }),
  }),
})

builder.queryField('topicBreakdown', (t) =>
  t.field({
    type: [TopicCountType],
    description: 'What the articles of the filter are about: top-level topics, most articles first.',
    complexity: { field: 1, multiplier: 17 },
    args: { filter: filterArg(t.arg) },
    resolve: (_root, { filter }, { database }) => topicBreakdown(database.kysely, toFilter(filter)),
  }),
)
