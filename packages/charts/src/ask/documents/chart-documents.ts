import { graphql } from '@parallax/client'
import { ChartFields } from './chart-fields.ts'
import { SpeakerFields } from './speaker-fields.ts'

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

export const TopicBreakdownChart = graphql(
  `
  query TopicBreakdownChart($filter: ArticleFilter, $ids: [ID!]!, $parent: ID) {
    ...ChartFields
    topicBreakdown(filter: $filter, parent: $parent) {
      articles rest topic { __typename id name } furniture { mentions articles }
    }
  }
`,
  [ChartFields],
)

export const TopicsOverTimeChart = graphql(
  `
  query TopicsOverTimeChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $parent: ID
    $topics: [ID!]
    $ownTopics: [ID!]
    $unit: TimeUnit!
  ) {
    ...ChartFields
    topicsOverTime(filter: $filter, parent: $parent, topics: $topics, ownTopics: $ownTopics, unit: $unit) {
      unit
      timelines {
        rest
        topic { __typename id name }
        furniture { mentions articles }
        points { period { from to } articles covered }
        undated { articles }
      }
    }
  }
`,
  [ChartFields],
)

export const TopicsByOutletChart = graphql(
  `
  query TopicsByOutletChart($filter: ArticleFilter, $ids: [ID!]!, $parent: ID, $outlets: [ID!]) {
    ...ChartFields
    topicBreakdown(filter: $filter, parent: $parent) {
      articles rest topic { __typename id name } furniture { mentions articles }
    }
    topicsByOutlet(filter: $filter, parent: $parent, outlets: $outlets) {
      outlet { id name }
      articles
      topics { rest topic { __typename id name } share { numerator denominator share lower upper } }
    }
  }
`,
  [ChartFields],
)

export const SourceComparisonChart = graphql(
  `
  query SourceComparisonChart($filter: ArticleFilter, $ids: [ID!]!, $subject: SubjectInput!, $outlets: [ID!]) {
    ...ChartFields
    sourceComparison(filter: $filter, subject: $subject, outlets: $outlets) {
      outlet { id name }
      mentions
      furniture { mentions articles }
      share { numerator denominator share lower upper }
    }
  }
`,
  [ChartFields],
)

export const WireShareChart = graphql(
  `
  query WireShareChart($filter: ArticleFilter, $ids: [ID!]!, $outlets: [ID!]) {
    ...ChartFields
    wireShareByOutlet(filter: $filter, outlets: $outlets) {
      outlet { id name }
      articles
      own { share { numerator denominator share lower upper } }
      taken { share { numerator denominator share lower upper } }
      wire { share { numerator denominator share lower upper } }
      copies { share { numerator denominator share lower upper } }
    }
  }
`,
  [ChartFields],
)

export const QuotedSpeakersChart = graphql(
  `
  query QuotedSpeakersChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $quotations: QuotationFilter
    $by: QuotedMeasure!
    $limit: Int!
  ) {
    ...ChartFields
    quotedSpeakers(filter: $filter, quotations: $quotations, by: $by, limit: $limit) {
      speakers
      quotations
      articles
      words
      articleWords
      unknown { ...SpeakerFields }
      counts { ...SpeakerFields }
    }
  }
`,
  [ChartFields, SpeakerFields],
)

export const SpeakersByOutletChart = graphql(
  `
  query SpeakersByOutletChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $quotations: QuotationFilter
    $outlets: [ID!]
    $limit: Int!
  ) {
    ...ChartFields
    speakersByOutlet(filter: $filter, quotations: $quotations, outlets: $outlets, limit: $limit) {
      outlet { id name }
      quotations
      articles
      words
      speakers {
        speaker { id name type }
        quotations
        articles
        words
        share { numerator denominator share lower upper }
      }
    }
  }
`,
  [ChartFields],
)

export const TopPhrasesChart = graphql(
  `
  query TopPhrasesChart($filter: ArticleFilter, $ids: [ID!]!, $limit: Int!) {
    ...ChartFields
    topPhrases(filter: $filter, limit: $limit) {
      total
      counts { phrase { key text } articles occurrences weight }
    }
  }
`,
  [ChartFields],
)

export const PhrasesByOutletChart = graphql(
  `
  query PhrasesByOutletChart($filter: ArticleFilter, $ids: [ID!]!, $outlets: [ID!], $limit: Int!) {
    ...ChartFields
    phrasesByOutlet(filter: $filter, outlets: $outlets, limit: $limit) {
      outlet { id name }
      articles
      phrases {
        phrase { key text }
        articles
        occurrences
        weight
        share { numerator denominator share lower upper }
      }
    }
  }
`,
  [ChartFields],
)

export const ArticlesOverTimeChart = graphql(
  `
  query ArticlesOverTimeChart($filter: ArticleFilter, $ids: [ID!]!, $unit: TimeUnit!) {
    ...ChartFields
    articlesOverTime(filter: $filter, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
  }
`,
  [ChartFields],
)

export const ArticlesByPartOverTimeChart = graphql(
  `
  query ArticlesByPartOverTimeChart(
    $filter: ArticleFilter
    $ids: [ID!]!
    $own: ArticleFilter
    $wire: ArticleFilter
    $copies: ArticleFilter
    $unit: TimeUnit!
  ) {
    ...ChartFields
    articlesOverTime(filter: $filter, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
    own: articlesOverTime(filter: $own, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
    wire: articlesOverTime(filter: $wire, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
    copies: articlesOverTime(filter: $copies, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
  }
`,
  [ChartFields],
)
