import { type CountedNetwork, countArticles, entityNetwork } from '@parallax/database'
import type { EntityCount, EntityNetwork, EntityPair, EntityRef, PairWeight } from '@parallax/domain'
import { expectedTogether, logLikelihood, normalizedPmi } from '@parallax/measures'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { localId } from '../ids.ts'
import { EntityNode } from './entity.ts'
import { OpensInterface } from './opens.ts'
import { filterArg } from './sum-args.ts'
import { EntityCountType } from './top-entities.ts'
import { EntityTypeEnum, PairWeightEnum } from './vocabulary.ts'

const MOST_NODES = 80
const MOST_EDGES = 400

type NamedPair = Omit<EntityPair, 'source' | 'target'> & { source: EntityRef; target: EntityRef }
type NamedNetwork = Omit<EntityNetwork, 'edges' | 'nodes'> & { nodes: EntityCount[]; edges: NamedPair[] }

const EntityPairType = builder.objectRef<NamedPair>('EntityPair').implement({
  description: 'Two entities that stand in the same articles, both by name.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    source: t.field({
      type: EntityNode,
      description: 'The one, by order of ids.',
      resolve: ({ source }) => source,
    }),
    target: t.field({ type: EntityNode, description: 'The other.', resolve: ({ target }) => target }),
    articles: t.exposeInt('articles', { description: 'Articles that mention both by name.' }),
    expected: t.exposeFloat('expected', {
      description:
        'Articles that chance would give: articles of one × articles of the other ÷ all of the filter.',
    }),
    npmi: t.exposeFloat('npmi', {
      description:
        'Normalised pointwise mutual information (Bouma 2009): 0 as chance would have it, 1 only together.',
    }),
    logLikelihood: t.exposeFloat('logLikelihood', {
      description:
        "Dunning's G² (1993): above 10.83 chance gives it in fewer than 1 of 1000 cases. Below 0 where they meet less often than by chance.",
    }),
  }),
})

const EntityNetworkType = builder.objectRef<NamedNetwork>('EntityNetwork').implement({
  description: 'Entities and the pairs of them that stand in the same articles.',
  authScopes: { read: true },
  fields: (t) => ({
    nodes: t.field({
      type: [EntityCountType],
      description: 'The entities, those of most articles first; numbers are of the whole filter.',
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [EntityPairType],
      description: 'The pairs among them, strongest first.',
      complexity: { field: 0, multiplier: 2 },
      resolve: ({ edges }) => edges,
    }),
    entities: t.exposeInt('entities', {
      description: 'How many entities there are: what `nodes` is the top of.',
    }),
    pairs: t.exposeInt('pairs', {
      description: 'How many pairs of `nodes` have the support: what `edges` is the top of.',
    }),
  }),
})

const bounded = (most: number, least = 1) => z.int().min(least).max(most).nullish()

builder.queryField('entityNetwork', (t) =>
  t.field({
    type: EntityNetworkType,
    description:
      'Who stands with whom: the entities that most articles of the filter name, or name together with one of them, and the pairs among these.',
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? 40 }),
    args: {
      filter: filterArg(t.arg),
      entity: t.arg.id({
        description: 'Id of an entity: it is a node, the others are those named with it most often.',
      }),
      types: t.arg({ type: [EntityTypeEnum], description: 'Only these kinds; all where absent or empty.' }),
      limit: t.arg.int({
        defaultValue: 40,
        validate: bounded(MOST_NODES, 2),
        description: `How many nodes at most, 2 to ${MOST_NODES}.`,
      }),
      edges: t.arg.int({
        defaultValue: 150,
        validate: bounded(MOST_EDGES),
        description: `How many edges at most, 1 to ${MOST_EDGES}.`,
      }),
      weight: t.arg({
        type: PairWeightEnum,
        defaultValue: 'articles',
        description: 'What makes an edge strong. By NPMI and G², pairs that chance explains are no edges.',
      }),
      support: t.arg.int({
        defaultValue: 2,
        validate: bounded(1000),
        description: 'Articles that must name both, 1 to 1000: below some the measures say little.',
      }),
    },
    resolve: async (_root, args, { database: { kysely } }) => {
      const filter = toFilter(args.filter)
      const [total, counted] = await Promise.all([
        countArticles(kysely, filter),
        entityNetwork(kysely, filter, {
          entity: args.entity == null ? undefined : localId('Entity', args.entity),
          types: args.types ?? undefined,
          limit: args.limit ?? 40,
          support: args.support ?? 2,
        }),
      ])
      return measured(counted, total, args.weight ?? 'articles', args.edges ?? 150)
    },
  }),
)

function measured(
  { nodes, pairs, entities }: CountedNetwork,
  total: number,
  weight: PairWeight,
  most: number,
): NamedNetwork {
  const byId = new Map(nodes.map((node) => [node.entity.id, node]))
  const all = pairs.flatMap((pair): NamedPair[] => {
    const [source, target] = [byId.get(pair.source), byId.get(pair.target)]
    if (!source || !target) return []
    const [a, b] = [source.articles, target.articles]
    return [
      {
        ...pair,
        source: source.entity,
        target: target.entity,
        expected: expectedTogether(a, b, total),
        npmi: normalizedPmi(pair.articles, a, b, total) ?? -1,
        logLikelihood: logLikelihood(pair.articles, a, b, total),
      },
    ]
  })
  return { nodes, entities, pairs: all.length, edges: strongest(all, weight).slice(0, most) }
}

/** Pairs come by articles; the order among equals stays. */
function strongest(pairs: NamedPair[], weight: PairWeight): NamedPair[] {
  if (weight === 'articles') return pairs
  const of = (pair: NamedPair) => (weight === 'npmi' ? pair.npmi : pair.logLikelihood)
  return pairs.filter((pair) => of(pair) > 0).sort((one, other) => of(other) - of(one))
}
