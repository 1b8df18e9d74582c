'use client'

import { pathOf } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import Link from 'next/link'
import { counted } from '../../lib/format.ts'

const OtherReadings = graphql(`
  query OtherReadings($id: ID!) {
    node(id: $id) {
      ... on Entity { namesakes { mentions wordings entity { id name } } }
    }
  }
`)

/** Who else of the collection bears these words as a name: asked for only when somebody wants to know. */
export function OtherReadingsOf({ id, text }: { id: string; text: string }) {
  const [{ data, error }] = useQuery({ query: OtherReadings, variables: { id } })
  if (error) return 'That could not be asked just now.'
  if (!data) return '…'
  const namesakes = data.node && 'namesakes' in data.node ? data.node.namesakes : []
  const others = namesakes.filter(({ wordings }) => wordings.includes(text))
  if (others.length === 0) return 'Nobody else in the collection is named so.'
  return (
    <ul>
      {others.map(({ entity, mentions }) => (
        <li key={entity.id}>
          <Link href={pathOf(entity.id) ?? '/entities'} dir="auto" className="text-accent hover:underline">
            {entity.name}
          </Link>
          , {counted(mentions, 'mention')}
        </li>
      ))}
    </ul>
  )
}
