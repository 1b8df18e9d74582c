import { graphql, type ResultOf } from '@parallax/client'
import { ArticleLineFields } from '../articles/article-line.tsx'

const MatrixRowFields = graphql(`
  fragment MatrixRowFields on TellingRow {
    kind
    key
    label
    told
    entity { id name type }
    cells { state isCopied total places(limit: 3) { text } }
    disagreements { kind valueA valueB a { article { id } } b { article { id } } }
  }
`)

export const TellingQuery = graphql(
  `
  query StoryTelling(
    $id: ID!
    $filter: ArticleFilter
    $kinds: [FactKind!]
    $rows: Int
  ) {
    node(id: $id) {
      __typename
      ... on Story {
        telling(filter: $filter) {
          compared
          total
          order { lagHours isRewritten publishedAt isDayOnly article { ...ArticleLineFields } copyOf { id title sourceName outlet { name } } }
          headlines { text own { start end } article { ...ArticleLineFields } }
          matrix {
            columns { outlet { id name } articles { id title sourceName } copies { article { id } } }
            disagreements: total(disagreeing: true)
            names: total(kinds: [ENTITY])
            numbers: total(kinds: [QUANTITY])
            dates: total(kinds: [DATE])
            quotations: total(kinds: [QUOTATION])
            statements: total(kinds: [STATEMENT])
            disputed: rows(disagreeing: true, limit: 50) { ...MatrixRowFields }
            rows(kinds: $kinds, limit: $rows) { ...MatrixRowFields }
          }
        }
      }
    }
  }
`,
  [ArticleLineFields, MatrixRowFields],
)
type Answer = Extract<NonNullable<ResultOf<typeof TellingQuery>['node']>, { __typename: 'Story' }>
export type TellingData = Answer['telling']
export type MatrixData = TellingData['matrix']
export type MatrixRowData = ResultOf<typeof MatrixRowFields>
export type ColumnData = MatrixData['columns'][number]
