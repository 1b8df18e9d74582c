import { type OutletWire, type WireCount, wireByOutlet } from '@parallax/database'
import type { Opens } from '@parallax/domain'
import { shareOf } from '@parallax/measures'
import { builder } from '../builder.ts'
import { ids, toFilter } from '../filter.ts'
import { OpensInterface } from './opens.ts'
import { OutletNode } from './outlet.ts'
import { ShareType } from './share.ts'
import { filterArg, Ids } from './sum-args.ts'

const WirePartType = builder.objectRef<WireCount>('WirePart').implement({
  description: "A part of an outlet's articles.",
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    share: t.field({
      type: ShareType,
      description: "Its articles, of all of the outlet's in the filter.",
      resolve: ({ numerator, denominator }) => shareOf(numerator, denominator),
    }),
  }),
})

const OutletWireType = builder.objectRef<OutletWire & Opens>('OutletWire').implement({
  description: "Whose words an outlet's articles are. `own`, `wire` and `copies` add up to all of them.",
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
    own: t.field({
      type: WirePartType,
      description:
        'Original reporting: no copy of what another outlet has, and no agency credited but the outlet itself.',
      resolve: ({ own }) => own,
    }),
    taken: t.field({
      type: WirePartType,
      description: 'What is not original reporting: wire copy and copies together.',
      resolve: ({ taken }) => taken,
    }),
    wire: t.field({
      type: WirePartType,
      description:
        'An agency other than the outlet itself is credited, whether or not the article is a copy.',
      resolve: ({ wire }) => wire,
    }),
    copies: t.field({
      type: WirePartType,
      description: 'A copy of what another outlet has, without a credit to an agency.',
      resolve: ({ copies }) => copies,
    }),
  }),
})

const opened = (row: OutletWire) => ({ ...row, slice: row.whole, subject: null })

builder.queryField('wireShareByOutlet', (t) =>
  t.field({
    type: [OutletWireType],
    description:
      "How much of each outlet's articles is its own reporting, wire copy, or a copy without a credit. Copies point at the earliest known original (see `Article.copyOf`).",
    complexity: ({ outlets }) => ({ field: 2, multiplier: outlets?.length || 10 }),
    args: {
      filter: filterArg(t.arg),
      outlets: t.arg.idList({
        validate: Ids.nullish(),
        description:
          'Ids of outlets, in this order; where absent or empty, all of the filter, most articles first.',
      }),
    },
    resolve: async (_root, { filter, outlets }, { database }) =>
      (await wireByOutlet(database.kysely, toFilter(filter), ids('Outlet', outlets))).map(opened),
  }),
)

builder.prismaObjectFields(OutletNode, (t) => ({
  wireShare: t.field({
    type: OutletWireType,
    nullable: true,
    select: { id: true },
    description:
      'How much of its articles is its own reporting; null where the filter leaves the outlet out.',
    complexity: { field: 2, multiplier: 1 },
    args: { filter: filterArg(t.arg) },
    resolve: async ({ id }, { filter }, { loaders }) => {
      const row = await loaders.wire.load({ outlet: id, filter: toFilter(filter) })
      return row && opened(row)
    },
  }),
}))
