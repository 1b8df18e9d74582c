import { type CountedTopPhrases, onePhrase, topPhrases } from '@parallax/database'
import type { PhraseCount, PhraseRef, TopPhrases } from '@parallax/domain'
import { classTfIdf } from '@parallax/measures'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { OpensInterface } from './opens.ts'
import { filterArg, limitArg } from './sum-args.ts'

export const PhraseType = builder.node(builder.objectRef<PhraseRef>('Phrase'), {
  id: { resolve: ({ key }) => key, description: 'Global id: `Phrase:` and the key.' },
  description: 'A phrase that says what several articles are about.',
  authScopes: { read: true },
  fields: (t) => ({
    key: t.exposeString('key', {
      description:
        'The words under which it counts: plurals, spellings and hyphens folded. No word for people.',
    }),
    text: t.exposeString('text', { description: 'How most articles word it.' }),
  }),
})

/** What every number of a phrase has. */
export const PhraseCountInterface = builder.interfaceRef<PhraseCount>('PhraseCounted').implement({
  description:
    'A phrase in articles; `articleList` lists those that have it among their keyphrases, `evidence` its places there.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    phrase: t.field({ type: PhraseType, description: 'The phrase.', resolve: ({ phrase }) => phrase }),
    articles: t.exposeInt('articles', { description: 'Articles that have it among their keyphrases.' }),
    occurrences: t.exposeInt('occurrences', { description: 'Places at which it stands in these.' }),
  }),
})

/** What an object of this interface says of its interfaces. */
export const COUNTED_PHRASE = [OpensInterface, PhraseCountInterface] as const

const PhraseCountType = builder.objectRef<PhraseCount>('PhraseCount').implement({
  description: 'A phrase, and how much it tells these articles from all others.',
  authScopes: { read: true },
  interfaces: [...COUNTED_PHRASE],
  fields: (t) => ({
    weight: t.exposeFloat('weight', {
      description:
        'Class-based TF-IDF (Grootendorst 2022), an article counting once: comparable within one list only.',
    }),
  }),
})

const TopPhrasesType = builder.objectRef<TopPhrases>('TopPhrases').implement({
  description: 'The phrases that tell some articles from all others.',
  authScopes: { read: true },
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many phrases there are: what this is the top of.' }),
    counts: t.field({
      type: [PhraseCountType],
      description: 'Heaviest first.',
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ counts }) => counts,
    }),
  }),
})

builder.queryField('topPhrases', (t) =>
  t.field({
    type: TopPhrasesType,
    description:
      'The phrases that tell the articles of the filter (an outlet, a period, a topic, an entity …) from all others; without a filter, those of most articles.',
    complexity: ({ limit }) => ({ field: 10, multiplier: limit ?? 15 }),
    args: {
      filter: filterArg(t.arg),
      search: t.arg.string({ description: 'Part of a phrase.' }),
      limit: limitArg(t.arg, 15),
    },
    resolve: async (_root, { filter, search, limit }, { database }) => {
      const { classSize, ...top } = await topPhrases(database.kysely, toFilter(filter), {
        search: search ?? undefined,
        limit: limit ?? undefined,
      })
      return { ...top, counts: top.counts.map((count) => weighed(count, classSize)) }
    },
  }),
)

builder.queryField('phrase', (t) =>
  t.field({
    type: PhraseCountType,
    nullable: true,
    description: 'One phrase in the articles of the filter; null where no article of the collection has it.',
    complexity: { field: 10, multiplier: 1 },
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      filter: filterArg(t.arg),
    },
    resolve: async (_root, { key, filter }, { database }) => {
      const found = await onePhrase(database.kysely, toFilter(filter), key)
      const [count] = found?.counts ?? []
      return found && count ? weighed(count, found.classSize) : null
    },
  }),
)

const weighed = (
  { everywhere, ...count }: CountedTopPhrases['counts'][number],
  classSize: number,
): PhraseCount => ({
  ...count,
  weight: classTfIdf(count.articles, everywhere, classSize),
})
