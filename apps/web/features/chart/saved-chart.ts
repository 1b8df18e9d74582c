import { graphql, type ResultOf } from '@parallax/client'

export const SaveChart = graphql(`
  mutation SaveChart($spec: JSON!) {
    saveChart(spec: $spec) {
      __typename
      ... on MutationSaveChartSuccess { data { slug } }
      ... on InputFailure { message }
    }
  }
`)

export const SavedChart = graphql(`
  query SavedChart($slug: ID!) {
    chart(slug: $slug) { slug spec sharing { free } frozen { liveSlug drawn engine asOf frozenAt } }
  }
`)
export type FrozenChart = NonNullable<NonNullable<ResultOf<typeof SavedChart>['chart']>['frozen']>
