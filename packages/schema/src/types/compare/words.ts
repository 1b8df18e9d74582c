import { comparedWords } from '@parallax/database'
import type { ComparedWord } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { wordOfSides } from '../../compare/marks.ts'
import { mapParts } from '../../compare/parts.ts'
import { wordParts } from '../../compare/words.ts'
import { OpensInterface } from '../opens.ts'
import { ShareType } from '../share.ts'
import { ToneVoiceEnum } from '../vocabulary.ts'
import { OutletComparisonType } from './comparison.ts'
import { ComparedOutletType, ContrastType, SIDES } from './of-side.ts'
import { comparedType, partLimit, partsCost } from './parts.ts'

const WordOfSideType = builder.objectRef<ComparedWord['sides'][number]>('WordOfSide').implement({
  description:
    'A word in the sentences of one side; `articleList` lists the `articles`, `evidence` the `share.numerator` sentences.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    side: t.field({ type: ComparedOutletType, description: 'Which side.', resolve: ({ side }) => side }),
    articles: t.exposeInt('articles', { description: 'Articles that have it in that voice.' }),
    share: t.field({
      type: ShareType,
      description:
        "The side's sentences that have it, of all its sentences with a word in that voice. The interval allows for sentences of one article being alike.",
      resolve: ({ share }) => share,
    }),
    contrast: t.field({
      type: ContrastType,
      nullable: true,
      description:
        'Against the sentences of the other sides together; null where either has none. It allows for sentences of one article being alike.',
      resolve: ({ contrast }) => contrast,
    }),
  }),
})

const ComparedWordType = builder.objectRef<ComparedWord>('ComparedWord').implement({
  description: 'How many sentences of each side have a word.',
  authScopes: { read: true },
  fields: (t) => ({
    word: t.exposeString('word', {
      description: 'The word form, lower case: inflected forms are words of their own.',
    }),
    sides: t.field({
      type: [WordOfSideType],
      description: 'In the sides’ order.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})

const ComparedWordsType = comparedType({ type: 'Words', many: 'words' }, ComparedWordType)

builder.objectField(OutletComparisonType, 'words', (t) =>
  t.field({
    type: ComparedWordsType,
    description:
      'The words that each side prefers in headlines and running text, in more of its sentences than in the others’. The words of names are left out.',
    complexity: partsCost,
    args: {
      voice: t.arg({
        type: ToneVoiceEnum,
        defaultValue: 'narration',
        description: 'In the outlet’s own text, or inside quotation marks.',
      }),
      limit: partLimit(t.arg),
    },
    resolve: async (compared, { voice: asked, limit }, { database }) => {
      const voice = asked ?? 'narration'
      const words = await comparedWords(database.kysely, compared, voice)
      const sizes = words.sizes.map(({ sentences }) => sentences)
      return mapParts(wordParts(compared, words, limit ?? 10), wordOfSides(compared, voice, sizes))
    },
  }),
)
