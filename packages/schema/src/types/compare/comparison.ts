import { type Sides, sidesOf } from '@parallax/database'
import { MOST_COMPARED } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../../builder.ts'
import { ids, toFilter } from '../../filter.ts'
import { ArticleFilterInput } from '../filter.ts'
import { OutletNode } from '../outlet.ts'
import { filterArg } from '../sum-args.ts'
import { ComparedOutletType, SIDES } from './of-side.ts'

export const OutletComparisonType = builder.objectRef<Sides>('OutletComparison').implement({
  description:
    'Outlets side by side, or one against all others: what each gives more room than the others do.',
  authScopes: { read: true },
  fields: (t) => ({
    sides: t.field({
      type: [ComparedOutletType],
      description: 'In the order asked; of one outlet alone, the outlet and the rest.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})

const CompareOutletsInput = builder.inputType('CompareOutletsInput', {
  description: 'Which outlets are compared, and in which articles.',
  fields: (t) => ({
    outlets: t.idList({
      required: true,
      validate: z.array(z.string().min(1)).min(1).max(MOST_COMPARED),
      description: `Ids of two to ${MOST_COMPARED} outlets; of one alone: it is compared with all others. None twice.`,
    }),
    filter: t.field({ type: ArticleFilterInput, description: 'In which articles; all where absent.' }),
  }),
})

builder.queryField('compareOutlets', (t) =>
  t.field({
    type: OutletComparisonType,
    description:
      'How outlets differ: what each names, writes about, words and quotes, in which tone and when.',
    complexity: { field: 5, multiplier: 1 },
    args: { input: t.arg({ type: CompareOutletsInput, required: true, description: 'What is compared.' }) },
    resolve: (_root, { input }, { database }) =>
      sidesOf(database.kysely, toFilter(input.filter), ids('Outlet', input.outlets) ?? []),
  }),
)

builder.prismaObjectFields(OutletNode, (t) => ({
  compare: t.field({
    type: OutletComparisonType,
    nullable: true,
    description:
      'The outlet against all others in the articles of the filter; null where the filter leaves the outlet out.',
    // Each outlet of a list looks through the whole collection.
    complexity: { field: 200, multiplier: 1 },
    args: { filter: filterArg(t.arg) },
    resolve: async ({ id }, { filter }, { database }) => {
      const asked = toFilter(filter)
      const isLeftOut = asked.outlets?.length ? !asked.outlets.includes(id) : false
      return isLeftOut ? null : sidesOf(database.kysely, asked, [id])
    },
  }),
}))
