import { graphql } from '@parallax/client'
import { ChartFields } from './chart-fields.ts'

export const TopEntitiesChart = graphql(
  `
  query TopEntitiesChart($filter: ArticleFilter, $ids: [ID!]!, $types: [EntityType!], $limit: Int!) {
    ...ChartFields
    topEntities(filter: $filter, types: $types, limit: $limit) {
      total
      counts { mentions articles entity { id name type } furniture { mentions articles } }
    }
  }
`,
  [ChartFields],
)

export const MentionsOverTimeChart = graphql(
  `
  query MentionsOverTimeChart($filter: ArticleFilter, $ids: [ID!]!, $entities: [ID!]!, $unit: TimeUnit!) {
    ...ChartFields
    mentionsOverTime(filter: $filter, entities: $entities, unit: $unit) {
      unit
      timelines {
        entity { id name type }
        furniture { mentions articles }
        points { period { from to } mentions articles covered }
        undated { mentions articles covered }
      }
    }
  }
`,
  [ChartFields],
)

export const CoOccurrenceChart = graphql(
  `
  query CoOccurrenceChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $entity: ID!
    $withEntity: ArticleFilter
    $limit: Int!
  ) {
    ...ChartFields
    node(id: $entity) { __typename ... on Entity { id name type } }
    whole: overview(filter: $withEntity) { articles }
    coOccurrence(filter: $filter, entity: $entity, limit: $limit) {
      entity { id name type }
      articles
      mentions
      expected
      furniture { mentions articles }
    }
  }
`,
  [ChartFields],
)

export const EntityNetworkChart = graphql(
  `
  query EntityNetworkChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $entity: ID
    $types: [EntityType!]
    $limit: Int!
    $weight: PairWeight!
    $support: Int!
  ) {
    ...ChartFields
    entityNetwork(
      filter: $filter
      entity: $entity
      types: $types
      limit: $limit
      weight: $weight
      support: $support
      edges: 400
    ) {
      entities
      pairs
      nodes { mentions articles entity { id name type } }
      edges { source { id } target { id } articles expected npmi logLikelihood }
    }
  }
`,
  [ChartFields],
)
