import type { OverlapPart } from '@parallax/domain'
import { builder } from '../../builder.ts'
import type { SidesOverlap } from '../../compare/pairs.ts'
import type { ThingOfSides } from '../../compare/things.ts'
import { pageCost } from '../../limits.ts'
import { type Listed, pageOfListed } from '../../listed.ts'
import { ShareType } from '../share.ts'
import { ComparedOutletType } from './of-side.ts'
import { ThingOfSidesType } from './things.ts'

export const OverlapPartEnum = builder.enumType('OverlapPart', {
  description: 'A part of what two sides have.',
  values: {
    BOTH: { value: 'both', description: 'What both have.' },
    ONE: { value: 'one', description: 'All that the first has.' },
    OTHER: { value: 'other', description: 'All that the second has.' },
    ONLY_ONE: { value: 'onlyOne', description: 'What the first has and the second lacks.' },
    ONLY_OTHER: { value: 'onlyOther', description: 'What the second has and the first lacks.' },
    EITHER: { value: 'either', description: 'What either has.' },
  } as const,
})

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

export interface ThingsOverlap extends SidesOverlap {
  /** What belongs to a part, that of most articles first. */
  things: (part: OverlapPart) => Listed<ThingOfSides>
}

export const ThingsOverlapType = builder.objectRef<ThingsOverlap>('ThingsOverlap').implement({
  description: 'How many entities or topics two sides have in common.',
  authScopes: { read: true },
  interfaces: [SidesOverlapInterface],
  fields: (t) => ({
    things: t.connection(
      {
        type: ThingOfSidesType,
        description:
          'Those of a part, of most articles first, with what the two sides have of them: as many as `both`, `one` or `other` says.',
        complexity: pageCost,
        args: { part: t.arg({ type: OverlapPartEnum, required: true, description: 'Which part.' }) },
        resolve: ({ things }, { part, ...page }) => pageOfListed(things(part), page),
      },
      { name: 'ThingsOfSidesConnection', description: 'A page of what sides have.' },
      { name: 'ThingOfSidesEdge', description: 'A thing and its place in a list.' },
    ),
  }),
})
