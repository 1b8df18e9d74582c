import { graphql } from '@parallax/client'

export const MergeStories = graphql(`
  mutation MergeStories($stories: [ID!]!, $note: String) {
    change: mergeStories(stories: $stories, note: $note) {
      __typename
      ... on MutationMergeStoriesSuccess { data { number } }
      ... on InputFailure { message }
    }
  }
`)

export const SplitOff = graphql(`
  mutation SplitStory($story: ID!, $articles: [ID!]!, $note: String) {
    change: splitStory(story: $story, articles: $articles, note: $note) {
      __typename
      ... on MutationSplitStorySuccess { data { number } }
      ... on InputFailure { message }
    }
  }
`)

export const MoveArticle = graphql(`
  mutation MoveArticle($article: ID!, $story: ID!, $note: String) {
    change: moveArticle(article: $article, story: $story, note: $note) {
      __typename
      ... on MutationMoveArticleSuccess { data { number } }
      ... on InputFailure { message }
    }
  }
`)

export const UndoDecision = graphql(`
  mutation UndoStoryDecision($number: Int!) {
    change: undoStoryDecision(number: $number) {
      __typename
      ... on MutationUndoStoryDecisionSuccess { data { number } }
      ... on InputFailure { message }
    }
  }
`)

export const RedoDecision = graphql(`
  mutation RedoStoryDecision($number: Int!) {
    change: redoStoryDecision(number: $number) {
      __typename
      ... on MutationRedoStoryDecisionSuccess { data { number } }
      ... on InputFailure { message }
    }
  }
`)
