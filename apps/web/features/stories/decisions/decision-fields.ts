import { graphql, type ResultOf } from '@parallax/client'

export const DecisionFields = graphql(`
  fragment DecisionFields on StoryDecision {
    number
    kind
    by
    note
    decidedAt
    undoneAt
    articles { id title sourceName }
  }
`)
export type Decision = ResultOf<typeof DecisionFields>
