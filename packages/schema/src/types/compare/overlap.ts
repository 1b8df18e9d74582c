import { builder } from '../../builder.ts'
import type { SidesOverlap } from '../../compare/pairs.ts'
import { ShareType } from '../share.ts'
import { ComparedOutletType } from './of-side.ts'

/** What is said of every two sides that have things in common. */
export const SidesOverlapInterface = builder.interfaceRef<SidesOverlap>('SidesOverlap').implement({
  description: 'How much of what two sides have is the same. Small samples share less than large ones do.',
  authScopes: { read: true },
  fields: (t) => ({
    sides: t.field({
      type: [ComparedOutletType],
      description: 'The two sides.',
      resolve: ({ sides }) => sides,
    }),
    one: t.exposeInt('one', { description: 'How many things the first side has.' }),
    other: t.exposeInt('other', { description: 'How many the second has.' }),
    both: t.exposeInt('both', { description: 'How many of them both have.' }),
    jaccard: t.field({
      type: ShareType,
      description: 'Both of all that either has (Jaccard 1912).',
      resolve: ({ jaccard }) => jaccard,
    }),
    coefficient: t.field({
      type: ShareType,
      description: 'Both of what the side with fewer has (Szymkiewicz 1934, Simpson 1943).',
      resolve: ({ coefficient }) => coefficient,
    }),
  }),
})

export const ThingsOverlapType = builder.objectRef<SidesOverlap>('ThingsOverlap').implement({
  description: 'How many entities or topics two sides have in common.',
  authScopes: { read: true },
  interfaces: [SidesOverlapInterface],
})
