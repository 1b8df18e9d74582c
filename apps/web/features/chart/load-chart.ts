import { freedFilter } from '@parallax/addresses'
import { chartRequest } from '@parallax/charts/ask'
import type { Drawn } from '@parallax/charts/prepare'
import { type ChartSpec, readChartSpec } from '@parallax/domain'
import { cache } from 'react'
import { ask } from '../../lib/server.ts'
import { type FrozenChart, SavedChart } from './saved-chart.ts'

export interface LoadedChart {
  spec: ChartSpec
  drawn: Drawn
  /** When and from what it was frozen; null of a live one. */
  frozen: Omit<FrozenChart, 'drawn'> | null
}

/** Why a saved document cannot be drawn, in words; e.g. a newer version saved it. */
export interface UnreadableChart {
  failure: string
}

/**
 * A saved chart with today's numbers, or with those that it keeps, on the server; null where there is none at this address.
 * @param query what follows the question mark: it sets the parts of the filter that the chart's owner freed
 */
export const loadChart = cache(
  async (slug: string, query: string): Promise<LoadedChart | UnreadableChart | null> => {
    const { chart } = await ask(SavedChart, { slug })
    if (!chart) return null
    const { spec, failure } = readChartSpec(chart.spec)
    if (failure) return { failure: failure.message }
    if (chart.frozen) {
      const { drawn, ...frozen } = chart.frozen
      // Drawn by this product, whichever its release, and kept as it was.
      return { spec, drawn: drawn as Drawn, frozen }
    }
    const { filter } = freedFilter(spec.filter, chart.sharing.free, new URLSearchParams(query))
    const shown = { ...spec, filter }
    const request = chartRequest(shown)
    const answer = await ask(request.document, request.variables)
    return { spec: shown, drawn: request.drawn(answer, new Date().toISOString()), frozen: null }
  },
)
