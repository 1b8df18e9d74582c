import type { Disagreement } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { TellingPlaceType } from './place.ts'
import { DisagreementKindEnum, PairSideEnum } from './vocabulary.ts'

export const DisagreementType = builder.objectRef<Disagreement>('Disagreement').implement({
  description: 'Two places that give one thing with different numbers.',
  authScopes: { read: true },
  fields: (t) => ({
    kind: t.field({
      type: DisagreementKindEnum,
      description: 'Whether both can be right.',
      resolve: ({ state }) => state,
    }),
    a: t.field({ type: TellingPlaceType, description: 'The one.', resolve: ({ a }) => a }),
    b: t.field({ type: TellingPlaceType, description: 'The other.', resolve: ({ b }) => b }),
    valueA: t.exposeString('valueA', { description: 'The number as the one writes it.' }),
    valueB: t.exposeString('valueB', { description: 'The number as the other writes it.' }),
    later: t.expose('later', {
      type: PairSideEnum,
      nullable: true,
      description: 'Which was published later; null where that is not known.',
    }),
    isUpdate: t.exposeBoolean('update', {
      description: 'Whether the later one gives the higher number, as a toll that rose would.',
    }),
  }),
})
