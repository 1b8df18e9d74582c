import { graphql, type ResultOf, type VariablesOf } from '@parallax/client'
import { type ArticleFilter, compact, type SetFilter } from '@parallax/domain'

const OwnTopicFields = graphql(`
  fragment OwnTopicFields on OwnTopic {
    id
    name
    query {
      text outlets agencies languages
      entities { all any none }
      topics { all any none }
      period { from to }
    }
    articles(first: 0) { totalCount }
  }
`)
export type OwnTopic = ResultOf<typeof OwnTopicFields>

export const OwnTopicsQuery = graphql(`query OwnTopics { ownTopics { ...OwnTopicFields } }`, [OwnTopicFields])

/** What a query would find: how many articles, and the first of them. */
export const OwnTopicPreview = graphql(`
  query OwnTopicPreview($filter: ArticleFilter) {
    articles(filter: $filter, first: 5) {
      totalCount
      nodes { id title publishedDay outlet { name } }
    }
  }
`)

export const AddOwnTopic = graphql(`
  mutation AddOwnTopic($topic: OwnTopicInput!) {
    change: addOwnTopic(topic: $topic) {
      __typename
      ... on MutationAddOwnTopicSuccess { data { id name } }
      ... on InputFailure { message field }
    }
  }
`)

export const ChangeOwnTopic = graphql(`
  mutation ChangeOwnTopic($id: ID!, $topic: OwnTopicInput!) {
    change: changeOwnTopic(id: $id, topic: $topic) {
      __typename
      ... on MutationChangeOwnTopicSuccess { data { id name } }
      ... on InputFailure { message field }
    }
  }
`)

export const RemoveOwnTopic = graphql(`
  mutation RemoveOwnTopic($id: ID!) {
    change: removeOwnTopic(id: $id) {
      __typename
      ... on MutationRemoveOwnTopicSuccess { data }
      ... on InputFailure { message field }
    }
  }
`)

type OwnTopicInput = VariablesOf<typeof AddOwnTopic>['topic']

/** JSON leaves out what is undefined, which the types of the API cannot say. */
export const inputOf = (name: string, query: ArticleFilter): OwnTopicInput => ({
  name,
  query: query as OwnTopicInput['query'],
})

const filled = <T>(value: T | null): T | undefined => value ?? undefined

function setOf(set: { all: string[] | null; any: string[] | null; none: string[] | null } | null) {
  return set
    ? (compact({ all: filled(set.all), any: filled(set.any), none: filled(set.none) }) as SetFilter)
    : undefined
}

/** A topic's query as the filter that finds the same articles. */
export function filterOf({ query }: OwnTopic): ArticleFilter {
  const { text, outlets, agencies, languages, entities, topics, period } = query
  return compact({
    text: filled(text),
    outlets: filled(outlets),
    agencies: filled(agencies),
    languages: filled(languages),
    entities: setOf(entities),
    topics: setOf(topics),
    period: period ? compact({ from: filled(period.from), to: filled(period.to) }) : undefined,
  }) as ArticleFilter
}
