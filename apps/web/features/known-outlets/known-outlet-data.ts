import { graphql, type ResultOf, type VariablesOf } from '@parallax/client'

export const KnownOutletFields = graphql(`
  fragment KnownOutletFields on KnownOutlet { id domain name country updatedAt }
`)
export type KnownOutlet = ResultOf<typeof KnownOutletFields>

export const KnownOutletsQuery = graphql(
  `
  query KnownOutlets($search: String, $after: String) {
    knownOutlets(search: $search, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...KnownOutletFields }
    }
    shippedOutlets(search: $search, first: 25) { domain name country }
  }
`,
  [KnownOutletFields],
)

export const AddKnownOutlet = graphql(`
  mutation AddKnownOutlet($outlet: KnownOutletInput!) {
    change: addKnownOutlet(outlet: $outlet) {
      __typename
      ... on MutationAddKnownOutletSuccess { data { touched outlet { name } run { id } } }
      ... on InputFailure { message field }
    }
  }
`)

export const ChangeKnownOutlet = graphql(`
  mutation ChangeKnownOutlet($id: ID!, $outlet: KnownOutletInput!) {
    change: changeKnownOutlet(id: $id, outlet: $outlet) {
      __typename
      ... on MutationChangeKnownOutletSuccess { data { touched outlet { name } run { id } } }
      ... on InputFailure { message field }
    }
  }
`)

export const RemoveKnownOutlet = graphql(`
  mutation RemoveKnownOutlet($id: ID!) {
    change: removeKnownOutlet(id: $id) {
      __typename
      ... on MutationRemoveKnownOutletSuccess { data { touched outlet { name } run { id } } }
      ... on InputFailure { message field }
    }
  }
`)

export const ImportKnownOutlets = graphql(`
  mutation ImportKnownOutlets($csv: String!) {
    change: importKnownOutlets(csv: $csv) {
      __typename
      ... on MutationImportKnownOutletsSuccess {
        data { added unchanged touched failures { row message } run { id } }
      }
      ... on InputFailure { message field }
    }
  }
`)

export type OutletInput = VariablesOf<typeof AddKnownOutlet>['outlet']
