import { graphql } from '@parallax/client'

const CollectionFields = graphql(`
  fragment CollectionFields on Overview {
    articles
    undated
    outlets
    unknownOutlet
    notAnalysed
    firstDay
    lastDay
  }
`)

const NameFields = graphql(`
  fragment NameFields on Node {
    __typename
    id
    ... on Entity { name }
    ... on Outlet { name }
    ... on Agency { name }
    ... on Topic { name }
    ... on OwnTopic { name }
    ... on Story { name }
    ... on Article { title }
    ... on Phrase { name: text }
  }
`)

/** What every chart must know of the articles that its filter matches, and the names of the ids in its document. */
export const ChartFields = graphql(
  `
  fragment ChartFields on Query {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
  }
`,
  [CollectionFields, NameFields],
)
