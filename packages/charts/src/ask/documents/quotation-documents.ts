import { graphql } from '@parallax/client'
import { ChartFields } from './chart-fields.ts'
import { SpeakerFields } from './speaker-fields.ts'

export const QuotedSpeakersChart = graphql(
  `
  query QuotedSpeakersChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $quotations: QuotationFilter
    $by: QuotedMeasure!
    $limit: Int!
  ) {
    ...ChartFields
    quotedSpeakers(filter: $filter, quotations: $quotations, by: $by, limit: $limit) {
      speakers
      quotations
      articles
      words
      articleWords
      unknown { ...SpeakerFields }
      counts { ...SpeakerFields }
    }
  }
`,
  [ChartFields, SpeakerFields],
)

export const SpeakersByOutletChart = graphql(
  `
  query SpeakersByOutletChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $quotations: QuotationFilter
    $outlets: [ID!]
    $limit: Int!
  ) {
    ...ChartFields
    speakersByOutlet(filter: $filter, quotations: $quotations, outlets: $outlets, limit: $limit) {
      outlet { id name }
      quotations
      articles
      words
      speakers {
        speaker { id name type }
        quotations
        articles
        words
        share { numerator denominator share lower upper }
      }
    }
  }
`,
  [ChartFields],
)
