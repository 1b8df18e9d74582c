import { builder } from '../../builder.ts'
import type { CountOfSide, ThingOfSides } from '../../compare/things.ts'
import { OpensInterface } from '../opens.ts'
import { ComparedOutletType, SIDES } from './of-side.ts'

const CountOfSideType = builder.objectRef<CountOfSide>('CountOfSide').implement({
  description: 'What one side has of a thing.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    side: t.field({ type: ComparedOutletType, description: 'Which side.', resolve: ({ side }) => side }),
    count: t.exposeInt('count', {
      description:
        'Its articles that have it, which `articleList` lists; of a word its sentences, which `evidence` lists.',
    }),
  }),
})

export const ThingOfSidesType = builder.objectRef<ThingOfSides>('ThingOfSides').implement({
  description: 'An entity, a topic or a word, and how much of it each side has.',
  authScopes: { read: true },
  fields: (t) => ({
    id: t.id({
      nullable: true,
      description: 'Global id of the entity or topic; null of a word.',
      resolve: ({ id }) => id,
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    sides: t.field({
      type: [CountOfSideType],
      description: 'In the sides’ order.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})
