import { type MetWith, metWith } from '@parallax/database'
import { type RelatedEntity, relatedEntities } from '@parallax/ingest'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { HERE, loadEntities } from '../rows.ts'
import { EntityNode } from './entity.ts'
import { OpensInterface } from './opens.ts'
import { filterArg } from './sum-args.ts'
import { RelationKindEnum } from './vocabulary.ts'

/** A country has more towns and ministers than anybody looks through. */
const MOST = 40

type Related = MetWith & Omit<RelatedEntity, 'id'>

const EntityRelationType = builder.objectRef<Related>('EntityRelation').implement({
  description:
    'What the knowledge base says of two entities, and in how many articles of the filter they stand together.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    entity: t.field({
      type: EntityNode,
      description: 'The other one.',
      resolve: async ({ id }, _args, context, info) => {
        const [row] = await loadEntities(context, info, [id], HERE)
        if (!row) throw new Error(`The entity ${id} vanished while it was read.`)
        return row
      },
    }),
    kind: t.field({ type: RelationKindEnum, description: 'What relates them.', resolve: ({ kind }) => kind }),
    inverse: t.exposeBoolean('inverse', {
      description: 'False: this one has the office, is the capital, belongs. True: the other one.',
    }),
    office: t.exposeString('office', { nullable: true, description: 'The office; null where it is none.' }),
    from: t.exposeInt('from', { nullable: true, description: 'First year of the office, where known.' }),
    to: t.exposeInt('to', {
      nullable: true,
      description: 'Last year of the office; null where not known, or not over when it was noted.',
    }),
    articles: t.exposeInt('articles', { description: 'Articles of the filter that name both.' }),
  }),
})

builder.prismaObjectFields(EntityNode, (t) => ({
  relations: t.field({
    type: [EntityRelationType],
    select: { id: true, name: true, type: true, wikidata: true },
    description: `To whom of the collection the knowledge base relates it: those named with it most often first, ${MOST} at most. None where the knowledge base does not know it, or by this name another.`,
    complexity: { field: 10, multiplier: 10 },
    args: { filter: filterArg(t.arg) },
    resolve: async (entity, { filter }, { database }) => {
      const known = relatedEntities(entity)
      const ids = [...new Set(known.map(({ id }) => id))]
      const met = await metWith(database.kysely, toFilter(filter), entity.id, ids)
      return met
        .flatMap((one) => known.filter(({ id }) => id === one.id).map((related) => ({ ...related, ...one })))
        .slice(0, MOST)
    },
  }),
}))
