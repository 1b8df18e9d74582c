import { graphql, type ResultOf } from '@parallax/client'
import { DecisionFields } from './decisions/decision-fields.ts'
import { FirstReportFields } from './first-report.tsx'

/** What the page of a story says at its head: all of it, and what of it is in the filter. */
export const StoryQuery = graphql(
  `
  query StoryPage($id: ID!, $filter: ArticleFilter) {
    left: storiesLeft(id: $id) { id name }
    node(id: $id) {
      __typename
      ... on Story {
        id
        name
        period { from to }
        firstArticle { ...FirstReportFields }
        whole: articles(first: 0) { totalCount }
        inFilter: articles(first: 0, filter: $filter) { totalCount }
        outlets(filter: $filter) { articles outlet { id name } }
        decisions(limit: 50) { ...DecisionFields }
      }
    }
  }
`,
  [DecisionFields, FirstReportFields],
)

type Answer = NonNullable<ResultOf<typeof StoryQuery>['node']>
export type LeftStory = ResultOf<typeof StoryQuery>['left'][number]
export type StoryData = Extract<Answer, { __typename: 'Story' }>
