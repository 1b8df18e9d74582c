import { graphql, type ResultOf, type VariablesOf } from '@parallax/client'

const ChartLinkFields = graphql(`
  fragment ChartLinkFields on ChartLink { id label createdAt expiresAt state free address }
`)
export type ChartLink = ResultOf<typeof ChartLinkFields>

export const SharingQuery = graphql(
  `
  query Sharing($slug: ID!) {
    chart(slug: $slug) {
      frozen { liveSlug }
      sharing { access frameAncestors free links { ...ChartLinkFields } }
    }
  }
`,
  [ChartLinkFields],
)
export type Sharing = NonNullable<ResultOf<typeof SharingQuery>['chart']>

export const ShareChart = graphql(`
  mutation ShareChart($slug: ID!, $access: ChartAccess, $frameAncestors: [String!], $free: [String!]) {
    change: shareChart(slug: $slug, access: $access, frameAncestors: $frameAncestors, free: $free) {
      __typename
      ... on MutationShareChartSuccess { data { slug } }
      ... on InputFailure { message field }
    }
  }
`)
export type SharingChange = Omit<VariablesOf<typeof ShareChart>, 'slug'>

export const CreateChartLink = graphql(`
  mutation CreateChartLink($slug: ID!, $label: String!, $expiresAt: DateTime, $free: [String!]) {
    change: createChartLink(slug: $slug, label: $label, expiresAt: $expiresAt, free: $free) {
      __typename
      ... on MutationCreateChartLinkSuccess { data { id } }
      ... on InputFailure { message field }
    }
  }
`)
export type NewLink = Omit<VariablesOf<typeof CreateChartLink>, 'slug'>

export const RevokeChartLink = graphql(`
  mutation RevokeChartLink($id: ID!) {
    change: revokeChartLink(id: $id) {
      __typename
      ... on MutationRevokeChartLinkSuccess { data { id } }
      ... on InputFailure { message field }
    }
  }
`)
