import { type OutletAttention, sourceComparison } from '@parallax/database'
import { shareOf } from '@parallax/measures'
import { builder } from '../builder.ts'
import { badInput } from '../failures.ts'
import { fromFilter, ids, toFilter, toSubject } from '../filter.ts'
import { SubjectInput } from './filter.ts'
import { ArticleFilterEcho } from './filter-echo.ts'
import { CountedInterface } from './furniture.ts'
import { OpensInterface } from './opens.ts'
import { OutletNode } from './outlet.ts'
import { ShareType } from './share.ts'
import { filterArg, Ids } from './sum-args.ts'

const OutletShareType = builder.objectRef<OutletAttention>('OutletShare').implement({
  description: "One outlet's attention for a subject.",
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description: 'The outlet; null for the articles whose outlet is not known.',
      resolve: ({ outlet }) => outlet,
    }),
    share: t.field({
      type: ShareType,
      description: "The outlet's articles with the subject, of all its articles in the filter.",
      resolve: ({ numerator, denominator }) => shareOf(numerator, denominator),
    }),
    mentions: t.exposeInt('mentions', {
      description: 'Mentions of the entity by name, or sentences that decided the topic, in these articles.',
    }),
    whole: t.field({
      type: ArticleFilterEcho,
      description: 'The filter that selects the articles of the denominator.',
      resolve: ({ whole }) => fromFilter(whole),
    }),
  }),
})

builder.queryField('sourceComparison', (t) =>
  t.field({
    type: [OutletShareType],
    description:
      "Each outlet's share of attention for an entity or a topic. The denominator leaves the subject out of the filter: " +
      'of the articles about something, all are about it.',
    complexity: ({ outlets }) => ({ field: 2, multiplier: outlets?.length || 10 }),
    args: {
      filter: filterArg(t.arg),
      subject: t.arg({ type: SubjectInput, required: true, description: 'An entity or a topic.' }),
      outlets: t.arg.idList({
        validate: Ids.nullish(),
        description:
          'Ids of outlets, in this order; where absent or empty, all of the filter, most articles first.',
      }),
    },
    resolve: (_root, { filter, subject, outlets }, { database }) => {
      if (subject.kind !== 'entity' && subject.kind !== 'topic')
        throw badInput('Outlets are compared by an entity or a topic.')
      return sourceComparison(database.kysely, toFilter(filter), toSubject(subject), ids('Outlet', outlets))
    },
  }),
)
