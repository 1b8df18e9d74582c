import type { Drawn } from '@parallax/charts/prepare'
import { cache } from 'react'
import { ask } from '../../lib/server.ts'
import { type FrozenChart, FrozenChartQuery } from './frozen-data.ts'

export interface LoadedFrozen extends Omit<FrozenChart, 'drawn'> {
  slug: string
  drawn: Drawn
}

/** A frozen chart with the numbers that it keeps, on the server; null where there is none at this address, or a live one. */
export const loadFrozen = cache(async (slug: string): Promise<LoadedFrozen | null> => {
  const { chart } = await ask(FrozenChartQuery, { slug })
  // Drawn by this product, whichever its release, and kept as it was.
  return chart?.frozen ? { ...chart.frozen, slug, drawn: chart.frozen.drawn as Drawn } : null
})
