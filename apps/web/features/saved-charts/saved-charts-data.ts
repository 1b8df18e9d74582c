import { graphql, type ResultOf } from '@parallax/client'

const SavedChartFields = graphql(`
  fragment SavedChartFields on Chart {
    slug
    spec
    createdAt
    frozen { liveSlug }
    sharing { access links { state address } }
  }
`)
export type SavedChart = ResultOf<typeof SavedChartFields>

export const SavedChartsQuery = graphql(
  `
  query SavedCharts($after: String) {
    charts(first: 18, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...SavedChartFields }
    }
  }
`,
  [SavedChartFields],
)

export const DeleteChart = graphql(`
  mutation DeleteChart($slug: ID!) {
    deleteChart(slug: $slug) {
      __typename
      ... on MutationDeleteChartSuccess { data }
      ... on InputFailure { message }
    }
  }
`)
