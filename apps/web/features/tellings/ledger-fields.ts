import { graphql, type ResultOf } from '@parallax/client'
import { PlaceFields } from './place-fields.ts'

/** An utterance and who carries it how. */
export const LedgerFields = graphql(
  `
  fragment LedgerFields on LedgerEntry {
    key
    words
    speaker
    isOfOneOutlet
    firstArticle { id }
    uses {
      wording
      kind
      speaker
      cue
      cueClass
      leftOut
      lagHours
      isCopied
      place { ...PlaceFields }
    }
  }
`,
  [PlaceFields],
)
export type LedgerData = ResultOf<typeof LedgerFields>
export type UseData = LedgerData['uses'][number]
