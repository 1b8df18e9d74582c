import { speakersByOutlet } from '@parallax/database'
import type { OutletSpeakers } from '@parallax/domain'
import { shareOf } from '@parallax/measures'
import { builder } from '../builder.ts'
import { ids, toFilter, toQuotations } from '../filter.ts'
import { EntityNode } from './entity.ts'
import { OutletNode } from './outlet.ts'
import { COUNTED_QUOTATIONS } from './quotation-count.ts'
import { ShareType } from './share.ts'
import { filterArg, Ids, limitArg, quotationsArg } from './sum-args.ts'

const OutletSpeakerType = builder.objectRef<OutletSpeakers['speakers'][number]>('OutletSpeaker').implement({
  description: 'The room that one outlet gives a speaker.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({
    speaker: t.field({ type: EntityNode, description: 'Who speaks.', resolve: ({ speaker }) => speaker }),
    words: t.exposeInt('words', { description: 'Words quoted.' }),
    share: t.field({
      type: ShareType,
      description: "Its quotations of all quotations in the outlet's articles.",
      resolve: ({ share }) => share,
    }),
  }),
})

const OutletSpeakersType = builder.objectRef<OutletSpeakers>('OutletSpeakers').implement({
  description: 'Whom one outlet quotes. `quotations` and `words` are of everybody, known or not.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description: 'The outlet; null for the articles whose outlet is not known.',
      resolve: ({ outlet }) => outlet,
    }),
    words: t.exposeInt('words', { description: 'Words quoted.' }),
    speakers: t.field({
      type: [OutletSpeakerType],
      description: 'The same speakers for every outlet, in the same order.',
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ speakers }) => speakers,
    }),
  }),
})

builder.queryField('speakersByOutlet', (t) =>
  t.field({
    type: [OutletSpeakersType],
    description: 'Whom each outlet quotes, side by side.',
    complexity: ({ outlets }) => ({ field: 10, multiplier: outlets?.length || 10 }),
    args: {
      filter: filterArg(t.arg),
      quotations: quotationsArg(t.arg),
      speakers: t.arg.idList({
        validate: Ids.nullish(),
        description:
          'Ids of entities, in this order; where absent or empty, those quoted most by these outlets together.',
      }),
      outlets: t.arg.idList({
        validate: Ids.nullish(),
        description:
          'Ids of outlets, in this order; where absent or empty, all that quote somebody so, most articles first.',
      }),
      limit: limitArg(t.arg, 12),
    },
    resolve: async (_root, { filter, quotations, speakers, outlets, limit }, { database }) => {
      const counts = await speakersByOutlet(database.kysely, toFilter(filter), {
        quotations: toQuotations(quotations),
        speakers: ids('Entity', speakers),
        outlets: ids('Outlet', outlets),
        limit: limit ?? undefined,
      })
      return counts.map((outlet) => ({
        ...outlet,
        speakers: outlet.speakers.map((one) => ({
          ...one,
          share: shareOf(one.quotations, outlet.quotations),
        })),
      }))
    },
  }),
)
