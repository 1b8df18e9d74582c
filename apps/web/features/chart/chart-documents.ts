import { graphql } from '../../lib/graphql.ts'
import { SpeakerFields } from '../quotations/speaker-fields.ts'
import { CollectionFields, NameFields } from './chart-fields.ts'

export const TopEntitiesChart = graphql(
  `
  query TopEntitiesChart($filter: ArticleFilter, $ids: [ID!]!, $types: [EntityType!], $limit: Int!) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
    topEntities(filter: $filter, types: $types, limit: $limit) {
      total
      counts { mentions articles entity { id name type } furniture { mentions articles } }
    }
  }
`,
  [CollectionFields, NameFields],
)

export const MentionsOverTimeChart = graphql(
  `
  query MentionsOverTimeChart($filter: ArticleFilter, $ids: [ID!]!, $entities: [ID!]!, $unit: TimeUnit!) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
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
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
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
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
)

export const TopicBreakdownChart = graphql(
  `
  query TopicBreakdownChart($filter: ArticleFilter, $ids: [ID!]!, $parent: ID) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
    topicBreakdown(filter: $filter, parent: $parent) {
      articles rest topic { __typename id name } furniture { mentions articles }
    }
  }
`,
  [CollectionFields, NameFields],
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
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
)

export const TopicsByOutletChart = graphql(
  `
  query TopicsByOutletChart($filter: ArticleFilter, $ids: [ID!]!, $parent: ID, $outlets: [ID!]) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
)

export const SourceComparisonChart = graphql(
  `
  query SourceComparisonChart($filter: ArticleFilter, $ids: [ID!]!, $subject: SubjectInput!, $outlets: [ID!]) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
    sourceComparison(filter: $filter, subject: $subject, outlets: $outlets) {
      outlet { id name }
      mentions
      furniture { mentions articles }
      share { numerator denominator share lower upper }
    }
  }
`,
  [CollectionFields, NameFields],
)

export const WireShareChart = graphql(
  `
  query WireShareChart($filter: ArticleFilter, $ids: [ID!]!, $outlets: [ID!]) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
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
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields, SpeakerFields],
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
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
)

export const TopPhrasesChart = graphql(
  `
  query TopPhrasesChart($filter: ArticleFilter, $ids: [ID!]!, $limit: Int!) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
    topPhrases(filter: $filter, limit: $limit) {
      total
      counts { phrase { key text } articles occurrences weight }
    }
  }
`,
  [CollectionFields, NameFields],
)

export const PhrasesByOutletChart = graphql(
  `
  query PhrasesByOutletChart($filter: ArticleFilter, $ids: [ID!]!, $outlets: [ID!], $limit: Int!) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
)

export const ArticlesOverTimeChart = graphql(
  `
  query ArticlesOverTimeChart($filter: ArticleFilter, $ids: [ID!]!, $unit: TimeUnit!) {
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
    articlesOverTime(filter: $filter, unit: $unit) {
      unit
      points { period { from to } articles }
      undated { articles }
    }
  }
`,
  [CollectionFields, NameFields],
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
    overview(filter: $filter) { ...CollectionFields }
    nodes(ids: $ids) { ...NameFields }
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
  [CollectionFields, NameFields],
)
