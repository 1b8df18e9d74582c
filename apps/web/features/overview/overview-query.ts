import { graphql, type ResultOf } from '@parallax/client'

export const OverviewQuery = graphql(`
  query Overview($filter: ArticleFilter) {
    overview(filter: $filter) {
      articles dated undated outlets agencies entities mentions quotations words quotedWords topics
      furnitureShare firstDay lastDay unknownOutlet wire notAnalysed paywalled
    }
  }
`)
export type Numbers = ResultOf<typeof OverviewQuery>['overview']
