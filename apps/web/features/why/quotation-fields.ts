import { graphql, type ResultOf } from '@parallax/client'

/** What a reader is told of a quotation who asks why. */
export const WhyQuotationFields = graphql(`
  fragment WhyQuotationFields on Quotation {
    kind
    content
    cue
    cueClass
    speaker
    speakerEntity { id name }
    confidence
    rule
  }
`)
export type WhyQuotationData = ResultOf<typeof WhyQuotationFields>
