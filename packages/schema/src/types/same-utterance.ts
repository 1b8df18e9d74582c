import type { OtherQuotation, SameUtterances } from '@parallax/database'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { HERE, loadQuotations } from '../rows.ts'
import { SpanType } from './evidence-of-article.ts'
import { QuotationType } from './quotation.ts'
import { filterArg, limitArg } from './sum-args.ts'
import { UtteranceCoverageEnum } from './vocabulary.ts'

const SameUtteranceType = builder.objectRef<OtherQuotation>('SameUtterance').implement({
  description:
    'A quotation of another article that carries the same utterance: equal words; or eight words in a row, or five that are at least half of the shorter.',
  authScopes: { read: true },
  fields: (t) => ({
    quotation: t.field({
      type: QuotationType,
      description: 'The other quotation; its `article` says where it stands.',
      resolve: async ({ quotation }, _args, context, info) => {
        const [row] = await loadQuotations(context, info, [quotation], HERE)
        if (!row) throw new Error(`The quotation ${quotation.articleId}.${quotation.position} vanished.`)
        return row as never
      },
    }),
    coverage: t.expose('coverage', { type: UtteranceCoverageEnum, description: 'How much they share.' }),
    share: t.exposeFloat('share', {
      description: 'The share of this quotation’s words that the other has too, 0 to 1.',
    }),
    otherShare: t.exposeFloat('otherShare', {
      description: 'The share of the other’s words that this quotation has too, 0 to 1.',
    }),
    marks: t.field({
      type: [SpanType],
      description: 'Where the shared words stand, as spans of this quotation’s `content`.',
      resolve: ({ marks }) => marks,
    }),
    otherMarks: t.field({
      type: [SpanType],
      description: 'Where the shared words stand, as spans of the other’s `content`.',
      resolve: ({ otherMarks }) => otherMarks,
    }),
  }),
})

const SameUtterancesType = builder.objectRef<SameUtterances>('SameUtterances').implement({
  description: 'Where else an utterance is quoted. Copies within its own article are not counted.',
  authScopes: { read: true },
  fields: (t) => ({
    otherArticles: t.int({
      description: 'Other articles that quote it, in full or in part: those of `others`.',
      resolve: ({ others }) => new Set(others.map(({ quotation }) => quotation.articleId)).size,
    }),
    quotations: t.int({
      description: 'Quotations in these articles.',
      resolve: ({ others }) => others.length,
    }),
    isComplete: t.exposeBoolean('isComplete', {
      description:
        'False where more than 500 quotations share words with it: then the numbers are the least.',
    }),
    others: t.field({
      type: [SameUtteranceType],
      description: 'Full ones first, then cuts, then fragments, by share.',
      complexity: ({ limit }) => ({ field: 1, multiplier: limit ?? 20 }),
      args: { limit: limitArg(t.arg, 20) },
      resolve: ({ others }, { limit }) => others.slice(0, limit ?? 20),
    }),
  }),
})

builder.prismaObjectFields('Quotation', (t) => ({
  sameUtterance: t.field({
    type: SameUtterancesType,
    description:
      'The same utterance in other articles of the filter. Of words that are only told there is none.',
    complexity: { field: 5, multiplier: 1 },
    select: { articleId: true, position: true },
    args: { filter: filterArg(t.arg) },
    resolve: ({ articleId, position }, { filter }, { loaders }) =>
      loaders.sameUtterance.load({ quotation: { articleId, position }, filter: toFilter(filter) }),
  }),
}))
