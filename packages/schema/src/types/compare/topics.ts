import { comparedTopics } from '@parallax/database'
import type { ComparedTopic } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { topicOfSides } from '../../compare/marks.ts'
import { mapParts, partsOf } from '../../compare/parts.ts'
import { TopicLineInterface } from '../any-topic.ts'
import { CountedInterface } from '../furniture.ts'
import { parentArg, parentOf } from '../sum-args.ts'
import { OutletComparisonType } from './comparison.ts'
import { OF_SIDE, SIDES } from './of-side.ts'
import { comparedType, partLimit, partsCost } from './parts.ts'

const TopicOfSideType = builder.objectRef<ComparedTopic['sides'][number]>('TopicOfSide').implement({
  description: 'The attention that one side gives a topic; `evidence` lists the sentences that decided it.',
  authScopes: { read: true },
  interfaces: [...OF_SIDE, CountedInterface],
})

const ComparedTopicType = builder.objectRef<ComparedTopic>('ComparedTopic').implement({
  description: 'The attention that each side gives a topic.',
  authScopes: { read: true },
  interfaces: [TopicLineInterface],
  fields: (t) => ({
    sides: t.field({
      type: [TopicOfSideType],
      description: 'In the sides’ order.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})

const ComparedTopicsType = comparedType({ type: 'Topics', many: 'topics' }, ComparedTopicType)

builder.objectField(OutletComparisonType, 'topics', (t) =>
  t.field({
    type: ComparedTopicsType,
    description:
      'What each side writes about in more of its articles than the others do: top-level topics and those of your own, or the narrower ones of `parent`.',
    complexity: partsCost,
    args: { parent: parentArg(t.arg), limit: partLimit(t.arg) },
    resolve: async (compared, { parent, limit }, { database }) => {
      const about = await comparedTopics(database.kysely, compared, parentOf(parent))
      return mapParts(partsOf(compared, about, limit ?? 10), topicOfSides(compared))
    },
  }),
)
