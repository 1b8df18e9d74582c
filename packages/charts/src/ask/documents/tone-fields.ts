import { graphql } from '@parallax/client'

/** What every number of tone has. */
export const ToneFields = graphql(`
  fragment ToneFields on ToneCount {
    mentions
    articles
    polarity { mean lower upper mentions articles }
    directions {
      direction
      mentions
      articles
      share { numerator denominator share lower upper }
    }
  }
`)
