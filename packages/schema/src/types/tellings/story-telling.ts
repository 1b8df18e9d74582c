import { tellingsOf, toldArticles } from '@parallax/database'
import type { LedgerEntry, StoryHeadline, StoryStep, Telling, Wording } from '@parallax/domain'
import { quotationLedger, storyHeadlines, storyMatrix, storyOrder } from '@parallax/ingest'
import { z } from 'zod'
import { builder } from '../../builder.ts'
import { toFilter } from '../../filter.ts'
import { ArticleNode } from '../article.ts'
import { SpanType } from '../evidence-of-article.ts'
import { StoryNode } from '../story.ts'
import { type Arguments, filterArg } from '../sum-args.ts'
import { articleOf } from './article-of.ts'
import { LedgerEntryType } from './ledger.ts'
import { StoryMatrixType } from './matrix.ts'
import { WordingEnum } from './vocabulary.ts'

/** Utterances of a ledger. */
const Utterances = z.int().min(1).max(200).nullish()

interface StoryTelling {
  total: number
  tellings: Telling[]
  /** Made when it is first asked for, and once. */
  ledger: () => LedgerEntry[]
}

/** The utterances that some place carries so, with these places only. */
const carriedSo = (ledger: LedgerEntry[], wording: Wording | null | undefined): LedgerEntry[] =>
  wording
    ? ledger.flatMap((entry) => {
        const uses = entry.uses.filter((use) => use.wording === wording)
        return uses.length > 0 ? [{ ...entry, uses }] : []
      })
    : ledger

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const StepType = builder.objectRef<StoryStep>('StoryStep').implement({
  description: 'An article’s place in the order of a story.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'The article.',
      resolve: ({ article }, _args, context, info) => articleOf(article, context, info),
    }),
    isRewritten: t.exposeBoolean('isRewritten', {
      description: 'Whether its text is a later version; it stands where its first version came.',
    }),
    publishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'What ranks it: when its first version was published, midnight where its day alone is known; null without a date.',
      resolve: ({ publishedAt }) => (publishedAt === null ? null : new Date(publishedAt)),
    }),
    isDayOnly: t.boolean({
      description: 'Whether of that time the day alone is known.',
      resolve: ({ publishedAt }) => publishedAt?.length === 'yyyy-mm-dd'.length,
    }),
    lagHours: t.exposeFloat('lagHours', {
      nullable: true,
      description: 'Hours after the first article; null where either is known to the day only or not at all.',
    }),
    copyOf: t.field({
      type: ArticleNode,
      nullable: true,
      description: 'The article of the story that it copies; null where it copies none.',
      resolve: ({ copyOf }, _args, context, info) =>
        copyOf === null ? null : articleOf(copyOf, context, info),
    }),
  }),
})

const HeadlineType = builder.objectRef<StoryHeadline>('StoryHeadline').implement({
  description: 'A headline beside the others of its story.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'Whose headline it is.',
      resolve: ({ article }, _args, context, info) => articleOf(article, context, info),
    }),
    text: t.exposeString('text', { description: 'The headline.' }),
    own: t.field({
      type: [SpanType],
      description: 'Words that no other headline of the story has, as spans of `text`.',
      resolve: ({ own }) => own,
    }),
  }),
})

const wordingArg = (arg: Arguments) =>
  arg({ type: WordingEnum, description: 'Only places that carry them so; all where absent.' })

const StoryTellingType = builder.objectRef<StoryTelling>('StoryTelling').implement({
  description: 'How the articles of a story tell it, side by side.',
  authScopes: { read: true },
  fields: (t) => ({
    compared: t.int({
      description: 'How many articles are compared: the earliest 60 at most.',
      resolve: ({ tellings }) => tellings.length,
    }),
    total: t.exposeInt('total', { description: 'How many articles of the filter tell the story.' }),
    order: t.field({
      type: [StepType],
      description:
        'Who was first, who copied whom, and how long after; a bare day counts as its end, but an original comes before its copies.',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ tellings }) => storyOrder(tellings),
    }),
    headlines: t.field({
      type: [HeadlineType],
      description: 'The headlines, in the order of publication.',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ tellings }) => storyHeadlines(tellings),
    }),
    matrix: t.field({
      type: StoryMatrixType,
      description: 'Who tells what.',
      complexity: { field: 50, multiplier: 1 },
      resolve: ({ tellings }) => storyMatrix(tellings),
    }),
    utterances: t.int({
      description: 'How many utterances the articles carry: those of `ledger`.',
      args: { wording: wordingArg(t.arg) },
      resolve: ({ ledger }, { wording }) => carriedSo(ledger(), wording).length,
    }),
    uses: t.int({
      description: 'In how many places they are carried: the `uses` of `ledger`.',
      args: { wording: wordingArg(t.arg) },
      resolve: ({ ledger }, { wording }) =>
        carriedSo(ledger(), wording).reduce((sum, { uses }) => sum + uses.length, 0),
    }),
    ledger: t.field({
      type: [LedgerEntryType],
      description:
        'Every utterance and who carries it in full, cut or in other words; the most carried first.',
      complexity: ({ limit }) => ({ field: 50, multiplier: limit ?? 20 }),
      args: {
        wording: wordingArg(t.arg),
        limit: t.arg.int({
          defaultValue: 20,
          validate: Utterances,
          description: 'How many at most, 1 to 200.',
        }),
      },
      resolve: ({ ledger }, { wording, limit }) => carriedSo(ledger(), wording).slice(0, limit ?? 20),
    }),
  }),
})

builder.prismaObjectFields(StoryNode, (t) => ({
  telling: t.field({
    type: StoryTellingType,
    select: { id: true },
    description:
      'How its articles of the filter tell it: facts, utterances, headlines and order side by side.',
    complexity: { field: 50, multiplier: 1 },
    args: { filter: filterArg(t.arg) },
    resolve: async ({ id }, { filter }, { database: { kysely } }) => {
      const { total, articles } = await toldArticles(kysely, id, toFilter(filter))
      const tellings = await tellingsOf(kysely, articles)
      return { total, tellings, ledger: once(() => quotationLedger(tellings)) }
    },
  }),
}))
