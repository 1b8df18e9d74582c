import { graphql } from '@parallax/client'

export const CorrectBlocks = graphql(`
  mutation CorrectBlocks($articleId: ID!, $corrections: [BlockCorrectionInput!]!) {
    change: correctBlocks(articleId: $articleId, corrections: $corrections) {
      __typename
      ... on MutationCorrectBlocksSuccess { data { id corrections { number step } } }
      ... on InputFailure { message }
    }
  }
`)

export const UndoCorrections = graphql(`
  mutation UndoCorrections($articleId: ID!, $numbers: [Int!]!) {
    change: undoCorrections(articleId: $articleId, numbers: $numbers) {
      __typename
      ... on MutationUndoCorrectionsSuccess { data { id } }
      ... on InputFailure { message }
    }
  }
`)

export const RedoCorrections = graphql(`
  mutation RedoCorrections($articleId: ID!, $numbers: [Int!]!) {
    change: redoCorrections(articleId: $articleId, numbers: $numbers) {
      __typename
      ... on MutationRedoCorrectionsSuccess { data { id } }
      ... on InputFailure { message }
    }
  }
`)
