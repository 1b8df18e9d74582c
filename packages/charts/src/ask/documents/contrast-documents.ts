import { graphql } from '@parallax/client'
import { ChartFields } from './chart-fields.ts'

const SideFields = graphql(`
  fragment SideFields on ComparedOutlet {
    outlet { id name }
    articles
  }
`)

/** What every kind of thing has on each side. */
const OfSideFields = graphql(`
  fragment OfSideFields on OfSide {
    share { numerator denominator share lower upper }
    contrast { difference lower upper z p q }
  }
`)

export const EntityContrastChart = graphql(
  `
  query EntityContrastChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $outlets: [ID!]!
    $types: [EntityType!]
    $limit: Int!
  ) {
    ...ChartFields
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      sides { ...SideFields }
      entities(types: $types, limit: $limit) {
        total
        tested
        parts {
          total
          different
          things { entity { id name } sides { ...OfSideFields mentions furniture { mentions articles } } }
        }
      }
    }
  }
`,
  [ChartFields, SideFields, OfSideFields],
)

export const TopicContrastChart = graphql(
  `
  query TopicContrastChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $outlets: [ID!]!
    $parent: ID
    $limit: Int!
  ) {
    ...ChartFields
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      sides { ...SideFields }
      topics(parent: $parent, limit: $limit) {
        total
        tested
        parts {
          total
          different
          things {
            rest
            topic { __typename id name }
            sides { ...OfSideFields furniture { mentions articles } }
          }
        }
      }
    }
  }
`,
  [ChartFields, SideFields, OfSideFields],
)

export const PhraseContrastChart = graphql(
  `
  query PhraseContrastChart($filter: ArticleFilter, $ids: [ID!]!, $outlets: [ID!]!, $limit: Int!) {
    ...ChartFields
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      sides { ...SideFields }
      phrases(limit: $limit) {
        total
        tested
        parts {
          total
          different
          things { phrase { key text } sides { ...OfSideFields occurrences } }
        }
      }
    }
  }
`,
  [ChartFields, SideFields, OfSideFields],
)

export const WordContrastChart = graphql(
  `
  query WordContrastChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $outlets: [ID!]!
    $voice: ToneVoice
    $limit: Int!
  ) {
    ...ChartFields
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      sides { ...SideFields }
      words(voice: $voice, limit: $limit) {
        total
        tested
        parts {
          total
          different
          things {
            word
            sides {
              articles
              share { numerator denominator share lower upper }
              contrast { difference lower upper z p q }
            }
          }
        }
      }
    }
  }
`,
  [ChartFields, SideFields],
)

export const SpeakerContrastChart = graphql(
  `
  query SpeakerContrastChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $outlets: [ID!]!
    $quotations: QuotationFilter
    $limit: Int!
  ) {
    ...ChartFields
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      sides { ...SideFields }
      speakers(quotations: $quotations, limit: $limit) {
        total
        tested
        parts {
          total
          different
          things { speaker { id name } sides { ...OfSideFields words } }
        }
      }
    }
  }
`,
  [ChartFields, SideFields, OfSideFields],
)

export const OutletsOverTimeChart = graphql(
  `
  query OutletsOverTimeChart($filter: ArticleFilter, $ids: [ID!]!, $outlets: [ID!]!, $unit: TimeUnit!) {
    ...ChartFields
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      sides { ...SideFields }
      overTime(unit: $unit) {
        unit
        sides { points { period { from to } articles } undated { articles } }
      }
    }
  }
`,
  [ChartFields, SideFields],
)
