import type { ComparedOutlet, Contrast, OfSide } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { LEAST_TESTED } from '../../compare/contrasts.ts'
import { OpensInterface } from '../opens.ts'
import { OutletNode } from '../outlet.ts'
import { ShareType } from '../share.ts'

export const ComparedOutletType = builder.objectRef<ComparedOutlet>('ComparedOutlet').implement({
  description: 'One side of a comparison. No article stands on two sides.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description:
        'The outlet; null: the rest, which is all other articles of the filter, those without a known outlet too.',
      resolve: ({ outlet }) => outlet,
    }),
    articles: t.exposeInt('articles', { description: 'Its articles in the filter.' }),
  }),
})

export const ContrastType = builder.objectRef<Contrast>('Contrast').implement({
  description:
    'How a side’s share of articles differs from that of the other sides together; above 0 where this side’s is larger.',
  authScopes: { read: true },
  fields: (t) => ({
    difference: t.exposeFloat('difference', { description: 'Share less share, −1 to 1.' }),
    lower: t.exposeFloat('lower', {
      description: 'Lower end of its 95 % interval (Newcombe 1998, hybrid score).',
    }),
    upper: t.exposeFloat('upper', { description: 'Upper end of its 95 % interval.' }),
    z: t.exposeFloat('z', {
      nullable: true,
      description:
        'Log odds ratio with an informative Dirichlet prior, in standard errors (Monroe, Colaresi and Quinn 2008); null where nothing could differ: no side, or every article of all sides, has it.',
    }),
    p: t.exposeFloat('p', {
      nullable: true,
      description: 'How often chance alone gives a z so far from 0, had only this been looked at.',
    }),
    q: t.exposeFloat('q', {
      nullable: true,
      description:
        'The false discovery rate at which it counts as different, of all that were tested (Benjamini and Hochberg 1995): at 0.05 and ' +
        `below, at most one in twenty such is expected to be wrong, where articles are written independently (copies are not, see copiesOnce). Null where fewer than ${LEAST_TESTED} articles have it: too few to test.`,
    }),
  }),
})

/** What every number of one side in a comparison has. */
const OfSideInterface = builder.interfaceRef<OfSide>('OfSide').implement({
  description: 'A thing in the articles of one side; `articleList` lists `share.numerator` articles.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    side: t.field({ type: ComparedOutletType, description: 'Which side.', resolve: ({ side }) => side }),
    share: t.field({
      type: ShareType,
      description: "The side's articles that have it, of all its articles in the filter.",
      resolve: ({ share }) => share,
    }),
    contrast: t.field({
      type: ContrastType,
      nullable: true,
      description: 'Against the other sides together; null where either has no article at all.',
      resolve: ({ contrast }) => contrast,
    }),
  }),
})

/** What an object of this interface says of its interfaces. */
export const OF_SIDE = [OpensInterface, OfSideInterface] as const

/** Sides that a comparison is taken to have when its cost is reckoned. */
export const SIDES = { field: 1, multiplier: 3 }
