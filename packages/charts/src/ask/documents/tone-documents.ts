import { graphql } from '@parallax/client'
import { ChartFields } from './chart-fields.ts'
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
    ...ChartFields
    toneByOutlet(filter: $filter, entity: $entity, voice: $voice, outlets: $outlets) {
      outlet { id name }
      ...ToneFields
    }
  }
`,
  [ChartFields, ToneFields],
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
    ...ChartFields
    toneOverTime(filter: $filter, entity: $entity, voice: $voice, unit: $unit) {
      unit
      ...ToneFields
      points { period { from to } covered ...ToneFields }
      undated { covered ...ToneFields }
    }
  }
`,
  [ChartFields, ToneFields],
)
