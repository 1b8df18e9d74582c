import { graphql } from '@parallax/client'
import { cache } from 'react'
import { ask } from './server.ts'

const NodeName = graphql(`
  query NodeName($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity { name }
      ... on Outlet { name }
      ... on Topic { name }
      ... on Story { name }
      ... on Article { title sourceName }
    }
  }
`)

/** What a thing is called, for the title of its page; null where there is no such thing. */
export const nameOfNode = cache(async (id: string): Promise<string | null> => {
  const { node } = await ask(NodeName, { id })
  if (!node) return null
  if ('name' in node) return node.name
  return 'sourceName' in node ? (node.title ?? node.sourceName) : null
})
