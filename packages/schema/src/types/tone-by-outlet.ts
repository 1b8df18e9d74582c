import { toneByOutlet } from '@parallax/database'
import type { OutletTone } from '@parallax/domain'
import { builder } from '../builder.ts'
import { ids, toFilter } from '../filter.ts'
import { localId } from '../ids.ts'
import { toneFigures } from '../tone-figures.ts'
import { OutletNode } from './outlet.ts'
import { entityArg, filterArg, Ids, voiceArg } from './sum-args.ts'
import { COUNTED_TONE } from './tone-count.ts'

const OutletToneType = builder.objectRef<OutletTone>('OutletTone').implement({
  description: 'What the clauses of one outlet say of an entity.',
  authScopes: { read: true },
  interfaces: [...COUNTED_TONE],
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description: 'The outlet; null for the articles whose outlet is not known.',
      resolve: ({ outlet }) => outlet,
    }),
  }),
})

builder.queryField('toneByOutlet', (t) =>
  t.field({
    type: [OutletToneType],
    description: 'What the clauses of each outlet say of an entity, side by side.',
    complexity: ({ outlets }) => ({ field: 5, multiplier: outlets?.length || 10 }),
    args: {
      filter: filterArg(t.arg),
      entity: entityArg(t.arg),
      voice: voiceArg(t.arg),
      outlets: t.arg.idList({
        validate: Ids.nullish(),
        description:
          'Ids of outlets, in this order; where absent or empty, all that mention it so, most mentions first.',
      }),
    },
    resolve: async (_root, { filter, entity, voice, outlets }, { database }) => {
      const subject = { entity: localId('Entity', entity), voice: voice ?? undefined }
      const rows = await toneByOutlet(database.kysely, toFilter(filter), subject, ids('Outlet', outlets))
      return rows.map(toneFigures)
    },
  }),
)
