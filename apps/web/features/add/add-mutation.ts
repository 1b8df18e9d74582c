import { graphql, type VariablesOf } from '@parallax/client'

export const AddArticles = graphql(`
  mutation AddArticles($articles: [ArticleInput!], $files: [FileInput!]) {
    addArticles(articles: $articles, files: $files) {
      __typename
      ... on MutationAddArticlesSuccess { data { id } }
      ... on InputFailure { message code field }
    }
  }
`)
export type ArticleInput = NonNullable<VariablesOf<typeof AddArticles>['articles']>[number]
