'use client'

import { graphql, keyOf } from '@parallax/client'
import { useQuery } from '@urql/next'
import { capital } from './format.ts'

const Labels = graphql(`
  query Labels($ids: [ID!]!) {
    nodes(ids: $ids) {
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
  }
`)

/** Names for ids. Where a thing is gone, the readable part of its id stands in. */
export function useLabels(ids: string[]): (id: string) => string {
  const [{ data, fetching, operation }] = useQuery({
    query: Labels,
    variables: { ids },
    pause: ids.length === 0,
  })
  const names = new Map<string, string>()
  // By place, for a story answers with the id of its oldest article, whichever of its articles it was asked by.
  const asked: string[] = operation?.variables?.ids ?? ids
  for (const [place, node] of (data?.nodes ?? []).entries())
    if (node && 'name' in node)
      names.set(asked[place] ?? node.id, node.__typename === 'Topic' ? capital(node.name) : node.name)
    else if (node && 'title' in node && node.title) names.set(node.id, `“${node.title}”`)
  return (id) => names.get(id) ?? (fetching ? '…' : keyOf(id))
}
