import { graphql, type ResultOf } from '@parallax/client'

export const FreezeChart = graphql(`
  mutation FreezeChart($spec: JSON!) {
    freezeChart(spec: $spec) {
      __typename
      ... on MutationFreezeChartSuccess { data { slug } }
      ... on InputFailure { message }
    }
  }
`)

export const ChangesQuery = graphql(`
  query ChartChanges($slug: ID!) {
    chart(slug: $slug) {
      frozen {
        changes {
          sentence
          articles { was now }
          engine { was now }
          rows { change label cells { column was now opens } }
        }
      }
    }
  }
`)
type Asked = NonNullable<NonNullable<ResultOf<typeof ChangesQuery>['chart']>['frozen']>
export type Changes = NonNullable<Asked['changes']>
export type ChangedRow = Changes['rows'][number]
