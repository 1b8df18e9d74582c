import { graphql } from '@parallax/client'

/** The room that one speaker gets. */
export const SpeakerFields = graphql(`
  fragment SpeakerFields on QuotedSpeaker {
    speaker { id name type }
    quotations
    articles
    words
    wordShare
    depth
    share { numerator denominator share lower upper }
    kinds { kind quotations articles }
    cueClasses { cueClass quotations articles }
  }
`)
