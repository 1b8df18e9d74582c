import type { FurnitureRequest } from '@parallax/database'
import { type ArticleFilter, type FurnitureCount, narrow, type Opens } from '@parallax/domain'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { toFilter } from '../filter.ts'
import { ArticleFilterInput } from './filter.ts'
import { OpensInterface } from './opens.ts'

const FurnitureCountType = builder.objectRef<FurnitureCount>('FurnitureCount').implement({
  description:
    'What stands of an entity or a topic in page furniture (teasers, menus, captions, footers): kept, shown, and in no ' +
    'other number. `articleList` and `evidence` add up to it.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    mentions: t.exposeInt('mentions', {
      description: 'Names of the entity, or sentences and lines about the topic, in furniture.',
    }),
    articles: t.exposeInt('articles', {
      description: 'Articles whose furniture has them, whether or not their body has the subject.',
    }),
  }),
})

/** A number that counts bodies, of one subject among the articles of `whole`. */
interface Counted extends Opens {
  whole: ArticleFilter
}

/** What every number of an entity or a topic has beside it: what it leaves out. */
export const CountedInterface = builder.interfaceRef<Counted>('Counted').implement({
  description: 'A number of one entity or topic, counted in headlines and bodies alone.',
  authScopes: { read: true },
  fields: (t) => ({
    furniture: t.field({
      type: FurnitureCountType,
      nullable: true,
      description:
        'What page furniture would have added, of all articles among which it was counted: in no other number. Null for ' +
        'a topic of your own, whose words are looked for in headlines and bodies alone.',
      resolve: ({ whole, subject }, _args, context) => {
        if (subject?.kind === 'own-topic') return null
        if (subject?.kind !== 'entity' && subject?.kind !== 'topic')
          throw new Error('Only what is counted of an entity or a topic has furniture beside it.')
        return furnitureOf({ filter: whole, subject }, context)
      },
    }),
  }),
})

/** The count of a subject in furniture, with the way to what stands behind it. */
async function furnitureOf(request: FurnitureRequest, { loaders }: Context): Promise<FurnitureCount> {
  const { filter, subject } = request
  const { kind, id } = subject
  const total = await loaders.furniture.load(request)
  return kind === 'entity'
    ? {
        ...total,
        slice: narrow(filter, { furnitureEntity: id }),
        subject: { kind: 'furniture-entity', id },
      }
    : { ...total, slice: narrow(filter, { furnitureTopic: id }), subject: { kind: 'furniture-topic', id } }
}

/** An entity and a topic say it of any filter. */
function beside(type: 'Entity' | 'Topic', kind: 'entity' | 'topic') {
  builder.prismaObjectFields(type, (t) => ({
    furniture: t.field({
      type: FurnitureCountType,
      description:
        'What stands of it in the page furniture of the articles of the filter, and is not counted.',
      args: { filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }) },
      resolve: ({ id }, { filter }, context) =>
        furnitureOf({ filter: toFilter(filter), subject: { kind, id } }, context),
    }),
  }))
}

beside('Entity', 'entity')
beside('Topic', 'topic')
