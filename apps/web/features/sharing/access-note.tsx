'use client'

import { useQuery } from '@urql/next'
import { SharingQuery } from './sharing-data.ts'

/** Said where code or addresses of a chart are given out that nobody could follow without a link. */
export function AccessNote({ slug }: { slug: string }) {
  const [{ data }] = useQuery({ query: SharingQuery, variables: { slug } })
  if (data?.chart?.sharing.access !== 'LINK') return null
  return (
    <p role="note" className="text-sm text-bad">
      This chart is shown only by link: without one nobody sees it. Under “Share…” you make links, and open it
      to all.
    </p>
  )
}
