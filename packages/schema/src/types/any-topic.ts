import type { TopicLine, TopicRef } from '@parallax/domain'
import { builder } from '../builder.ts'
import { encodeId } from '../ids.ts'

/** What topics of every origin have in common, so that they stand side by side in one list. */
export const AnyTopicInterface = builder.interfaceRef<TopicRef>('AnyTopic').implement({
  description: 'What articles are counted by: one of the IPTC Media Topics, or a topic of your own.',
  authScopes: { read: true },
  resolveType: ({ own }) => (own ? 'OwnTopic' : 'Topic'),
  fields: (t) => ({
    id: t.id({
      description: 'Global id.',
      resolve: ({ id, own }) => encodeId(own ? 'OwnTopic' : 'Topic', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
  }),
})

export const TopicLineInterface = builder.interfaceRef<TopicLine>('TopicLine').implement({
  description: 'One of the topics that are counted side by side.',
  authScopes: { read: true },
  fields: (t) => ({
    topic: t.field({ type: AnyTopicInterface, description: 'The topic.', resolve: ({ topic }) => topic }),
    rest: t.boolean({
      description: 'True where it counts what is about the topic and about nothing narrower of it.',
      resolve: ({ rest }) => rest ?? false,
    }),
  }),
})
