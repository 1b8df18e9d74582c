import { graphql } from '@parallax/client'
import { ChartFields } from './chart-fields.ts'

export const TopPhrasesChart = graphql(
  `
  query TopPhrasesChart($filter: ArticleFilter, $ids: [ID!]!, $limit: Int!) {
    ...ChartFields
    topPhrases(filter: $filter, limit: $limit) {
      total
      counts { phrase { key text } articles occurrences weight }
    }
  }
`,
  [ChartFields],
)

export const PhrasesByOutletChart = graphql(
  `
  query PhrasesByOutletChart($filter: ArticleFilter, $ids: [ID!]!, $outlets: [ID!], $limit: Int!) {
    ...ChartFields
    phrasesByOutlet(filter: $filter, outlets: $outlets, limit: $limit) {
      outlet { id name }
      articles
      phrases {
        phrase { key text }
        articles
        occurrences
        weight
        share { numerator denominator share lower upper }
      }
    }
  }
`,
  [ChartFields],
)
