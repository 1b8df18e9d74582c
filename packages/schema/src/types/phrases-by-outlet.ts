import { outletCandidates, phrasesByOutlet } from '@parallax/database'
import type { OutletPhrases } from '@parallax/domain'
import { builder } from '../builder.ts'
import { ids, toFilter } from '../filter.ts'
import { measuredPhrases, ownPhrases } from '../own-phrases.ts'
import { OpensInterface } from './opens.ts'
import { OutletNode } from './outlet.ts'
import { COUNTED_PHRASE } from './phrases.ts'
import { ShareType } from './share.ts'
import { filterArg, Ids, limitArg } from './sum-args.ts'

const OutletPhraseType = builder.objectRef<OutletPhrases['phrases'][number]>('OutletPhrase').implement({
  description: "A phrase in one outlet's articles.",
  authScopes: { read: true },
  interfaces: [...COUNTED_PHRASE],
  fields: (t) => ({
    share: t.field({
      type: ShareType,
      description: "The outlet's articles that have the phrase, of all its articles in the filter.",
      resolve: ({ share }) => share,
    }),
    weight: t.exposeFloat('weight', {
      description:
        'Log odds against the other outlets with an informative Dirichlet prior, in standard errors (Monroe et al. 2008): ' +
        'from 1.96 on it is the outlet’s own, −1.96 and below it is avoided, between them chance may have made it.',
    }),
  }),
})

const OutletPhrasesType = builder.objectRef<OutletPhrases>('OutletPhrases').implement({
  description: 'Which phrases one outlet uses more or less than the others.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description: 'The outlet; null for the articles whose outlet is not known.',
      resolve: ({ outlet }) => outlet,
    }),
    articles: t.exposeInt('articles', { description: 'Its articles in the filter.' }),
    phrases: t.field({
      type: [OutletPhraseType],
      description: 'The same phrases for every outlet, in the same order.',
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ phrases }) => phrases,
    }),
  }),
})

builder.queryField('phrasesByOutlet', (t) =>
  t.field({
    type: [OutletPhrasesType],
    description: 'What is each outlet’s own: the phrases that set it apart from the others, side by side.',
    complexity: ({ outlets }) => ({ field: 10, multiplier: outlets?.length || 10 }),
    args: {
      filter: filterArg(t.arg),
      outlets: t.arg.idList({
        validate: Ids.nullish(),
        description:
          'Ids of outlets, in this order; where absent or empty, all of the filter, most articles first.',
      }),
      limit: limitArg(t.arg, 12),
    },
    resolve: async (_root, args, { database: { kysely } }) => {
      const [filter, outlets] = [toFilter(args.filter), ids('Outlet', args.outlets)]
      const candidates = await outletCandidates(kysely, filter, outlets)
      const chosen = ownPhrases(candidates, args.limit ?? 12)
      const phrases = chosen.map(({ phrase }) => phrase)
      return measuredPhrases(await phrasesByOutlet(kysely, filter, phrases, outlets), chosen, candidates)
    },
  }),
)
