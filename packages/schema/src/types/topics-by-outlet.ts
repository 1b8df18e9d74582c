import { type OutletTopicCount, type OutletTopicCounts, topicsByOutlet } from '@parallax/database'
import type { Opens } from '@parallax/domain'
import { shareOf } from '@parallax/measures'
import { builder } from '../builder.ts'
import { ids, toFilter } from '../filter.ts'
import { TopicLineInterface } from './any-topic.ts'
import { CountedInterface } from './furniture.ts'
import { OpensInterface } from './opens.ts'
import { OutletNode } from './outlet.ts'
import { ShareType } from './share.ts'
import { filterArg, Ids, parentArg, parentOf } from './sum-args.ts'

const OutletTopicShareType = builder.objectRef<OutletTopicCount>('OutletTopicShare').implement({
  description: "A topic's share of one outlet's articles.",
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface, TopicLineInterface],
  fields: (t) => ({
    share: t.field({
      type: ShareType,
      description: "The outlet's articles that have the topic, of all its articles in the filter.",
      resolve: ({ numerator, denominator }) => shareOf(numerator, denominator),
    }),
  }),
})

const OutletTopicsType = builder.objectRef<OutletTopicCounts & Opens>('OutletTopics').implement({
  description:
    'What one outlet writes about. An article may have several topics: shares need not add up to 1.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description: 'The outlet; null for the articles whose outlet is not known.',
      resolve: ({ outlet }) => outlet,
    }),
    articles: t.exposeInt('articles', { description: 'Its articles in the filter.' }),
    topics: t.field({
      type: [OutletTopicShareType],
      description:
        'Top-level topics and those of your own, or the narrower ones of `parent`: the same for every outlet, in the same order.',
      complexity: { field: 1, multiplier: 17 },
      resolve: ({ topics }) => topics,
    }),
  }),
})

builder.queryField('topicsByOutlet', (t) =>
  t.field({
    type: [OutletTopicsType],
    description: 'What each outlet writes about, side by side.',
    complexity: ({ outlets }) => ({ field: 2, multiplier: outlets?.length || 10 }),
    args: {
      filter: filterArg(t.arg),
      parent: parentArg(t.arg),
      outlets: t.arg.idList({
        validate: Ids.nullish(),
        description:
          'Ids of outlets, in this order; where absent or empty, all of the filter, most articles first.',
      }),
    },
    resolve: async (_root, { filter, outlets, parent }, { database }) => {
      const rows = await topicsByOutlet(
        database.kysely,
        toFilter(filter),
        ids('Outlet', outlets),
        parentOf(parent),
      )
      return rows.map((row) => ({ ...row, slice: row.whole, subject: null }))
    },
  }),
)
