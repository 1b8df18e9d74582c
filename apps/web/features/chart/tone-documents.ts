import { graphql } from '../../lib/graphql.ts'
import { CollectionFields, NameFields } from './chart-fields.ts'
import { ToneFields } from './tone-fields.ts'

export const ToneByOutletChart = graphql(
  `
  query ToneByOutletChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $entity: ID!
    $voice: ToneVoice
    $outlets: [ID!]
  ) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
    toneByOutlet(filter: $filter, entity: $entity, voice: $voice, outlets: $outlets) {
      outlet { id name }
      ...ToneFields
    }
  }
`,
  [CollectionFields, NameFields, ToneFields],
)

export const ToneOverTimeChart = graphql(
  `
  query ToneOverTimeChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $entity: ID!
    $voice: ToneVoice
    $unit: TimeUnit!
  ) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
    toneOverTime(filter: $filter, entity: $entity, voice: $voice, unit: $unit) {
      unit
      ...ToneFields
      points { period { from to } covered ...ToneFields }
      undated { covered ...ToneFields }
    }
  }
`,
  [CollectionFields, NameFields, ToneFields],
)
