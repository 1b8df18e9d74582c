import { graphql, type ResultOf } from '@parallax/client'
import { ArticleLineFields } from '../../articles/article-line.tsx'
import { DisagreementFields } from '../disagreement-list.tsx'
import { LedgerFields } from '../ledger-fields.ts'

const ItemFields = graphql(`
  fragment ItemFields on ArticlePairItem {
    key
    label
    inA { sentence start end mark { start end } }
    inB { sentence start end mark { start end } }
  }
`)
const PairSentenceFields = graphql(`
  fragment PairSentenceFields on ArticlePairSentence {
    text
    start
    end
    marks { start end }
  }
`)

export const PairQuery = graphql(
  `
  query ArticlePair($a: ID!, $b: ID!) {
    articlePair(a: $a, b: $b) {
      a { ...ArticleLineFields words }
      b { ...ArticleLineFields words }
      entities { ...ItemFields }
      quantities { ...ItemFields }
      dates { ...ItemFields }
      speakers { ...ItemFields }
      sharedPhrases { ...ItemFields }
      sharedTopics { id name }
      quotations { ...LedgerFields }
      aligned { match a { ...PairSentenceFields } b { ...PairSentenceFields } }
      onlyInA { ...PairSentenceFields }
      onlyInB { ...PairSentenceFields }
      disagreements { ...DisagreementFields }
      copy
      sharedOfA
      sharedOfB
      shared { words a { text start end } b { text start end } }
      sharedWords
      ownWordsOfA
      ownWordsOfB
    }
  }
`,
  [ArticleLineFields, ItemFields, PairSentenceFields, LedgerFields, DisagreementFields],
)
export type PairData = NonNullable<ResultOf<typeof PairQuery>['articlePair']>
export type PairItemData = ResultOf<typeof ItemFields>
export type PairSentenceData = ResultOf<typeof PairSentenceFields>
export type PairPlaceData = PairItemData['inA'][number]
export type PairPassageData = PairData['shared'][number]['a']
