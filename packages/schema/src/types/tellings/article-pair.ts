import { tellingsOf } from '@parallax/database'
import type { PairItem, PairView, SentencePair, SharedWordsOfPair, Span } from '@parallax/domain'
import { pairView } from '@parallax/ingest'
import { builder } from '../../builder.ts'
import { badInput } from '../../failures.ts'
import { localId } from '../../ids.ts'
import { HERE, loadTopics } from '../../rows.ts'
import { ArticleNode } from '../article.ts'
import { SpanType } from '../evidence-of-article.ts'
import { CopyKindEnum } from '../grouping-vocabulary.ts'
import { TopicNode } from '../topic.ts'
import { articleOf } from './article-of.ts'
import { DisagreementType } from './disagreement.ts'
import { LedgerEntryType } from './ledger.ts'
import { TellingPlaceType, wordsOf } from './place.ts'
import { SentenceMatchEnum } from './vocabulary.ts'

const PairItemType = builder.objectRef<PairItem>('ArticlePairItem').implement({
  description: 'One thing in either or both of two articles.',
  authScopes: { read: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The same from either side.' }),
    label: t.exposeString('label', { description: 'As the articles say it.' }),
    inA: t.field({
      type: [TellingPlaceType],
      description: 'Where the first has it; nowhere where it does not.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ inA }) => inA,
    }),
    inB: t.field({
      type: [TellingPlaceType],
      description: 'Where the second has it.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ inB }) => inB,
    }),
  }),
})

interface SentenceOf extends Span {
  article: string
  marks: Span[]
}

const PairSentenceType = builder.objectRef<SentenceOf>('ArticlePairSentence').implement({
  description: 'A sentence of one of two articles.',
  authScopes: { read: true },
  fields: (t) => ({
    text: t.string({
      description: 'Its words.',
      resolve: ({ article, start, end }, _args, context) => wordsOf(article, { start, end }, context),
    }),
    start: t.exposeInt('start', { description: "Where it begins in the article's text, in UTF-16 units." }),
    end: t.exposeInt('end', { description: "Where it ends in the article's text, in UTF-16 units." }),
    marks: t.field({
      type: [SpanType],
      description: 'Words that it shares with the other sentence, as spans of `text`.',
      resolve: ({ marks, start }) =>
        marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    }),
  }),
})

const AlignedType = builder
  .objectRef<SentencePair & { ids: [a: string, b: string] }>('AlignedSentences')
  .implement({
    description: 'Two sentences that say the same.',
    authScopes: { read: true },
    fields: (t) => ({
      match: t.expose('match', { type: SentenceMatchEnum, description: 'How they say the same.' }),
      score: t.exposeFloat('score', {
        description: 'What they share, weighted by rarity, of what both say together, 0 to 1.',
      }),
      a: t.field({
        type: PairSentenceType,
        description: 'The sentence of the first.',
        resolve: ({ a, sharedA, ids: [article] }) => ({ ...a, article, marks: sharedA }),
      }),
      b: t.field({
        type: PairSentenceType,
        description: 'The sentence of the second.',
        resolve: ({ b, sharedB, ids: [, article] }) => ({ ...b, article, marks: sharedB }),
      }),
    }),
  })

interface PassageOfPair extends SharedWordsOfPair {
  ids: [a: string, b: string]
}

const PairPassageType = builder.objectRef<PassageOfPair>('ArticlePairPassage').implement({
  description: 'Own words of one of two articles that stand in the other too; capitals and marks may differ.',
  authScopes: { read: true },
  fields: (t) => ({
    words: t.exposeInt('words', { description: 'How many words it has.' }),
    a: t.field({
      type: PairSentenceType,
      description: 'As it stands in the first.',
      resolve: ({ a, ids: [article] }) => ({ ...a, article, marks: [] }),
    }),
    b: t.field({
      type: PairSentenceType,
      description: 'As it stands in the second.',
      resolve: ({ b, ids: [, article] }) => ({ ...b, article, marks: [] }),
    }),
  }),
})

const ArticlePairType = builder.objectRef<PairView>('ArticlePair').implement({
  description:
    'Two articles side by side. Two articles are two: nothing here is a rate or says how outlets differ.',
  authScopes: { read: true },
  fields: (t) => {
    const items = (
      part: 'entities' | 'quantities' | 'dates' | 'speakers' | 'sharedPhrases',
      description: string,
    ) =>
      t.field({
        type: [PairItemType],
        description,
        complexity: { field: 1, multiplier: 20 },
        resolve: (pair) => pair[part],
      })
    const only = (side: 'a' | 'b', part: 'onlyA' | 'onlyB', description: string) =>
      t.field({
        type: [PairSentenceType],
        description,
        complexity: { field: 1, multiplier: 20 },
        resolve: (pair) => pair.sentences[part].map((span) => ({ ...span, article: pair[side], marks: [] })),
      })
    return {
      a: t.field({
        type: ArticleNode,
        description: 'The first.',
        resolve: ({ a }, _args, context, info) => articleOf(a, context, info),
      }),
      b: t.field({
        type: ArticleNode,
        description: 'The second.',
        resolve: ({ b }, _args, context, info) => articleOf(b, context, info),
      }),
      compared: t.exposeInt('n', { description: 'How many articles this says something of: two.' }),
      entities: items('entities', 'Who and what is named in either or both, most named first.'),
      quantities: items('quantities', 'What either or both count and measure.'),
      dates: items('dates', 'Days that either or both name.'),
      speakers: items('speakers', 'Whose words each quotes; the places are the quotations.'),
      sharedPhrases: items('sharedPhrases', 'Words that both use beside names, the most telling first.'),
      sharedTopics: t.field({
        type: [TopicNode],
        description: 'Topics of both, the surest first.',
        complexity: { field: 1, multiplier: 4 },
        resolve: async ({ sharedTopics }, _args, context, info) => {
          const rows = await loadTopics(
            context,
            info,
            sharedTopics.map(({ id }) => id),
            HERE,
          )
          return rows.filter((row) => row !== null) as never
        },
      }),
      quotations: t.field({
        type: [LedgerEntryType],
        description: 'Every utterance, and how each carries it.',
        complexity: { field: 1, multiplier: 10 },
        resolve: ({ quotations }) => quotations,
      }),
      aligned: t.field({
        type: [AlignedType],
        description: 'Sentences that say the same, in the order of the first.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ a, b, sentences }) =>
          sentences.pairs.map((pair) => ({ ...pair, ids: [a, b] as [string, string] })),
      }),
      onlyInA: only('a', 'onlyA', 'Sentences that only the first has.'),
      onlyInB: only('b', 'onlyB', 'Sentences that only the second has.'),
      disagreements: t.field({
        type: [DisagreementType],
        description: 'Numbers for one thing that disagree.',
        complexity: { field: 1, multiplier: 2 },
        resolve: ({ disagreements }) => disagreements,
      }),
      copy: t.field({
        type: CopyKindEnum,
        nullable: true,
        description: 'Where one is a copy of the other, how they differ; null where it is none.',
        resolve: ({ reuse }) => reuse.kind,
      }),
      shared: t.field({
        type: [PairPassageType],
        description:
          'Own words that stand in both, in the order of the first: their words add up to `sharedWords`.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ a, b, reuse }) =>
          reuse.passages.map((passage) => ({ ...passage, ids: [a, b] as [string, string] })),
      }),
      sharedWords: t.int({
        description: 'How many own words stand in both: what `sharedOfA` and `sharedOfB` are shares of.',
        resolve: ({ reuse }) => reuse.words,
      }),
      ownWordsOfA: t.int({
        description: 'Own words of the first, quotations and set lines apart.',
        resolve: ({ reuse }) => reuse.ownA,
      }),
      ownWordsOfB: t.int({
        description: 'Own words of the second.',
        resolve: ({ reuse }) => reuse.ownB,
      }),
      sharedOfA: t.float({
        description: 'Share of the first one’s own words that stands in the second, 0 to 1.',
        resolve: ({ reuse }) => reuse.shareA,
      }),
      sharedOfB: t.float({
        description: 'Share of the second one’s own words that stands in the first, 0 to 1.',
        resolve: ({ reuse }) => reuse.shareB,
      }),
    }
  },
})

builder.queryField('articlePair', (t) =>
  t.field({
    type: ArticlePairType,
    nullable: true,
    description: 'Any two articles side by side; null where one of them is not known.',
    complexity: { field: 50, multiplier: 1 },
    args: {
      a: t.arg.id({ required: true, description: 'Id of the first.' }),
      b: t.arg.id({ required: true, description: 'Id of the second.' }),
    },
    resolve: async (_root, args, { database }) => {
      const [a, b] = [localId('Article', args.a), localId('Article', args.b)]
      if (a === b) throw badInput('An article cannot be compared with itself: give two ids.')
      const [first, second] = await tellingsOf(database.kysely, [a, b])
      return first && second ? pairView(first, second) : null
    },
  }),
)
