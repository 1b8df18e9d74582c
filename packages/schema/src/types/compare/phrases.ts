import { comparedPhrases, phrasesEach } from '@parallax/database'
import type { ComparedPhrase } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { phraseOfSides } from '../../compare/marks.ts'
import { mapParts, partsOf } from '../../compare/parts.ts'
import { PhraseCountInterface, PhraseType } from '../phrases.ts'
import { OutletComparisonType } from './comparison.ts'
import { OF_SIDE, SIDES } from './of-side.ts'
import { comparedType, partLimit, partsCost } from './parts.ts'

const PhraseOfSideType = builder.objectRef<ComparedPhrase['sides'][number]>('PhraseOfSide').implement({
  description: 'A phrase in the articles of one side; `evidence` lists its places.',
  authScopes: { read: true },
  interfaces: [...OF_SIDE, PhraseCountInterface],
})

const ComparedPhraseType = builder.objectRef<ComparedPhrase>('ComparedPhrase').implement({
  description: 'How many articles of each side have a phrase among their keyphrases.',
  authScopes: { read: true },
  fields: (t) => ({
    phrase: t.field({ type: PhraseType, description: 'The phrase.', resolve: ({ phrase }) => phrase }),
    sides: t.field({
      type: [PhraseOfSideType],
      description: 'In the sides’ order.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})

const ComparedPhrasesType = comparedType({ type: 'Phrases', many: 'phrases' }, ComparedPhraseType)

builder.objectField(OutletComparisonType, 'phrases', (t) =>
  t.field({
    type: ComparedPhrasesType,
    description:
      'The phrases that each side prefers: keyphrases of more of its articles than of the others’.',
    complexity: partsCost,
    args: { limit: partLimit(t.arg) },
    resolve: async (compared, { limit }, { database }) => {
      const used = await comparedPhrases(database.kysely, compared)
      const parts = partsOf(compared, used, limit ?? 10)
      const keys = parts.parts.flatMap(({ things }) => things.map(({ key }) => key))
      const phrases = await phrasesEach(database.kysely, keys)
      const wordings = new Map(keys.map((key, index) => [key, phrases[index]?.text ?? key]))
      return mapParts(parts, phraseOfSides(compared, wordings))
    },
  }),
)
