import { graphql, type ResultOf } from '@parallax/client'
import { ArticleLineFields } from '../articles/article-line.tsx'

/** A place of an article, in its sentence, with the article. */
export const PlaceFields = graphql(
  `
  fragment PlaceFields on TellingPlace {
    sentence
    start
    end
    mark { start end }
    article { ...ArticleLineFields }
  }
`,
  [ArticleLineFields],
)
export type PlaceData = ResultOf<typeof PlaceFields>
