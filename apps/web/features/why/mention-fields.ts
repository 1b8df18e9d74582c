import { graphql, type ResultOf } from '@parallax/client'

/** What a reader is told of a mention who asks why. */
export const MentionWhy = graphql(`
  fragment MentionWhy on Mention {
    position
    start
    end
    text
    type
    form
    demonym
    confidence
    rule
    evidence { rule text start end }
    entity { id name type wikidata }
  }
`)
export type MentionWhyData = ResultOf<typeof MentionWhy>
