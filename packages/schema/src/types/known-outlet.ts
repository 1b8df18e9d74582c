import { countKnownOutlets, type ListedKnownOutlet, listKnownOutlets } from '@parallax/database'
import { findShippedOutlets, type ShippedOutlet, shippedOutletOf } from '@parallax/ingest'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { connection, pageOf } from '../connection.ts'
import { encodeId } from '../ids.ts'
import { pageCost } from '../limits.ts'
import { OutletNode } from './outlet.ts'

const countryDescription = 'Country, as an ISO 3166-1 code of two letters.'

export const KnownOutletType = builder.objectRef<ListedKnownOutlet>('KnownOutlet').implement({
  description: 'An outlet that whoever runs this collection entered, beside those that ship.',
  authScopes: { read: true },
  fields: (t) => ({
    id: t.id({
      description: 'Id to change or remove it by: `KnownOutlet:` and its domain or a word made of its name.',
      resolve: ({ id }) => encodeId('KnownOutlet', id),
    }),
    domain: t.exposeString('domain', { nullable: true, description: 'Web domain, where known.' }),
    name: t.exposeString('name', { description: 'The name as the outlet prints it.' }),
    country: t.exposeString('country', { nullable: true, description: countryDescription }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it was entered or last changed.',
    }),
  }),
})

const ShippedOutletType = builder.objectRef<ShippedOutlet>('ShippedOutlet').implement({
  description: 'An outlet that the engine knows by itself.',
  authScopes: { read: true },
  fields: (t) => ({
    domain: t.exposeString('domain', { description: 'Web domain.' }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'Its name; null where only domain and country are known.',
    }),
    country: t.exposeString('country', { nullable: true, description: countryDescription }),
  }),
})

builder.queryFields((t) => ({
  knownOutlets: t.connection(
    {
      type: KnownOutletType,
      description: 'The outlets that whoever runs this collection entered, by name.',
      complexity: pageCost,
      args: { search: t.arg.string({ description: 'Part of a name or a domain.' }) },
      resolve: (_root, { search, ...args }, { database: { kysely } }) => {
        const request = search ? { search } : {}
        return connection({
          page: () => listKnownOutlets(kysely, { ...request, page: pageOf(args) }),
          nodes: (entries: ListedKnownOutlet[]) => entries,
          total: () => countKnownOutlets(kysely, request),
        })
      },
    },
    { name: 'KnownOutletConnection', description: 'A page of outlets that were entered.' },
    { name: 'KnownOutletEdge', description: 'An outlet that was entered and its place in the list.' },
  ),
  shippedOutlets: t.field({
    type: [ShippedOutletType],
    description: 'The outlets that the engine knows by itself, by domain.',
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? 20 }),
    args: {
      search: t.arg.string({ description: 'Part of a name or a domain.' }),
      first: t.arg.int({
        defaultValue: 20,
        validate: z.int().min(1).max(100).nullish(),
        description: 'How many at most, 1 to 100.',
      }),
    },
    resolve: (_root, { search, first }) => findShippedOutlets(search ?? '').slice(0, first ?? 20),
  }),
}))

const OutletOriginEnum = builder.enumType('OutletOrigin', {
  description: 'How it is known that a name is an outlet.',
  values: {
    OWN: { value: 'own', description: 'It was entered by whoever runs this collection.' },
    SHIPPED: { value: 'shipped', description: 'The engine knows it by itself.' },
    TEXT: { value: 'text', description: 'Only from what articles say of themselves.' },
  } as const,
})

builder.prismaObjectFields(OutletNode, (t) => ({
  country: t.string({
    nullable: true,
    select: { id: true, domain: true },
    description: `${countryDescription} Null where no table says it.`,
    resolve: async (outlet, _args, { loaders }) =>
      (await loaders.knownOutlet.load(outlet))?.country ?? shippedOutletOf(outlet)?.country ?? null,
  }),
  origin: t.field({
    type: OutletOriginEnum,
    select: { id: true, domain: true },
    description: 'How it is known.',
    resolve: async (outlet, _args, { loaders }) => {
      if (await loaders.knownOutlet.load(outlet)) return 'own'
      return shippedOutletOf(outlet) ? 'shipped' : 'text'
    },
  }),
  known: t.field({
    type: KnownOutletType,
    nullable: true,
    select: { id: true, domain: true },
    description: 'The entry by which it is known, where whoever runs this collection made one.',
    resolve: (outlet, _args, { loaders }) => loaders.knownOutlet.load(outlet),
  }),
}))
