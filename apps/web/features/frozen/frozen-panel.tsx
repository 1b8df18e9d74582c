'use client'

import { useQuery } from '@urql/next'
import { day } from '../../lib/format.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { FrozenChart } from '../chart/saved-chart.ts'
import { ChangesTable } from './changes-table.tsx'
import { ChangesQuery } from './frozen-data.ts'

/** When and from what a chart was frozen. */
export type FrozenAt = Omit<FrozenChart, 'drawn'>

/** When a figure was frozen, what had read its articles, and what has changed since. */
export function FrozenPanel({ slug, frozen }: { slug: string; frozen: FrozenAt }) {
  const { liveSlug, engine, asOf, frozenAt } = frozen
  return (
    <Panel
      id="frozen"
      title={`Frozen on ${day(frozenAt)}`}
      aside={<ButtonLink href={`/charts/${liveSlug}`}>The live chart</ButtonLink>}
    >
      <p className="text-sm text-soft">
        It keeps the numbers of {day(asOf)} for ever, and so do its files. The articles had been read by{' '}
        {engine.length > 0 ? `engine ${engine.join(', ')}` : 'no engine'}.
      </p>
      <Since slug={slug} />
    </Panel>
  )
}

function Since({ slug }: { slug: string }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: ChangesQuery, variables: { slug } })
  if (error)
    return (
      <Empty
        title="What has changed is not known."
        actions={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>Try again</Button>}
      >
        The live chart could not be counted. The frozen one is not affected.
      </Empty>
    )
  if (!data && fetching)
    return (
      <div role="status" className="mt-3">
        <span className="sr-only">Counting the live chart</span>
        <Skeleton className="h-16" />
      </div>
    )
  const changes = data?.chart?.frozen?.changes
  if (!changes)
    return <p className="mt-3 text-sm text-soft">Its document is of a version that cannot be counted here.</p>
  return (
    <div className="mt-3 space-y-3">
      <p>{changes.sentence}</p>
      {changes.rows.length > 0 ? <ChangesTable rows={changes.rows} /> : null}
    </div>
  )
}
