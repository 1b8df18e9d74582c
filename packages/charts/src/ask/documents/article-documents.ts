import { graphql } from '@parallax/client'
import { ChartFields } from './chart-fields.ts'

export const SourceComparisonChart = graphql(
  `
  query SourceComparisonChart($filter: ArticleFilter, $ids: [ID!]!, $subject: SubjectInput!, $outlets: [ID!]) {
    ...ChartFields
    sourceComparison(filter: $filter, subject: $subject, outlets: $outlets) {
      outlet { id name }
      mentions
      furniture { mentions articles }
      share { numerator denominator share lower upper }
    }
  }
`,
  [ChartFields],
)

export const WireShareChart = graphql(
  `
  query WireShareChart($filter: ArticleFilter, $ids: [ID!]!, $outlets: [ID!]) {
    ...ChartFields
    wireShareByOutlet(filter: $filter, outlets: $outlets) {
      outlet { id name }
      articles
      own { share { numerator denominator share lower upper } }
      taken { share { numerator denominator share lower upper } }
      wire { share { numerator denominator share lower upper } }
      copies { share { numerator denominator share lower upper } }
    }
  }
`,
  [ChartFields],
)

export const ArticlesOverTimeChart = graphql(
  `
  query ArticlesOverTimeChart($filter: ArticleFilter, $ids: [ID!]!, $unit: TimeUnit!) {
    ...ChartFields
    articlesOverTime(filter: $filter, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
  }
`,
  [ChartFields],
)

export const ArticlesByPartOverTimeChart = graphql(
  `
  query ArticlesByPartOverTimeChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $own: ArticleFilter
    $wire: ArticleFilter
    $copies: ArticleFilter
    $unit: TimeUnit!
  ) {
    ...ChartFields
    articlesOverTime(filter: $filter, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
    own: articlesOverTime(filter: $own, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
    wire: articlesOverTime(filter: $wire, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
    copies: articlesOverTime(filter: $copies, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
  }
`,
  [ChartFields],
)
