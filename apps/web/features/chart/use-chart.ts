'use client'

import { chartRequest } from '@parallax/charts/ask'
import type { Drawn } from '@parallax/charts/prepare'
import type { ChartSpec } from '@parallax/domain'
import { useQuery } from '@urql/next'
import { useMemo } from 'react'

interface ChartState {
  drawn: Drawn | null
  failed: boolean
  /** New numbers are on the way while the old ones are still shown. */
  stale: boolean
  retry: () => void
}

/** Asks for a chart's numbers and prepares them. A document with the same words is the same chart. */
export function useChart(spec: ChartSpec): ChartState {
  const words = JSON.stringify(spec)
  const request = useMemo(() => chartRequest(JSON.parse(words) as ChartSpec), [words])
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: request.document,
    variables: request.variables,
  })
  const drawn = useMemo(() => (data ? request.drawn(data, new Date().toISOString()) : null), [data, request])
  return {
    drawn,
    failed: error !== undefined && !data,
    stale: stale || (fetching && data !== undefined),
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}
