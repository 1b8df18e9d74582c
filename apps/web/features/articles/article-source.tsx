'use client'

import { graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import { useState } from 'react'

const Source = graphql(`
  query ArticleSource($id: ID!) {
    node(id: $id) { ... on Article { source } }
  }
`)

/** The page's HTML as it was received, as text. It may be megabytes, so it is fetched when it is asked for. */
export function ArticleSource({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  const [{ data, fetching, error }] = useQuery({ query: Source, variables: { id }, pause: !open })
  const node = data?.node
  const source = node && 'source' in node ? node.source : null
  return (
    <details
      className="mt-6 border-t border-line pt-3"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="cursor-pointer text-sm text-soft hover:text-ink">The HTML as received</summary>
      {fetching ? <p className="mt-3 text-sm text-soft">Loading …</p> : null}
      {error ? (
        <p role="alert" className="mt-3 text-sm">
          The HTML could not be loaded. Close this and open it again to try once more.
        </p>
      ) : null}
      {source ? (
        <pre className="mt-3 rounded-md border border-line p-3 text-xs break-all whitespace-pre-wrap">
          {source}
        </pre>
      ) : null}
    </details>
  )
}
