import type { StoryChange } from '@parallax/ingest'
import { z } from 'zod'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asInputFailure, InputFailure } from '../failures.ts'
import { localId } from '../ids.ts'
import { withKey } from '../rows.ts'
import { StoryDecisionType } from './story-decision.ts'

/** Articles or stories of one request. */
const MOST = 1000
/** Where nobody signs in, whoever decides is the owner of the collection. */
const OWNER = 'owner'

const errors = (name: string) => ({
  types: [InputFailure],
  union: { name: `${name}Result`, description: 'The decision, or why nothing changed.' },
  result: {
    name: `Mutation${name}Success`,
    description: 'It was decided, and the stories that it concerns are as it says.',
    authScopes: { read: true },
  },
  dataField: { description: 'The decision; its number takes it back.' },
})

const noteArg = {
  validate: z.string().max(2000).nullish(),
  description: 'Why, 2000 characters at most.',
} as const
const several = z.array(z.string()).min(1).max(MOST)

async function decided({ changeStories, database }: Context, query: object, change: StoryChange) {
  const number = await changeStories(change).catch((error: unknown) => {
    throw asInputFailure(error)
  })
  return database.prisma.storyDecision.findUniqueOrThrow({
    ...withKey(query, { number: true }),
    where: { number },
  })
}

const noted = (note: string | null | undefined) => ({
  by: OWNER,
  note: note?.toWellFormed().replaceAll('\0', '').trim() || null,
})

const storyId = (id: string) => localId('Story', id)

builder.mutationFields((t) => ({
  mergeStories: t.prismaField({
    type: StoryDecisionType,
    description: 'Says that several stories are one. It stays when their articles are read again.',
    errors: errors('MergeStories'),
    args: {
      stories: t.arg.idList({
        required: true,
        validate: several,
        description: 'Ids of the stories, 2 to 1000.',
      }),
      note: t.arg.string(noteArg),
    },
    resolve: (query, _root, { stories, note }, context) =>
      decided(context, query, { decide: { kind: 'merge', stories: stories.map(storyId) }, ...noted(note) }),
  }),
  splitStory: t.prismaField({
    type: StoryDecisionType,
    description: 'Says that some articles of a story tell another one. Each part stays together from now on.',
    errors: errors('SplitStory'),
    args: {
      story: t.arg.id({ required: true, description: 'Id of the story.' }),
      articles: t.arg.idList({
        required: true,
        validate: several,
        description: 'Ids of the articles that tell another one: some of its articles, not all.',
      }),
      note: t.arg.string(noteArg),
    },
    resolve: (query, _root, { story, articles, note }, context) =>
      decided(context, query, {
        decide: {
          kind: 'split',
          story: storyId(story),
          articles: articles.map((id) => localId('Article', id)),
        },
        ...noted(note),
      }),
  }),
  moveArticle: t.prismaField({
    type: StoryDecisionType,
    description: 'Says that an article tells another story than the one in which it was found.',
    errors: errors('MoveArticle'),
    args: {
      article: t.arg.id({ required: true, description: 'Id of the article.' }),
      story: t.arg.id({ required: true, description: 'Id of the story that it tells.' }),
      note: t.arg.string(noteArg),
    },
    resolve: (query, _root, { article, story, note }, context) =>
      decided(context, query, {
        decide: { kind: 'move', article: localId('Article', article), story: storyId(story) },
        ...noted(note),
      }),
  }),
  undoStoryDecision: t.prismaField({
    type: StoryDecisionType,
    description: 'Takes a decision on stories back: they are as if it had not been made.',
    errors: errors('UndoStoryDecision'),
    args: { number: t.arg.int({ required: true, description: 'Number of the decision.' }) },
    resolve: (query, _root, { number }, context) => decided(context, query, { undo: number }),
  }),
  redoStoryDecision: t.prismaField({
    type: StoryDecisionType,
    description: 'Lets a decision on stories that was taken back stand again.',
    errors: errors('RedoStoryDecision'),
    args: { number: t.arg.int({ required: true, description: 'Number of the decision.' }) },
    resolve: (query, _root, { number }, context) => decided(context, query, { redo: number }),
  }),
}))
