import type { Drawn } from '@parallax/charts/prepare'
import { ChartSpec } from '@parallax/domain'
import { cache } from 'react'
import { ask } from '../../lib/server.ts'
import { chartRequest } from './chart-request.ts'
import { pageOfChart } from './page-of-chart.ts'
import { SavedChart } from './saved-chart.ts'

export interface LoadedChart {
  drawn: Drawn
  /** Where the dashboard asks the same question. */
  page: string
}

/** A saved chart with today's numbers, on the server; null where there is none, or its document is of no known kind. */
export const loadChart = cache(async (slug: string): Promise<LoadedChart | null> => {
  const { chart } = await ask(SavedChart, { slug })
  const spec = ChartSpec.safeParse(chart?.spec)
  if (!spec.success) return null
  const request = chartRequest(spec.data)
  const answer = await ask(request.document, request.variables)
  return { drawn: request.drawn(answer, new Date().toISOString()), page: pageOfChart(spec.data) }
})
