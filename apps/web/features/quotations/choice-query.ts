import { graphql, type ResultOf } from '@parallax/client'

/** By what quotations can be chosen further, and how those are named that were chosen. */
export const ChoiceQuery = graphql(`
  query QuotationChoice($filter: ArticleFilter, $quotations: QuotationFilter, $ids: [ID!]!) {
    nodes(ids: $ids) { __typename id ... on Entity { name } }
    quotationFacets(filter: $filter, quotations: $quotations) {
      kinds { kind quotations }
      cueClasses { cueClass quotations }
      cues { cue quotations }
      speakers { quotations speaker { id name } }
      unknownSpeaker { quotations }
    }
  }
`)
export type Facets = ResultOf<typeof ChoiceQuery>['quotationFacets']
