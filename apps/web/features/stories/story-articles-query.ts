import { graphql, type ResultOf } from '@parallax/client'
import { ArticleLineFields } from '../articles/article-line.tsx'
import { MembershipFields } from './why-tied.tsx'

/** A page of the articles of a story, each with what ties it. */
export const StoryArticlesQuery = graphql(
  `
  query StoryArticles($id: ID!, $filter: ArticleFilter, $after: String) {
    node(id: $id) {
      __typename
      ... on Story {
        articles(filter: $filter, orderBy: FIRST, first: 25, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...ArticleLineFields storyMembership { ...MembershipFields } }
        }
      }
    }
  }
`,
  [ArticleLineFields, MembershipFields],
)
type Answer = Extract<NonNullable<ResultOf<typeof StoryArticlesQuery>['node']>, { __typename: 'Story' }>
export type StoryArticle = NonNullable<NonNullable<Answer['articles']['nodes']>[number]>
