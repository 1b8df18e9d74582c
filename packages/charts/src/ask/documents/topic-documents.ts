import { graphql } from '@parallax/client'
import { ChartFields } from './chart-fields.ts'

export const TopicBreakdownChart = graphql(
  `
  query TopicBreakdownChart($filter: ArticleFilter, $ids: [ID!]!, $parent: ID) {
    ...ChartFields
    topicBreakdown(filter: $filter, parent: $parent) {
      articles rest topic { __typename id name } furniture { mentions articles }
    }
  }
`,
  [ChartFields],
)

export const TopicsOverTimeChart = graphql(
  `
  query TopicsOverTimeChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $parent: ID
    $topics: [ID!]
    $ownTopics: [ID!]
    $unit: TimeUnit!
  ) {
    ...ChartFields
    topicsOverTime(filter: $filter, parent: $parent, topics: $topics, ownTopics: $ownTopics, unit: $unit) {
      unit
      timelines {
        rest
        topic { __typename id name }
        furniture { mentions articles }
        points { period { from to } articles covered }
        undated { articles }
      }
    }
  }
`,
  [ChartFields],
)

export const TopicsByOutletChart = graphql(
  `
  query TopicsByOutletChart($filter: ArticleFilter, $ids: [ID!]!, $parent: ID, $outlets: [ID!]) {
    ...ChartFields
    topicBreakdown(filter: $filter, parent: $parent) {
      articles rest topic { __typename id name } furniture { mentions articles }
    }
    topicsByOutlet(filter: $filter, parent: $parent, outlets: $outlets) {
      outlet { id name }
      articles
      topics { rest topic { __typename id name } share { numerator denominator share lower upper } }
    }
  }
`,
  [ChartFields],
)
