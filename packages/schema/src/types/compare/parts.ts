import { MOST_LOOKED_AT } from '@parallax/database'
import { type Compared, type ComparedPart, MOST_FALSE } from '@parallax/domain'
import type { ObjectRef } from '@pothos/core'
import { builder } from '../../builder.ts'
import { LEAST_TESTED } from '../../compare/contrasts.ts'
import type { Arguments } from '../sum-args.ts'
import { limitArg } from '../sum-args.ts'
import { ComparedOutletType } from './of-side.ts'

interface Nouns {
  /** In the plural and in capitals, as types are named: `Entities`. */
  type: string
  /** What there are many of: `entities`. */
  many: string
}

/** The types of what is compared: left, shared and right, or as many parts as there are sides and one more. */
export function comparedType<Thing>(
  { type, many }: Nouns,
  thing: ObjectRef<typeof builder.$inferSchemaTypes, Thing>,
) {
  const Part = builder.objectRef<ComparedPart<Thing>>(`${type}Part`).implement({
    description: `The ${many} that lean to one side, or that the sides share.`,
    authScopes: { read: true },
    fields: (t) => ({
      side: t.field({
        type: ComparedOutletType,
        nullable: true,
        description:
          'The side: the only one that has them, or the one whose z is largest and at least 1.96; how sure that is after all that was tested, q says. Null: shared.',
        resolve: ({ side }) => side,
      }),
      total: t.exposeInt('total', { description: 'How many there are, of those that were looked at.' }),
      different: t.exposeInt('different', {
        description: `How many of them stand after all that was tested: q ${MOST_FALSE} and below. Of what is shared none does.`,
      }),
      things: t.field({
        type: [thing],
        description: 'Of a side: the largest z first. Shared: those of most articles first.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ things }) => things,
      }),
    }),
  })
  return builder.objectRef<Compared<Thing>>(`Compared${type}`).implement({
    description:
      `The ${many} of all sides, side by side. Looked at are the ${MOST_LOOKED_AT} that most articles of all sides together have; ` +
      `tested those of at least ${LEAST_TESTED} articles.`,
    authScopes: { read: true },
    fields: (t) => ({
      total: t.exposeInt('total', { description: 'How many there are in the articles of all sides.' }),
      tested: t.exposeInt('tested', { description: 'How many were tested.' }),
      tests: t.exposeInt('tests', {
        description:
          'What q corrects for: of two sides one test for each that was tested (what one has more of, the other has less of), of more one for each side of it. None of what all articles have.',
      }),
      parts: t.field({
        type: [Part],
        description: 'One for each side, in their order, and last what they share.',
        complexity: { field: 1, multiplier: 3 },
        resolve: ({ parts }) => parts,
      }),
    }),
  })
}

/** How many things each part shows, and what a field that shows them costs. */
export const partLimit = (arg: Arguments) => limitArg(arg, 10)
export const partsCost = ({ limit }: { limit?: number | null | undefined }) => ({
  field: 20,
  multiplier: limit ?? 10,
})
