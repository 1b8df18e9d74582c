import type { BlockChange } from '@parallax/ingest'
import { z } from 'zod'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asInputFailure, InputFailure } from '../failures.ts'
import { isPossible, localId } from '../ids.ts'
import { withKey } from '../rows.ts'
import { ArticleNode } from './article.ts'
import { BlockRoleEnum } from './vocabulary.ts'

/** Stretches and numbers of one request; a whole page is one stretch. */
const MOST = 1000
/** Where nobody signs in, whoever corrects is the owner of the collection. */
const OWNER = 'owner'

const BlockCorrectionType = builder.prismaObject('BlockCorrection', {
  description:
    "A person's decision on what a stretch of an article is. It stands above what the engine found.",
  authScopes: { read: true },
  select: { articleId: true, number: true },
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: 'Order in which the corrections of the article were made, from 1; the later stands.',
    }),
    step: t.exposeInt('step', {
      description: 'Number of the first of those made together; a step is taken back as a whole or in part.',
    }),
    start: t.exposeInt('start', {
      description: "Where the stretch begins in the article's text, in UTF-16 units.",
    }),
    end: t.exposeInt('end', { description: "Where it ends in the article's text, in UTF-16 units." }),
    role: t.expose('role', { type: BlockRoleEnum, description: 'What the stretch is.' }),
    engineRole: t.expose('engineRole', {
      type: BlockRoleEnum,
      description: 'What the engine took it for when it was corrected.',
    }),
    words: t.exposeString('words', {
      description:
        'Its words, one space between them: by these it is found again where the text has changed.',
    }),
    applies: t.exposeBoolean('applies', {
      description:
        'False: its words stand in the text no longer, or not as often as they did; it changes nothing.',
    }),
    by: t.exposeString('by', { description: 'Who decided; `owner` where nobody signs in.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why, in the words of who decided.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When it was decided.' }),
    undoneAt: t.expose('undoneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it stands.',
    }),
  }),
})

builder.prismaObjectFields(ArticleNode, (t) => ({
  corrections: t.relation('corrections', {
    query: { orderBy: { number: 'desc' } },
    description: 'What people decided on its blocks, latest first, those taken back too.',
  }),
}))

builder.prismaObjectFields('Block', (t) => ({
  engineRole: t.expose('engineRole', {
    type: BlockRoleEnum,
    nullable: true,
    description: 'What the engine took it for, where a person decided otherwise; else null.',
  }),
  correction: t.field({
    type: BlockCorrectionType,
    nullable: true,
    select: { articleId: true, start: true, end: true, engineRole: true },
    description: 'The decision that gives it its role; null where the engine does.',
    resolve: async ({ articleId, start, end, engineRole }, _args, { loaders }) => {
      if (engineRole === null) return null
      const known = await loaders.blockCorrections.load(articleId)
      return known.find((correction) => correction.start < end && correction.end > start) ?? null
    },
  }),
}))

const BlockCorrectionInput = builder.inputType('BlockCorrectionInput', {
  description: 'What a stretch of the text is.',
  fields: (t) => ({
    start: t.int({
      required: true,
      validate: z.int().min(0),
      description: 'Where it begins, in UTF-16 units.',
    }),
    end: t.int({ required: true, validate: z.int().min(0), description: 'Where it ends, in UTF-16 units.' }),
    role: t.field({ type: BlockRoleEnum, required: true, description: 'What it is.' }),
    words: t.string({
      description:
        'The words that it begins with; refused where others stand there, for then the text has changed.',
    }),
  }),
})

const describedResult = (name: string) => ({
  types: [InputFailure],
  union: { name: `${name}Result`, description: 'The article as it reads now, or why nothing changed.' },
  result: {
    name: `Mutation${name}Success`,
    description: 'It was decided, and the article was read again.',
    authScopes: { read: true },
  },
  dataField: { description: 'The article.' },
})

const articleIdArg = { required: true, description: 'Id of the article.' } as const
const numbersArg = {
  required: true,
  validate: z.array(z.int().min(1)).min(1).max(MOST),
} as const

/** @returns the id of the article, after it was read again with the decision */
async function decide({ changeBlocks }: Context, articleId: string, change: BlockChange): Promise<string> {
  const id = localId('Article', articleId)
  if (!isPossible({ typename: 'Article', id }))
    throw new InputFailure('NOT_FOUND', 'There is no such article.', 'articleId')
  await changeBlocks(id, change).catch((error: unknown) => {
    throw asInputFailure(error)
  })
  return id
}

builder.mutationField('correctBlocks', (t) =>
  t.prismaField({
    type: ArticleNode,
    description:
      'Says what stretches of an article are, whatever the engine took them for. The article is read again at once, and ' +
      'every count follows. A stretch said to be the headline is its title.',
    errors: describedResult('CorrectBlocks'),
    args: {
      articleId: t.arg.id(articleIdArg),
      corrections: t.arg({
        type: [BlockCorrectionInput],
        required: true,
        validate: z.array(z.unknown()).min(1).max(MOST),
        description: 'Stretches and what they are, 1 to 1000; where two overlap the later stands.',
      }),
      note: t.arg.string({
        validate: z.string().max(2000).nullish(),
        description: 'Why, 2000 characters at most.',
      }),
    },
    resolve: async (query, _root, { articleId, corrections, note }, context) => {
      const correct = corrections.map(({ words, ...stretch }) => ({ ...stretch, words: words ?? undefined }))
      const kept = note?.toWellFormed().replaceAll('\0', '').trim() || null
      const id = await decide(context, articleId, { correct, by: OWNER, note: kept })
      return context.database.prisma.article.findUniqueOrThrow({
        ...withKey(query, { id: true }),
        where: { id },
      })
    },
  }),
)

builder.mutationField('undoCorrections', (t) =>
  t.prismaField({
    type: ArticleNode,
    description: 'Takes corrections of an article back: it is read again as if they had not been made.',
    errors: describedResult('UndoCorrections'),
    args: {
      articleId: t.arg.id(articleIdArg),
      numbers: t.arg.intList({ ...numbersArg, description: 'Numbers of the corrections, 1 to 1000.' }),
    },
    resolve: async (query, _root, { articleId, numbers }, context) => {
      const id = await decide(context, articleId, { undo: numbers })
      return context.database.prisma.article.findUniqueOrThrow({
        ...withKey(query, { id: true }),
        where: { id },
      })
    },
  }),
)

builder.mutationField('redoCorrections', (t) =>
  t.prismaField({
    type: ArticleNode,
    description: 'Lets corrections of an article that were taken back stand again.',
    errors: describedResult('RedoCorrections'),
    args: {
      articleId: t.arg.id(articleIdArg),
      numbers: t.arg.intList({ ...numbersArg, description: 'Numbers of the corrections, 1 to 1000.' }),
    },
    resolve: async (query, _root, { articleId, numbers }, context) => {
      const id = await decide(context, articleId, { redo: numbers })
      return context.database.prisma.article.findUniqueOrThrow({
        ...withKey(query, { id: true }),
        where: { id },
      })
    },
  }),
)
