'use client'

import { useEffect } from 'react'
import { useQuery, useSubscription } from 'urql'
import { type Run, RunNow, RunProgress } from './run-data.ts'

const POLL_MS = 2_000

/**
 * One ingest as it goes on. Its present state is asked for once, then events follow. Where a proxy on the way
 * holds events back, or the stream breaks, the state is asked for every two seconds instead.
 */
export function useRun(id: string): { run: Run | null; missing: boolean } {
  const [now, askAgain] = useQuery({ query: RunNow, variables: { id }, requestPolicy: 'network-only' })
  const first = now.data?.ingestRun ?? null
  const [live] = useSubscription({ query: RunProgress, variables: { id }, pause: first?.state !== 'RUNNING' })
  const event = live.data?.ingest ?? null
  const run = latest(first, event)
  const running = run?.state === 'RUNNING'
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => askAgain({ requestPolicy: 'network-only' }), POLL_MS)
    return () => clearInterval(timer)
  }, [running, askAgain])
  return { run, missing: !now.fetching && !first }
}

function latest(a: Run | null, b: Run | null): Run | null {
  if (!a || !b) return a ?? b
  if (a.state !== 'RUNNING') return a
  return b.state !== 'RUNNING' || b.done >= a.done ? b : a
}
