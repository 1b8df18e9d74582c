import { addOwnTopic, changeOwnTopic, removeOwnTopic } from '@parallax/database'
import { checkOwnTopic } from '@parallax/domain'
import { builder } from '../builder.ts'
import { asInputFailure, InputFailure } from '../failures.ts'
import { toFilter } from '../filter.ts'
import { localId } from '../ids.ts'
import { withKey } from '../rows.ts'
import { ArticleFilterInput } from './filter.ts'
import { OwnTopicNode } from './own-topic.ts'

const OwnTopicInput = builder.inputType('OwnTopicInput', {
  description: 'A topic of your own.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called; no two are called the same.' }),
    query: t.field({
      type: ArticleFilterInput,
      required: true,
      description:
        'What it asks of articles: any of `text`, `entities`, `topics`, `outlets`, `agencies`, `languages`, `period`. All ' +
        'parts must hold.',
    }),
  }),
})

const id = { required: true, description: 'Id of the topic.' } as const
const topicArg = { type: OwnTopicInput, required: true } as const
const errors = (name: string, what: string) => ({
  types: [InputFailure],
  union: { name: `${name}Result`, description: `${what}, or why nothing was changed.` },
  result: { name: `Mutation${name}Success`, description: `${what}.`, authScopes: { read: true } },
  dataField: { description: `${what}.` },
})

const draftOf = ({ name, query }: typeof OwnTopicInput.$inferInput) =>
  checkOwnTopic({ name, query: toFilter(query) })

/** Makes a change; an expected failure becomes a member of the result. */
async function changing<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    throw asInputFailure(error)
  }
}

builder.mutationFields((t) => ({
  addOwnTopic: t.prismaField({
    type: OwnTopicNode,
    description: 'Defines a topic of your own. It stands beside the media topics in every sum at once.',
    errors: errors('AddOwnTopic', 'The topic'),
    args: { topic: t.arg({ ...topicArg, description: 'The topic.' }) },
    resolve: async (query, _root, { topic }, { database }) => {
      const added = await changing(async () => addOwnTopic(database, draftOf(topic)))
      return database.prisma.ownTopic.findUniqueOrThrow({
        ...withKey(query, { id: true }),
        where: { id: added.id },
      })
    },
  }),
  changeOwnTopic: t.prismaField({
    type: OwnTopicNode,
    description:
      'Puts another name and query in the place of a topic’s. Its id, and what refers to it, stays.',
    errors: errors('ChangeOwnTopic', 'The topic as it is now'),
    args: {
      id: t.arg.id(id),
      topic: t.arg({ ...topicArg, description: 'The topic as it shall be.' }),
    },
    resolve: async (query, _root, args, { database }) => {
      const local = localId('OwnTopic', args.id)
      const changed = await changing(async () => changeOwnTopic(database, local, draftOf(args.topic)))
      return database.prisma.ownTopic.findUniqueOrThrow({
        ...withKey(query, { id: true }),
        where: { id: changed.id },
      })
    },
  }),
  removeOwnTopic: t.field({
    type: 'ID',
    description: 'Takes a topic out. No article changes; filters that name it find nothing from now on.',
    errors: errors('RemoveOwnTopic', 'Id of the topic that was taken out'),
    args: { id: t.arg.id(id) },
    resolve: async (_root, args, { database }) => {
      await changing(() => removeOwnTopic(database, localId('OwnTopic', args.id)))
      return args.id
    },
  }),
}))
